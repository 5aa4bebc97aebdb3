/** Words of the list marks: the switch on the options page, and the line on a mark. */
import type { marks as zh } from '../zh-CN/marks.ts';

export const marks: typeof zh = {
  title: 'List marks',
  lead: 'Puts a small mark beside deals that need attention in the CRM’s lists and boards. Point at a mark to read why. Off unless you switch it on.',
  reads:
    'When on, the rows you can see are read (columns such as name, stage, amount and dates) and remembered in this browser. Rows out of sight are not read. Nothing in the CRM is changed, and its layout stays as it is.',
  levels:
    'A triangle is a warning, a ring is advice. The fewer columns a list shows, the less can be told from it.',
  on: 'On',
  off: 'Off',
  failed: 'That was not changed. Please try again.',
  said: (title, sentence) => `${title}: ${sentence}`,
  asOf: (sentence, day) => `${sentence} (as seen ${day})`,
};
