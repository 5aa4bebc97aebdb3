/** The content script on Fxiaoke pages; frames inside them are embedded reports, not deals. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fxiaoke } from '#crm/fxiaoke/index.ts';
import { beginLife } from './deal/life.ts';
import { startPage } from './deal/page.ts';

export default defineContentScript({
  // Where and in which frames: `modules/page-scripts.ts`, so that no page carries the list of hosts.
  registration: 'runtime',
  main: () => startPage(fxiaoke, beginLife('dealside-started')),
});
