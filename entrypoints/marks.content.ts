/** Marks lists and boards of both CRMs; registered by the background where the person switches it on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaokeRows } from '#crm/fxiaoke/rows.ts';
import { zohoRows } from '#crm/zoho/rows.ts';
import { beginLife } from './deal/life.ts';
import { startMarks } from './marks/page.ts';

export default defineContentScript({
  // Where and in which frames: by CRM, where it is registered.
  registration: 'runtime',
  main: () => startMarks([zohoRows, fxiaokeRows], beginLife('dealside-started-marks')),
});
