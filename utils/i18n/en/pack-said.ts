/** What an act on packs, drafts, addresses or keys came to, in one sentence. */

import type { said as zh } from '../zh-CN/pack-said.ts';
import { hostsSaid } from './hosts.ts';

const failed = () => 'That did not work. Please try again.';

export const said: typeof zh = {
  packs: {
    added: (name) => `“${name}” is in use now, below the others`,
    'taken-out': (name) => `“${name}” is no longer in use`,
    moved: (name, more) => `“${name}” is now number ${more}`,
    removed: (name) => `Removed “${name}”`,
    'rolled-back': (name, more) => `“${name}” is now at version ${more}`,
    saved: (_, more) => `Exported ${more}`,
    failed,
  },
  drafts: {
    discarded: (name) => `Discarded the draft “${name}”`,
    'brought-back': (name) => `The draft “${name}” is back`,
    'not-text': () => 'This file is empty, too large, or not UTF-8 text.',
    failed,
  },
  channels: {
    checked: (_, more) => `Checked ${more}`,
    stopped: (_, more) => `${more} is no longer checked`,
    auto: (_, more) => `Updates from ${more} install by themselves while the signer stays the same`,
    asks: (_, more) => `Updates from ${more} are shown to you first`,
    denied: (_, more) => `The browser did not allow ${more}, so it was not checked.`,
    failed,
  },
  hosts: hostsSaid,
  keys: {
    made: (name, more) =>
      `Made the key “${name}”; its backup is ${more}. Keep it somewhere safe. The passphrase is stored nowhere.`,
    'made-alone': (name) => `Made the key “${name}” without a backup: it is in this browser alone.`,
    imported: (name) => `Imported the key “${name}”`,
    forgotten: (name) => `Forgot the key “${name}”`,
    'no-name': () => 'Please give the key a name.',
    'too-short': () => 'The passphrase is too short: at least 8 characters.',
    'not-the-same': () => 'The two passphrases differ.',
    'not-text': () => 'Please choose the backup file of a key.',
    'not-a-key': () => 'This is no backup of a key.',
    'wrong-passphrase': () => 'Wrong passphrase, or the file is damaged.',
    unsupported: () => 'This browser is too old to sign. Please update to Chrome 137 or newer.',
    failed,
  },
};
