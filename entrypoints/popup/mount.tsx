/** The popup's document: wires clock, tabs and messages to one popup. */
import { browser } from 'wxt/browser';
import { ask, onChanged } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { Picture } from './picture.tsx';
import { type Outside, startPopup } from './popup.ts';

const minute = 60_000;

/** Shows the popup; `today` is the answer to the question asked before this was loaded. */
export function mount(zone: string, today: Outside['today']): void {
  const draw = drawingOn(document, ({ popup }) => popup.title);
  const popup = startPopup(
    {
      ask,
      today,
      now: () => new Date().toISOString(),
      zone,
      newId: () => crypto.randomUUID(),
      tabUrl: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url,
      openTab: (url) => void browser.tabs.create({ url }),
      openHosts: () => void browser.tabs.create({ url: '/options.html#hosts' }),
      openOptions: () => void browser.runtime.openOptionsPage(),
    },
    (state, deeds) => {
      const prefs = state.today.state === 'ready' ? state.today.value.prefs : undefined;
      draw({ prefs, zone, now: state.now }, (voice) => (
        <Picture state={state} voice={voice} deeds={deeds} />
      ));
    },
  );

  // The document ends with its window, and the listener with the document: nothing aborts it.
  onChanged(new AbortController().signal, () => void popup.look());
  setInterval(() => {
    if (!document.hidden) void popup.look();
  }, minute);
  void popup.look();
}
