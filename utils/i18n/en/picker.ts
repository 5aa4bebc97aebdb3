/** Words of the picker over a CRM page; no page of ours says them. */
import type { picker as chinese } from '../zh-CN/picker.ts';

export const picker: typeof chinese = {
  title: (field) => `Click the value of “${field}”`,
  keys: 'Esc cancels · Tab / arrows choose · Enter takes it. The page never gets this click.',
  outside: 'Choose something in this deal’s own detail',
  nothing: 'Nothing here is likely to be found again: choose something else',
  framed:
    'This part is another page framed in here, which is not read: choose a value of the deal’s own detail',
  lost: 'This page shows no deal just now: there is nothing to choose',
};
