/** Marks Fxiaoke's lists; registered by the background once the person switches it on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaokeRows } from '#crm/fxiaoke/rows.ts';
import { startMarks } from './marks/page.ts';

export default defineContentScript({
  // `matches`: from the list of hosts, where it is registered.
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => startMarks(fxiaokeRows, ctx),
});
