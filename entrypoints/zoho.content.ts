/** The content script on Zoho CRM pages, framed ones included (Zoho One, CRM Plus). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { zoho } from '#crm/zoho/index.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  // `matches`: from the list of hosts, in wxt.config.ts, so that no page carries that list.
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => startPage(zoho, ctx),
});
