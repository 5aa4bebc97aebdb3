/** The panel's document: wires clock, frame, keyboard, clipboard and messages to one panel. */
import { browser } from 'wxt/browser';
import { ask, onChanged } from '#messages/client.ts';
import { tellHere } from '#messages/tell.ts';
import { drawingOn } from '../page/drawing.tsx';
import { zone as zoneHere } from '../page/zone.ts';
import { write } from './clipboard.ts';
import { startPanel } from './panel.ts';
import { Picture } from './picture.tsx';

/** CSS pixels below which the frame is the rail; the panel is never narrower than 320. */
const room = matchMedia('(min-width: 200px)');
const minute = 60_000;

/** In the click: the browser's own side panel, beside this tab. */
async function openAside(): Promise<boolean> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return false;
  await browser.sidePanel.open({ tabId: tab.id });
  return true;
}

const draw = drawingOn(document, ({ panel }) => panel.title);
const zone = zoneHere();

const view = new URLSearchParams(location.search).get('view') ?? '';
// The page waits for this: some let no frame of an extension in, and none says so.
void tellHere(view);

const panel = startPanel(
  {
    view,
    ask,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    write,
    aside: { here: 'page', open: openAside, close: () => {} },
  },
  room.matches,
  (state, acts) => {
    // Days are counted where the advice counts them; before there is any, where the browser is.
    const counted = state.view?.state === 'ready' ? state.view.advice.zone : zone;
    draw({ prefs: state.view?.prefs, zone: counted, now: state.now }, (voice) => (
      <Picture state={state} voice={voice} zone={counted} acts={acts} here="page" />
    ));
  },
);

room.addEventListener('change', () => panel.happen({ is: 'room', open: room.matches }));
document.addEventListener('keydown', panel.key);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void panel.look();
});
// The document ends with its frame, and the listener with the document: nothing aborts it.
onChanged(new AbortController().signal, panel.changed);
setInterval(() => {
  if (!document.hidden) void panel.look();
}, minute);
setInterval(() => {
  if ((panel.state().desk.logged?.seconds ?? 0) > 0)
    panel.happen({ is: 'tick', now: new Date().toISOString() });
}, 1000);
void panel.look();
