/** Marks lists and boards of both CRMs; registered by the background where the person switches it on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaokeRows } from '#crm/fxiaoke/rows.ts';
import { zohoRows } from '#crm/zoho/rows.ts';
import { startMarks } from './marks/page.ts';

export default defineContentScript({
  // `matches` and frames: by CRM, where it is registered. One script for both: most of it is shared.
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => startMarks([zohoRows, fxiaokeRows], ctx),
});
