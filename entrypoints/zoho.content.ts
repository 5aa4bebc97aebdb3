/** The content script on Zoho CRM pages, framed ones included (Zoho One, CRM Plus). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { zoho } from '#crm/zoho/index.ts';
import { beginLife } from './deal/life.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  // Where and in which frames: `modules/page-scripts.ts`, so that no page carries the list of hosts.
  registration: 'runtime',
  main: () => startPage(zoho, beginLife('dealside-started')),
});
