/** The first-run page's document: wires clock, tab and messages to one page. */
import { browser } from 'wxt/browser';
import { ask } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { lookAtChanges } from '../page/seen.ts';
import { zone as zoneHere } from '../page/zone.ts';
import { Picture } from './picture.tsx';
import { startWelcome } from './welcome.ts';

const zone = zoneHere();

/** Closes the tab this page is in. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const draw = drawingOn(document, ({ welcome }) => welcome.title);

const welcome = startWelcome(
  { ask, now: () => new Date().toISOString(), close: () => void close() },
  (state, acts) => {
    const prefs = state.page.state === 'ready' ? state.page.value.prefs : undefined;
    draw({ prefs, zone, now: state.now }, (voice) => (
      <Picture state={state} voice={voice} acts={acts} />
    ));
  },
);

lookAtChanges(document, () => void welcome.look());
void welcome.look();
