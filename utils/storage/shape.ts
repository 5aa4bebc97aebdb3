/** What is kept, store by store. Every change here is one more step in `upgrades.ts`. */
import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { DealKey, Tier } from '#core/deal/deal.ts';
import type { Sighting } from '#core/deal/sighting.ts';
import type { Day, Instant } from '#core/deal/when.ts';
import type { Raised } from '#core/rules/budget.ts';
import type { Snooze } from '#core/rules/snooze.ts';
import type { LoggedEvent } from '#core/today/event.ts';

/** A finding that the person put off on a deal. */
export interface KeptSnooze extends Snooze {
  deal: DealKey;
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

/** One version of a pack, as the text that was installed. */
interface PackVersion {
  text: string;
  installed: Instant;
}

export interface InstalledPack extends PackVersion {
  id: string;
  /** Newest first; bounded. */
  previous: PackVersion[];
}

export interface Shape extends DBSchema {
  sightings: { key: DealKey; value: Sighting; indexes: { last: Instant } };
  events: { key: string; value: LoggedEvent; indexes: { day: Day; deal: DealKey } };
  minuses: { key: string; value: Minus; indexes: { at: Instant } };
  snoozes: { key: [DealKey, string]; value: KeptSnooze; indexes: { deal: DealKey } };
  raised: { key: [DealKey, string]; value: Raised; indexes: { day: Day } };
  aliases: { key: string; value: Alias };
  tiers: { key: DealKey; value: KeptTier };
  packs: { key: string; value: InstalledPack };
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
  'meta',
] as const satisfies readonly StoreNames<Shape>[];

export type Database = IDBPDatabase<Shape>;
