/** Words of the review: what a file is, who signed it, what it would change, and how to use it. */
import type { review as zh } from '../zh-CN/review.ts';

const counted = (n: string, count: number, one: string, many: string): string =>
  `${n} ${count === 1 ? one : many}`;

export const review: typeof zh = {
  title: (name) => `Look at “${name}”`,
  refusedTitle: 'This file cannot be installed',
  untrustedTitle: (name) => `“${name}” was not installed`,
  nothingChanged: 'The packs in use are unchanged.',
  close: 'Close',
  from: {
    file: 'From a file',
    text: 'From pasted text',
    desk: 'Made of your draft',
    url: (host) => `From ${host}`,
    policy: 'Set by your company',
  },
  replaces: (n) => `replaces version ${n}`,
  isNew: 'new here',
  nothingNew: 'Exactly this version is already here; there is nothing to do.',
  publisher: 'Publisher',
  noPublisher: 'not stated',
  contact: (contact) => `(${contact})`,
  holds: 'Holds',
  expires: 'Valid until',
  noExpiry: 'no end',
  expired: 'expired; it can be installed and works all the same',
  untrusted: {
    'unsigned-forbidden': () =>
      'Your company asks for signed rule packs and this one is not signed. Ask its publisher for a signed file.',
    'key-not-allowed': () =>
      'It is signed with a key that your company does not list. Ask its publisher for a file signed with the company’s key; where the list is out of date, ask your IT department.',
    'foreign-key': () =>
      'It is signed with another key and may be an imitation. Ask its publisher. Where the key was really changed, the publisher has a file in which the old key vouches for the new one.',
    'signature-missing': () =>
      'The version before was signed and this one is not; somebody may have changed it. Ask its publisher for the signed file.',
    'lower-sequence': (sequence, highest) =>
      `This is version ${sequence}, but version ${highest} was already installed here, and an older one does not come after it. To go back, choose from the versions kept in the list of packs.`,
    'same-sequence': (sequence) =>
      `It has the number of version ${sequence} that was installed here, but other content. A changed pack needs a new number: ask its publisher for a new version.`,
  },

  signer: 'Who signed it',
  how: {
    unsigned: {
      title: 'Not signed',
      what: 'Nobody can tell who wrote it or whether it was changed on the way. Install it only if you know where it comes from.',
    },
    'first-use': {
      title: 'Signed with a key not seen before',
      what: 'Compare the fingerprint below with what the publisher told you. Once installed, only updates signed with the same key are taken.',
    },
    'known-key': {
      title: 'Signed as before',
      what: 'By the same key as the version you installed.',
    },
    'policy-key': {
      title: 'Signed with your company’s key',
      what: 'Your company named this key in its browser policy.',
    },
    rotation: {
      title: 'The publisher changed keys',
      what: 'The old key vouches for the new one. Compare the new fingerprint with what the publisher told you; once accepted, only the new key counts.',
    },
  },
  own: {
    unsigned: {
      title: 'Not signed',
      what: 'Nobody can tell who it is from, and a company may forbid it.',
    },
    'first-use': {
      title: 'Signed with your key',
      what: 'Tell your team the fingerprint below, in person or by telephone: they compare it when they install it for the first time.',
    },
  },
  fingerprint: 'Fingerprint',
  oldKey: 'Old key',
  newKey: 'New key',
  knownKey: 'The key until now',
  thisKey: 'The key of this file',
  accept: 'I compared the new fingerprint and accept the new key',

  agreements: 'Before you install: what the team agreed on',
  notices: 'Notices',
  until: (day) => `until ${day}`,

  changes: 'What would change',
  comparedNew: (name, n) => `compared with “${name}”, version ${n}, in use now`,
  comparedOld: (n) => `compared with version ${n}`,
  noChanges: 'No difference in content.',
  changed: (n, count) => counted(n, count, 'change', 'changes'),
  more: (n, count) => counted(n, count, 'more', 'more'),
  moreDeals: (n, count) => `${n} more ${count === 1 ? 'deal' : 'deals'}`,
  moreLines: (n, count) => `${n} more ${count === 1 ? 'change' : 'changes'}`,
  moreRules: (n, count) => `${n} more ${count === 1 ? 'rule' : 'rules'}`,
  hows: { added: 'new', removed: 'gone', changed: 'changed', moved: 'moved' },
  nothing: 'none',
  yes: 'yes',
  no: 'no',
  becomes: 'becomes',

  conflicts: 'Overlaps with the packs used beside it',

  impact: 'What it does to your deals',
  impactAsking: 'Trying it on the deals seen here…',
  impactFailed: 'That could not be worked out. You can install it all the same.',
  impactNone: 'There is nothing to try it on.',
  impactUnused: 'Installed without being used, it changes nothing for any deal.',
  noDeals: 'No deals were seen here yet, so there is nothing to try it on.',
  unaffected: (deals, count) =>
    `None of the ${counted(deals, count, 'deal', 'deals')} seen here would change.`,
  affected: (deals, count, affected, gained, lost) =>
    `Of the ${counted(deals, count, 'deal', 'deals')} seen here, ${affected} would change. Findings: ${gained} more, ${lost} fewer.`,
  levels: (n, count) => `${n} ${count === 1 ? 'changes its level' : 'change their level'}.`,
  byRule: 'By rule',
  rule: 'Rule',
  gains: 'More',
  loses: 'Fewer',
  shifts: 'Other level',
  deals: (n, count) => `Deal by deal (${counted(n, count, 'deal', 'deals')})`,
  firstDeals: (n, all) => `Deal by deal (the first ${n} of ${all})`,
  unnamed: 'A deal whose name was not read',
  gets: 'new',
  losesOne: 'gone',
  shift: (from, to) => `${from} becomes ${to}`,

  audits: {
    more: (n) => `${n} more`,
    title: 'How these limits hold against your own deals',
    says: (rule, stage, tiers) => `${rule} (${stage}${tiers && `, tier ${tiers}`})`,
    tells: (limit, past, pastN, under, underN) =>
      `Limit ${limit}: of the deals past it ${past} were lost (n=${pastN}), of the others ${under} (n=${underN}).`,
    differs: (points, low, high) =>
      `They are ${points} points apart (95 % interval ${low} to ${high}).`,
    undecided: (limit, low, high) =>
      `In your data the limit of ${limit} does not tell lost deals from won ones so far (95 % interval of the difference ${low} to ${high} points, which includes 0).`,
    reversed: 'Deals past the limit were lost less often: the limit is worth a second thought.',
    tooFew: (n, count) =>
      `Only ${counted(n, count, 'closed deal was', 'closed deals were')} seen here, too few to say anything.`,
    caution: 'They go together; that does not make one the cause of the other.',
  },

  use: 'How to use it',
  uses: {
    'as-before': { name: 'As before', what: 'It stays in its place; only the version is new.' },
    alone: {
      name: 'In place of the packs in use',
      what: 'This one alone; the others stay here and can be used again at any time.',
    },
    above: { name: 'Above the packs in use', what: 'It decides, the others add to it.' },
    unused: { name: 'Install only', what: 'Put it in use later, from the list.' },
  },
  companyFirst: 'What your company set always stays first.',
  auto: 'Install updates by themselves while the signer stays the same',
  autoNote: (host) => `Once installed, ${host} is checked daily.`,
  autoUnsigned: 'Updates without a signature are always shown to you first.',

  install: 'Install',
  update: 'Update',
  installAndSave: 'Install here and save the file',
  saveOnly: 'Save the file only',
  saved: (file) => `The file is saved as ${file}`,
  otherKey: 'Sign it another way',
  cancel: 'Do not install',
  installing: 'Installing…',
  acceptFirst: 'The new key has to be compared and accepted first.',
  failed: 'It was not installed and nothing was changed. Please try again.',
  changedMeanwhile: 'Something changed meanwhile, so it was not installed. Please look again.',
};
