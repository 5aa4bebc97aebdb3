/** Words of the options page: language and theme, shortcut, data, privacy. */
import type { options as zh } from '../zh-CN/options.ts';

const counted = (n: string, count: number, one: string, many: string): string =>
  `${n} ${count === 1 ? one : many}`;

export const options: typeof zh = {
  title: 'Options',
  loading: 'Reading the options…',
  appearance: 'Appearance',
  language: 'Language',
  theme: 'Theme',
  auto: 'Same as browser',
  autoTheme: 'Same as system',
  light: 'Light',
  dark: 'Dark',

  shortcut: {
    title: 'Keyboard shortcut',
    does: 'Open or fold the panel on a deal page',
    none: 'not set',
    change: 'Change…',
  },

  data: 'Data',
  local: 'Every record is kept in this browser on this computer only.',
  kept: {
    deals: 'Deals seen',
    events: 'Logged actions',
    told: 'Events the CRM showed',
    packs: 'Packs installed',
    oldest: 'Oldest record',
    bytes: 'Space used',
  },
  export: 'Export everything',
  exportWhat: 'One JSON file, saved to your downloads.',
  exporting: 'Exporting…',
  exported: (file) => `Exported ${file}`,
  wipe: 'Erase everything…',
  wipeTitle: 'Erase everything?',
  wipeAsk: 'This removes from this computer, for good:',
  wipeDeals: (n, count) =>
    `${counted(n, count, 'deal', 'deals')} seen, with the history of stages and dates`,
  wipeEvents: (n, count) =>
    `${counted(n, count, 'logged action', 'logged actions')}, snoozed warnings and the choices you made`,
  wipeTold: (n, count) =>
    `${counted(n, count, 'event', 'events')} read from the CRM: activities, notes and changes`,
  wipePacks:
    'installed rule packs (the built-in ones stay), drafts, signing keys and the settings of this page',
  wipeKeeps: 'Nothing in the CRM is touched.',
  wipeType: (word) => `To go on, type “${word}”`,
  wipeWord: 'erase',
  wipeConfirm: 'Erase',
  wiping: 'Erasing…',
  wiped: 'Erased. Deals you see from now on are remembered afresh.',

  privacy: {
    title: 'What is read and where it is kept',
    reads: 'Read',
    readsWhat:
      'Only the deal page you have open: name, stage, amount, close date, owner, account, contact, last activity, next step, and the activities and changes it lists. Lists of deals only where you switch their marks on. No mail texts, nothing typed but not saved. With deep read on, the CRM is asked once more, as said there.',
    writes: 'Changed',
    writesWhat: 'Nothing in the CRM. Talk tracks are copied and sent by your own hand.',
    where: 'Kept',
    whereWhat: 'In this browser only. Removing the extension removes the data.',
    sends: 'Sent',
    sendsWhat:
      'Deals and actions go to nobody. No account, no server. Only where you or your company named the address of a rule pack is that file fetched, once a day, with nothing sent along.',
    hosts: 'Pages it works on',
  },
  welcome: 'See the first-run page again',
  version: (version) => `Version ${version}`,
  failed: 'That did not work. Please try again.',
  error: 'The background did not answer. Please try again.',
  orphaned: 'The extension was just updated. Please reload this page.',
};
