/** Words about writing packs: drafts, publishing them, and the keys that sign. */
import type {
  drafts as zhDrafts,
  keys as zhKeys,
  publish as zhPublish,
} from '../zh-CN/pack-desk.ts';

const counted = (n: string, count: number, one: string, many: string): string =>
  `${n} ${count === 1 ? one : many}`;

export const drafts: typeof zhDrafts = {
  title: 'Write a rule pack',
  note: 'Drafts are in this browser only and touch no deal until they are published.',
  none: 'No drafts yet.',
  unnamed: 'A draft without a name',
  kept: (when) => `last kept ${when}`,
  open: 'Open',
  openNamed: (name) => `Open the draft: ${name}`,
  publish: 'Publish…',
  publishNamed: (name) => `Publish the draft: ${name}`,
  duplicate: 'Duplicate',
  duplicateNamed: (name) => `Duplicate the draft: ${name}`,
  discard: 'Discard',
  discardNamed: (name) => `Discard the draft: ${name}`,
  undo: 'Bring it back',
  start: 'New draft',
  empty: 'Start from scratch',
  fromPack: 'Start from a pack',
  fromPackDo: 'Start',
  fromFile: 'Start from a file…',
  problems: (n, count) =>
    `A draft cannot begin from this file: ${counted(n, count, 'problem', 'problems')}`,
  problemsWhy: 'Correct the file and try again, or begin elsewhere.',
};

export const publish: typeof zhPublish = {
  title: (name) => `Publish “${name}”`,
  lead: 'Publishing makes a file with a new version. You see first what it would change, then decide whether to install it here and hand the file to the team.',
  sign: 'Signature',
  signWith: (name) => `Sign with “${name}”`,
  without: 'Without a signature',
  withoutWhat: 'Nobody can tell who it is from, and a company may forbid it.',
  signWhat: 'Whoever installs it then takes updates signed with the same key only.',
  noKey:
    'There is no key yet. Make one under “Signing keys” below, so that updates are known to be yours.',
  go: 'Make it and look',
  sealing: 'Making the file…',
  gone: 'There is no such draft; perhaps it was discarded.',
  failed: 'Nothing was made. Please try again.',
  problems: (n, count) =>
    `The draft cannot be published yet: ${counted(n, count, 'problem', 'problems')}`,
  problemsWhy: 'Correct these in the draft, then publish. The draft is unchanged.',
  fix: 'Back to the draft to correct it',
};

export const keys: typeof zhKeys = {
  title: 'Signing keys',
  note: 'Sign the packs you publish, and nobody can pass theirs off as yours. The private key is in this browser alone and cannot be read out.',
  none: 'No keys yet.',
  made: (day) => `made on ${day}`,
  replaces: (name) => `to replace “${name}”`,
  other: 'another key',
  make: 'Make a key',
  makeDo: 'Make the key',
  name: 'Name',
  nameHint: 'e.g. Sales operations',
  passphrase: 'Passphrase of the backup file',
  again: 'The passphrase again',
  backupWhat:
    'The backup file can be saved now and never again. It and the passphrase carry the key to another computer or a fresh browser.',
  alone: 'No backup',
  aloneWhat:
    'Without a backup this key can never leave this browser; if the browser is lost, no update can carry the same signature again.',
  replace: 'Replace by a new key',
  replaceWhat:
    'The old key vouches for the new one. Whoever gets the next version sees both fingerprints and accepts the new key by hand.',
  replaceDo: 'Make the key that replaces it',
  import: 'Import the backup of a key',
  importFile: 'Backup file',
  importDo: 'Import',
  forget: 'Forget',
  forgetNamed: (name) => `Forget the key: ${name}`,
  forgetAsk: (name) => `Forget the key “${name}”?`,
  forgetWhat:
    'Without its backup file nothing can be signed with it again: those who installed your pack will refuse your updates. Packs that are installed stay as they are.',
};
