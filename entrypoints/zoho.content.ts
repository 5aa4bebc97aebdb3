/** The content script on Zoho CRM pages, framed ones included (Zoho One, CRM Plus). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { crmHosts } from '#crm/hosts.ts';
import { zoho } from '#crm/zoho/index.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  matches: [...crmHosts.zoho],
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => startPage(zoho, ctx),
});
