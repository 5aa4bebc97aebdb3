/**
 * The comparison: the same reading, the same panel and the same advice, but drawn by React in a
 * shadow root on the CRM page's own main thread, as extensions commonly do.
 */
import { createRoot } from 'react-dom/client';
import day from '#components/panel/day.css?inline';
import findings from '#components/panel/findings.css?inline';
import panel from '#components/panel/panel.css?inline';
import rail from '#components/panel/rail.css?inline';
import tracks from '#components/panel/tracks.css?inline';
import theme from '#components/theme.css?inline';
import ui from '#components/ui/ui.css?inline';
import { readerOf } from '#crm/read-page.ts';
import { zoho } from '#crm/zoho/index.ts';
import { voiceFor } from '#i18n/voice.ts';
import type { ask } from '#messages/client.ts';
import { watchDeals } from '../../../entrypoints/deal/watch.ts';
import { startPanel } from '../../../entrypoints/panel/panel.ts';
import { Picture } from '../../../entrypoints/panel/picture.tsx';

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Asks this extension's worker, which makes the advice as Dealside's does. */
const askWorker = ((name, request) => chrome.runtime.sendMessage({ name, request })) as typeof ask;

const host = document.createElement('shadow-panel');

function seat(view: string): void {
  host.style.cssText =
    'all:initial;display:block;position:fixed;z-index:900;top:100px;bottom:36px;right:0;width:360px;overflow:auto';
  // Open, so that the benchmark can see that the same advice is shown; that costs nothing.
  const shadow = host.attachShadow({ mode: 'open' });
  const look = document.createElement('style');
  look.textContent = [theme, ui, panel, findings, tracks, day, rail]
    .join('\n')
    .replaceAll(':root', ':host')
    .replaceAll(/\bbody\b/g, ':host');
  const place = document.createElement('div');
  shadow.append(look, place);
  document.documentElement.append(host);
  const root = createRoot(place);
  const started = startPanel(
    {
      view,
      ask: askWorker,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      write: async () => false,
    },
    true,
    (state, acts) => {
      const voice = voiceFor('zh-CN', zone, state.now);
      root.render(<Picture state={state} voice={voice} zone={zone} acts={acts} />);
    },
  );
  void started.look();
}

let seated = false;

watchDeals({
  document,
  window,
  reader: readerOf(document, zoho),
  signal: new AbortController().signal,
  ours: host,
  async onDeal(print) {
    await chrome.runtime.sendMessage({ name: 'page/deal', request: { print, zone } });
    if (seated) return;
    seated = true;
    seat(crypto.randomUUID());
  },
  onSoon() {},
  onSame() {},
  onDoubt() {},
  onLeft() {},
});
