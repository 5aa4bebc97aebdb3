/** The content script on Fxiaoke pages; frames inside them are embedded reports, not deals. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaoke } from '#crm/fxiaoke/index.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  // `matches`: from the list of hosts, in wxt.config.ts, so that no page carries that list.
  runAt: 'document_idle',
  main: (ctx) => startPage(fxiaoke, ctx),
});
