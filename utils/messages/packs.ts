/** Messages about packs: reviewing, installing, using, following an address; and what they answer. */
import type { Day, Instant } from '#core/deal/when.ts';
import type { ChannelResult, FetchFailure } from '#core/pack/channel.ts';
import type { PackChange } from '#core/pack/diff.ts';
import type { Impact } from '#core/pack/impact.ts';
import type { Conflict } from '#core/pack/layer.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { Agreement, Notice } from '#core/pack/schema.ts';
import type { Origin, PublicKey, TrustHow, TrustRefusal } from '#core/pack/trust.ts';
import type { Text } from '#core/text.ts';
import type { Message } from './message.ts';

export type { ChannelResult, FetchFailure } from '#core/pack/channel.ts';

/** One kept version of an installed pack, newest first; the first is the one in use. */
export interface PackVersionLine {
  sequence: number;
  installed: Instant;
  /** The key that signed it; null for an unsigned one. */
  key: PublicKey | null;
}

export interface PackSummary {
  id: string;
  name: Text;
  sequence: number;
  rules: number;
  tracks: number;
  builtIn: boolean;
  /** Its place among the packs in use, 0 first; null where it is not used. */
  place: number | null;
  /** How the present version came; null for a built-in one. */
  origin: Origin | null;
  key: PublicKey | null;
  /** The day it expired, if it has. */
  expired: Day | null;
  /** The sequence of a newer version that was set aside because it failed at start. */
  setAside: number | null;
  versions: PackVersionLine[];
}

/** An address that is asked for updates daily. */
export interface Channel {
  url: string;
  /** The pack it brought; null before the first. */
  pack: string | null;
  /** Whether updates signed by the known key are installed without asking. */
  auto: boolean;
  /** Whether the company set it: then it is not the person's to change. */
  policy: boolean;
  /** The last time it was asked, and what came of it. */
  last: { at: Instant; result: ChannelResult } | null;
  /** When it is asked next. */
  next: Instant;
  /** A newer version waits to be accepted. */
  waiting: { sequence: number } | null;
}

/** What the company set, and which of its values could not be used. */
export interface PolicyState {
  /** Whether the company set anything at all. */
  managed: boolean;
  pack: string | null;
  url: string | null;
  publicKeys: PublicKey[];
  requireSignature: boolean;
  problems: PolicyProblem[];
}

export interface PolicyProblem {
  /** The name of the policy value. */
  value: 'rulePackJson' | 'packUrl' | 'publicKeys' | 'requireSignature' | 'disableFirstRunPage';
  why: 'wrong-type' | 'not-https' | 'not-a-key' | 'pack-refused' | 'pack-untrusted';
  /** What stands there, shortened; or the refused pack's problems. */
  got?: string;
  problems?: PackProblem[];
  refused?: TrustRefusal;
}

/** A pack in a few lines, for whoever decides about it. */
export interface PackBrief {
  id: string;
  name: Text;
  sequence: number;
  rules: number;
  tracks: number;
  publisher: { name: string; contact?: string } | null;
  expires: Day | null;
  agreements: Agreement[];
  notices: Notice[];
}

/** What a file would do, before anything is done. */
export type Review =
  | { state: 'refused'; problems: PackProblem[] }
  | {
      state: 'untrusted';
      pack: PackBrief;
      why: TrustRefusal;
      key: PublicKey | null;
      highest: number;
      /** The key its packs were signed with so far. */
      known: PublicKey | null;
    }
  | {
      state: 'open';
      pack: PackBrief;
      how: TrustHow;
      key: PublicKey | null;
      /** The key a rotation replaces. */
      from: PublicKey | null;
      /** Exactly this version is the present one. */
      nothingNew: boolean;
      /** The sequence of the installed version it replaces; null where the pack is new here. */
      replaces: number | null;
      /** From the version it replaces, or else from the first pack in use. */
      comparedWith: { id: string; name: Text; sequence: number };
      changes: PackChange[];
      /** With the packs that would be used beside it. */
      conflicts: Conflict[];
      /** Whether it is suggested above the packs in use, or in their place. */
      suggested: 'above' | 'alone' | 'as-before';
    };

export interface PackMessages {
  /** What a file would do; nothing is changed. */
  'packs/review': Message<'extension', { text: string }, Review>;
  /** What it would change for the deals seen here. Used as `suggested` of its review, or as given. */
  'packs/impact': Message<
    'extension',
    { text: string; use: 'above' | 'alone' | 'as-before' },
    Impact | null
  >;
  /** Goes through the same checks again and installs, all or nothing. */
  'packs/install': Message<
    'extension',
    { text: string; origin: Origin; use: 'above' | 'alone' | 'as-before' | 'unused'; at: Instant },
    { id: string } | { review: Review }
  >;
  /** The packs in use, the first one deciding; at least one. */
  'packs/use': Message<'extension', { ids: string[] }, null>;
  /** What the packs in use take from one another, for the list. */
  'packs/conflicts': Message<'extension', Record<string, never>, Conflict[]>;
  /** Takes the version before the present one, or the one of that sequence. */
  'packs/roll-back': Message<'extension', { id: string; sequence: number }, null>;
  'packs/remove': Message<'extension', { id: string }, null>;
  /** The file as it was installed, or a built-in pack written out. */
  'packs/export': Message<'extension', { id: string }, { file: string; text: string } | null>;
  /** Asks an address once; its host is permitted by then. */
  'packs/fetch': Message<'extension', { url: string }, { text: string } | { failed: FetchFailure }>;
  'packs/channels': Message<'extension', Record<string, never>, Channel[]>;
  /** Asks an address daily from now on, or changes how. */
  'packs/follow': Message<'extension', { url: string; pack: string; auto: boolean }, null>;
  'packs/unfollow': Message<'extension', { url: string }, null>;
  /** Asks an address now, as the daily check would. */
  'packs/check': Message<'extension', { url: string }, Channel | null>;
  /** The text of the version that waits at an address. */
  'packs/waiting': Message<'extension', { url: string }, { text: string } | null>;
  'packs/policy': Message<'extension', Record<string, never>, PolicyState>;
  /** A notice of a pack was read here, and is shown no more. */
  'packs/notice-read': Message<'extension', { pack: string; id: string }, null>;
}
