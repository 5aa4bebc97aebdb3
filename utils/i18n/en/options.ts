/** Words of the options page: packs, language and theme, data, privacy. */
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

  packs: 'Rule packs',
  packsNote: 'Rules, talk tracks, contact windows and daily targets come from the pack in use.',
  rules: (n, count) => counted(n, count, 'rule', 'rules'),
  tracks: (n, count) => counted(n, count, 'talk track', 'talk tracks'),
  sequence: (n) => `Version ${n}`,
  unread: 'this version of the extension cannot read it',
  builtIn: 'built in',
  active: 'in use',
  use: 'Use this one',
  namedUse: (name) => `Use this one: ${name}`,
  used: (name) => `Now using “${name}”`,
  remove: 'Remove',
  removeNamed: (name) => `Remove: ${name}`,
  removeAsk: (name) => `Remove the rule pack “${name}”?`,
  removeWhat:
    'Only this pack goes; deals and logged actions stay. You can install it again from its file.',
  removeActive: 'It is in use. The built-in pack takes its place.',
  removed: (name) => `Removed “${name}”`,

  install: {
    title: 'Install a rule pack',
    drop: 'Drop a rule pack file (.json) here, or',
    choose: 'Choose a file…',
    paste: 'Paste the text of a pack',
    pasteLabel: 'Text of the rule pack (JSON)',
    pasteDo: 'Check and install',
    checking: 'Checking…',
    installed: (name) => `Installed “${name}”.`,
    installedIdle: 'It is not in use yet.',
    refused: (n, count) => `Not installed: ${counted(n, count, 'problem', 'problems')} found`,
    refusedWhy:
      'One mistake keeps the whole pack out; the pack in use is unchanged. Correct it and try again.',
    more: (n, count) => counted(n, count, 'more', 'more'),
    copy: 'Copy the list',
    copied: 'Copied',
    notText: 'This file is not UTF-8 text. Save it again with the encoding “UTF-8”.',
    tooBig: 'This file is too large to be a rule pack.',
    empty: 'There is no text yet.',
    failed: 'Not installed. Please try again.',
  },

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
  wipePacks: 'installed rule packs (the built-in one stays) and the settings of this page',
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
      'Only the deal page you have open: name, stage, amount, close date, owner, account, contact, last activity, next step and the like. No lists, no mail texts, nothing typed but not saved.',
    writes: 'Changed',
    writesWhat: 'Nothing in the CRM. Talk tracks are copied and sent by your own hand.',
    where: 'Kept',
    whereWhat: 'In this browser only. Removing the extension removes the data.',
    sends: 'Sent',
    sendsWhat: 'To nobody. No account, no server; the extension makes no network request.',
    hosts: 'Pages it works on',
  },
  version: (version) => `Version ${version}`,
  failed: 'That did not work. Please try again.',
  error: 'The background did not answer. Please try again.',
  orphaned: 'The extension was just updated. Please reload this page.',
};
