/** The content script: watches the CRM page, reads the deal, and seats the panel beside it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { crmHosts } from '#crm/hosts.ts';
import { createReader, profileFor } from '#crm/index.ts';
import { type Host, seatHost } from './host.ts';
import { startVisits } from './visit.ts';
import { watchDeals } from './watch.ts';

export default defineContentScript({
  matches: Object.values(crmHosts).flat(),
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const profile = profileFor(new URL(location.href));
    // Fxiaoke's own frames are embedded reports; Zoho's CRM page does run framed (Zoho One).
    if (!profile || (profile.id === 'fxiaoke' && window.top !== window)) return;
    const host: Host = seatHost(document, ctx.signal);
    const visits = startVisits(host, ctx.signal);
    watchDeals({
      document,
      window,
      reader: createReader(document),
      signal: ctx.signal,
      onDeal: visits.deal,
      onUnreadable: visits.unreadable,
      onLeft: visits.left,
    });
  },
});
