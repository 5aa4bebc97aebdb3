/** The browser's own side panel: the same panel, for whichever deal the tab in front shows. */
import { browser } from 'wxt/browser';
import { NoDeal } from '#components/panel/NoDeal.tsx';
import { ask, onChanged, onClose, onLeft } from '#messages/client.ts';
import { viewIn } from '#messages/tell.ts';
import { drawingOn } from '../page/drawing.tsx';
import { zone as zoneHere } from '../page/zone.ts';
import { write } from '../panel/clipboard.ts';
import { startPanel } from '../panel/panel.ts';
import { Picture } from '../panel/picture.tsx';
import type { State } from '../panel/state.ts';
import { startSide } from './side.ts';

const minute = 60_000;
const draw = drawingOn(document, ({ panel }) => panel.title);
const zone = zoneHere();
const now = () => new Date().toISOString();
const ownWindow = browser.windows.getCurrent();

/** As the last deal's answer said it; language and theme are the person's, not the deal's. */
let prefs: NonNullable<State['view']>['prefs'] | undefined;

const side = startSide({
  tabInFront: async () => {
    const { id } = await ownWindow;
    const [tab] = await browser.tabs.query({ active: true, windowId: id ?? -1 });
    return tab?.id ?? null;
  },
  viewIn,
  panelFor(view, isInFront) {
    const outside = {
      view,
      ask,
      now,
      newId: () => crypto.randomUUID(),
      write,
      aside: { here: 'browser' as const, open: async () => true, close: () => window.close() },
    };
    // The first picture is drawn before the panel is handed over, and is of its own view.
    let begun = false;
    return startPanel(outside, true, (state, acts) => {
      if (begun && !isInFront()) return;
      begun = true;
      prefs = state.view?.prefs ?? prefs;
      const counted = state.view?.state === 'ready' ? state.view.advice.zone : zone;
      draw({ prefs, zone: counted, now: state.now }, (voice) => (
        <Picture state={state} voice={voice} zone={counted} acts={acts} here="browser" />
      ));
    });
  },
  drawNone: (reading) => draw({ prefs, zone, now: now() }, () => <NoDeal reading={reading} />),
});

browser.tabs.onActivated.addListener(async ({ windowId }) => {
  if (windowId === (await ownWindow).id) await side.turned();
});
browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
  // A page that begins to load answers for its deal no more; which tab it is, is asked there.
  if (active && status !== undefined) void side.look();
});
// The document ends with the side panel, and the listeners with the document: nothing aborts them.
const { signal } = new AbortController();
onChanged(signal, (changed) => void side.changed(changed));
onClose(signal, async (wanted) => {
  if (wanted === (await ownWindow).id) window.close();
});
onLeft(signal, (view) => void side.left(view));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void side.look();
});
setInterval(() => {
  if (!document.hidden) void side.panel()?.look();
}, minute);
setInterval(() => {
  const panel = side.panel();
  if ((panel?.state().desk.logged?.seconds ?? 0) > 0) panel?.happen({ is: 'tick', now: now() });
}, 1000);
void side.look();
