/** Words every surface uses: levels, sources, troubles. */
import type { common as zh } from '../zh-CN/common.ts';
import { fields, places } from './fields.ts';

export const common: typeof zh = {
  product: 'Dealside',
  fields,
  places,
  absences: {
    'not-found': 'not found on the page',
    'not-drawn': 'the page has not shown this part yet',
    disagree: 'the page shows different values',
    undecidable: 'written in a way that can mean two things',
    unreadable: 'seen, but not understood',
    editing: 'being edited; read again once saved',
  },
  levels: { warn: 'Warning', advice: 'Advice' },
  statuses: { open: 'Open', won: 'Won', lost: 'Lost', invalid: 'Invalid' },
  sources: {
    hook: 'CRM field',
    label: 'CRM field (by its label)',
    shape: 'CRM field (by its layout)',
    taught: 'the place you pointed at',
    api: 'CRM interface',
    own: 'first seen here',
    logged: 'logged here by you',
    setHere: 'set here by you',
    lists: {
      stage: 'CRM stage history',
      activity: 'CRM activity list',
      other: 'CRM list on the page',
    },
    seenBefore: (list) => `${list}, seen on the page before`,
  },
  days: (n, count) => (count === 1 ? `${n} day` : `${n} days`),
  workingDays: (n, count) => (count === 1 ? `${n} working day` : `${n} working days`),
  minutes: (n, _count) => `${n} min`,
  deals: (n, count) => (count === 1 ? `${n} deal` : `${n} deals`),
  unknown: 'unknown',
  blank: 'blank',
  none: 'none',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  cancel: 'Cancel',
  retry: 'Retry',
  copy: 'Copy',
  copied: 'Copied',
  languages: { 'zh-CN': '简体中文', en: 'English' },
  troubles: {
    'database-newer':
      'The local database was written by a newer version. Update the extension; nothing was changed.',
    'database-restored':
      'The local database was lost and restored from the last days’ copy. Older records may be missing.',
    'database-failing': 'The local database cannot save right now. What you just did may be lost.',
    'pack-set-aside':
      'A new version of the rule pack failed to start twice, so the one before it is used. See the options, or ask its publisher for a repaired version.',
    'pack-expired':
      'The rule pack in use is past its valid-until day. It works on; ask its publisher for a newer one.',
    'pack-unreadable':
      'This version cannot read the rule pack in use, so no rule speaks. The pack was not changed: update the extension, or choose another pack in the options.',
  },
};
