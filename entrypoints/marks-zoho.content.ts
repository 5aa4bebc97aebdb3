/** Marks Zoho's lists and boards; registered by the background once the person switches it on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { zohoRows } from '#crm/zoho/rows.ts';
import { startMarks } from './marks/page.ts';

export default defineContentScript({
  // `matches`: from the list of hosts, where it is registered.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => startMarks(zohoRows, ctx),
});
