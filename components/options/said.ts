/** What the last act came to: said in the part of the page it was done in. */
import { type AddressProblem, addressProblems } from '#core/hosts/address.ts';
import type { Text } from '#core/text.ts';
import type { Moved } from './packs/view.ts';

interface Hows {
  packs: 'added' | 'taken-out' | 'moved' | 'removed' | 'rolled-back' | 'saved' | 'failed';
  drafts: 'discarded' | 'brought-back' | 'not-text' | 'failed';
  channels: 'checked' | 'stopped' | 'auto' | 'asks' | 'denied' | 'failed';
  hosts: 'added' | 'removed' | 'permitted' | 'denied' | 'failed' | AddressProblem;
  taught: 'pointing' | 'forgotten' | 'exported' | 'failed';
  keys:
    | 'made'
    | 'made-alone'
    | 'imported'
    | 'forgotten'
    | 'no-name'
    | 'too-short'
    | 'not-the-same'
    | 'not-text'
    | 'not-a-key'
    | 'wrong-passphrase'
    | 'unsupported'
    | 'failed';
}

interface SaidOf<A extends keyof Hows> {
  about: A;
  how: Hows[A];
  /** What it was done to. */
  name?: Text;
  /** A file's name, an address, a place. */
  more?: string;
  /** The pack that changed places: its buttons keep the focus. */
  moved?: Moved;
}

export type Said = { [A in keyof Hows]: SaidOf<A> }[keyof Hows];

export type SaidAbout = keyof Hows;

/** Sentences for each, told the name and what more there is. */
export type SaidWords = {
  [A in SaidAbout]: { [H in Hows[A]]: (name: string, more: string) => string };
};

const bad: ReadonlySet<string> = new Set([
  ...addressProblems,
  'failed',
  'denied',
  'no-name',
  'too-short',
  'not-the-same',
  'not-text',
  'not-a-key',
  'wrong-passphrase',
  'unsupported',
]);

/** Whether the act came to nothing. */
export const wentWrong = ({ how }: Said): boolean => bad.has(how);
