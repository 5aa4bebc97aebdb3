/** What is kept, store by store. Every change here is one more step in `upgrades.ts`. */
import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { DealKey, Tier } from '#core/deal/deal.ts';
import type { FromFiles } from '#core/deal/from-files.ts';
import type { Sighting } from '#core/deal/sighting.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import type { FamilyHealth } from '#core/health/family.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import type { KeptImport } from '#core/import/import.ts';
import type { ChannelResult } from '#core/pack/channel.ts';
import type { Origin, PublicKey, TrustRecord } from '#core/pack/trust.ts';
import type { Raised } from '#core/rules/budget.ts';
import type { Snooze } from '#core/rules/snooze.ts';
import type { LoggedEvent } from '#core/today/event.ts';
import type { KeptKey } from './keys.ts';

/** A finding that the person put off on a deal. */
export interface KeptSnooze extends Snooze {
  deal: DealKey;
}

/**
 * An event, with the files that told it where nothing but files did: marks as `fileMark` makes.
 * `plan` is its id of before, where it was to be at another moment than it was.
 */
export interface KeptEvent extends CrmEvent {
  files?: readonly string[];
  plan?: string;
}

/** A deal, with what files told of it beside what was seen, where any did. */
export interface KeptSighting extends Sighting {
  fromFiles?: FromFiles;
  /** The marks of those files once more, where an index finds them. */
  files?: readonly string[];
}

/** Which canonical stage a label of the CRM means, as the person said. */
interface Alias {
  /** CRM and normalised label, so that width and spacing never ask twice. */
  key: string;
  stage: string;
}

interface KeptTier {
  deal: DealKey;
  tier: Tier;
}

/** What the minus in the popup did, so that the same click twice takes back one action. */
export interface Minus {
  id: string;
  at: Instant;
  undone: string | null;
}

/** One version of a pack: the file as it came, signature and all. */
export interface PackVersion {
  text: string;
  sequence: number;
  installed: Instant;
  origin: Origin;
  /** The key that signed it; null for an unsigned one. */
  key: PublicKey | null;
}

export interface InstalledPack extends PackVersion {
  id: string;
  /** Newest first; bounded. */
  previous: PackVersion[];
  /** The version of the extension that started with it and worked; null while none has. */
  proven: string | null;
  /** Starts that were tried with it and never came to an end. */
  strikes: number;
  /** The sequence of a version that was set aside for this one, since it failed at start. */
  setAside: number | null;
}

/** An address asked for updates of a pack, and how it went. */
export interface KeptChannel {
  url: string;
  pack: string;
  auto: boolean;
  /** Whether the company set it: then it is not the person's to change. */
  policy: boolean;
  etag: string | null;
  last: { at: Instant; result: ChannelResult } | null;
  next: Instant;
  /** Times in a row that it could not be reached. */
  failures: number;
  /** A newer version that waits to be accepted. */
  waiting: { text: string; sequence: number } | null;
}

/** A pack being written, valid or not. */
export interface KeptDraft {
  id: string;
  text: string;
  updated: Instant;
}

/** Where a field stands on a layout, as the person showed. */
export interface KeptTeaching {
  id: string;
  teaching: Teaching;
  since: Instant;
}

export interface Shape extends DBSchema {
  sightings: {
    key: DealKey;
    value: KeptSighting;
    indexes: { last: Instant; first: Instant; files: string };
  };
  events: { key: string; value: LoggedEvent; indexes: { day: Day; deal: DealKey } };
  minuses: { key: string; value: Minus; indexes: { at: Instant } };
  snoozes: { key: [DealKey, string]; value: KeptSnooze; indexes: { deal: DealKey } };
  raised: { key: [DealKey, string]; value: Raised; indexes: { day: Day } };
  aliases: { key: string; value: Alias };
  tiers: { key: DealKey; value: KeptTier };
  packs: { key: string; value: InstalledPack };
  trust: { key: string; value: TrustRecord };
  channels: { key: string; value: KeptChannel };
  drafts: { key: string; value: KeptDraft };
  keys: { key: PublicKey; value: KeptKey };
  /** What the CRM says happened on deals, each event once by its id. */
  history: { key: string; value: KeptEvent; indexes: { deal: DealKey; day: Day; files: string } };
  taught: { key: string; value: KeptTeaching };
  health: { key: string; value: FamilyHealth };
  /** Files that were imported, one record a file by the digest of its bytes. */
  imports: { key: string; value: KeptImport };
  meta: { key: string; value: unknown };
}

export const storeNames = [
  'sightings',
  'events',
  'minuses',
  'snoozes',
  'raised',
  'aliases',
  'tiers',
  'packs',
  'trust',
  'channels',
  'drafts',
  'keys',
  'history',
  'taught',
  'health',
  'imports',
  'meta',
] as const satisfies readonly StoreNames<Shape>[];

export type Database = IDBPDatabase<Shape>;
