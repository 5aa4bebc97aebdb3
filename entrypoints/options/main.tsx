/** The options page's document: wires clock, downloads, clipboard and messages to one page. */
import { browser } from 'wxt/browser';
import { ask, onChanged } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { zone as zoneHere } from '../page/zone.ts';
import { startOptions } from './options.ts';
import { Picture } from './picture.tsx';

const zone = zoneHere();

function save(file: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // Not at once: the download reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser: the list stays on the page, where it can be selected.
    return false;
  }
}

const draw = drawingOn(document, ({ options }) => options.title);

const options = startOptions(
  {
    ask,
    now: () => new Date().toISOString(),
    save,
    write,
    shortcut: async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'toggle-panel')?.shortcut ?? '';
    },
    openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  },
  (state, acts) => {
    const prefs = state.page.state === 'ready' ? state.page.value.prefs : undefined;
    draw({ prefs, zone, now: state.now }, (voice) => (
      <Picture state={state} voice={voice} acts={acts} />
    ));
  },
);

// The document ends with its tab, and the listener with the document: nothing aborts it.
onChanged(new AbortController().signal, () => void options.look());
// The shortcut may have been changed in the browser's own page meanwhile.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void options.look();
});
// A file dropped beside the drop area must not replace the page by itself.
for (const kind of ['dragover', 'drop'] as const)
  document.addEventListener(kind, (event) => event.preventDefault());
void options.look();
