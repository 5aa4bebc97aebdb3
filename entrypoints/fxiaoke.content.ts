/** The content script on Fxiaoke pages; frames inside them are embedded reports, not deals. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaoke } from '#crm/fxiaoke/index.ts';
import { crmHosts } from '#crm/hosts.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  matches: [...crmHosts.fxiaoke],
  runAt: 'document_idle',
  main: (ctx) => startPage(fxiaoke, ctx),
});
