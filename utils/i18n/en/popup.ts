/** Words of the popup: today's counts and the deals to look at. */
import type { popup as zh } from '../zh-CN/popup.ts';

export const popup: typeof zh = {
  title: 'Today',
  left: (n, _count) => `${n} to go`,
  reached: 'Reached',
  ofTarget: (count, target) => `${count} / ${target}`,
  others: 'Other actions',
  minus: (action) => `One less: ${action}`,
  minusDone: (action) => `One less: ${action}`,
  nothingToUndo: 'Nothing to take back today',
  block: (name, from, to) => `${from}–${to} ${name}`,
  offHours: 'Outside working hours',
  stalled: 'Stalled deals',
  stalledNote: 'Only deals seen on this computer, the most pressing first.',
  noStalled: 'None of the deals seen here is stalled.',
  seen: (when) => `seen ${when}`,
  waiting: 'for later',
  unnamed: 'Name not read',
  open: (name) => `Open ${name}`,
  noCrm: 'This page is not a deal. Supported CRMs:',
  crms: { zoho: 'Zoho CRM', fxiaoke: 'Fxiaoke' },
  options: 'Options and data',
  local: 'Everything stays on this computer.',
  error: 'The background did not answer.',
};
