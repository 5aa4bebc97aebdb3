/** The options page's document: wires clock, downloads, permissions and messages to one page. */
import { browser } from 'wxt/browser';
import { ask } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { saving } from '../page/saving.ts';
import { lookAtChanges } from '../page/seen.ts';
import { zone as zoneHere } from '../page/zone.ts';
import { readerIn } from './import-worker.ts';
import { draftToPublish, startOptions } from './options.ts';
import { Picture } from './picture.tsx';

const zone = zoneHere();

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser: the list stays on the page, where it can be selected.
    return false;
  }
}

/** Asked without waiting for anything first: the browser wants a click behind it. */
async function permit(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [origin] });
  } catch {
    // No click behind it, or an origin that the manifest does not foresee: not permitted.
    return false;
  }
}

async function forgo(origin: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [origin] });
  } catch {
    // One that the manifest requires, a CRM's: it stays.
  }
}

let wanted = location.hash === '#hosts';

/** Brings the part that the popup sent the person to into view, once it is drawn. */
function goToPart(): void {
  if (!wanted) return;
  wanted = false;
  setTimeout(() => document.querySelector('#hosts')?.scrollIntoView(), 300);
}

const draw = drawingOn(document, ({ options }) => options.title);

const options = startOptions(
  {
    ask,
    now: () => new Date().toISOString(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    fileReader: () => readerIn(new Worker('/import-reader.js', { type: 'module' })),
    newId: () => crypto.randomUUID(),
    zone,
    zones: () => Intl.supportedValuesOf('timeZone'),
    save: saving(document),
    write,
    permit,
    forgo,
    go: (page) => location.assign(page),
    shortcut: async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'toggle-panel')?.shortcut ?? '';
    },
    openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  },
  (state, acts) => {
    const prefs = state.page.state === 'ready' ? state.page.value.prefs : undefined;
    draw({ prefs, zone, now: state.now }, () => <Picture state={state} acts={acts} />);
    if (state.page.state === 'ready') goToPart();
  },
);

/** Publishes the draft that the address names, once: coming back later does not ask again. */
function readAddress(): void {
  const draft = draftToPublish(location.hash);
  if (draft === null) return;
  history.replaceState(null, '', location.pathname);
  options.publish(draft);
}

lookAtChanges(document, () => void options.look());
// The shortcut may have been changed in the browser's own page meanwhile.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void options.look();
});
window.addEventListener('hashchange', readAddress);
// A file dropped beside the drop area must not replace the page by itself.
for (const kind of ['dragover', 'drop'] as const)
  document.addEventListener(kind, (event) => event.preventDefault());
void options.look();
readAddress();
