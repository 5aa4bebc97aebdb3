/** What the first-run page is shown and what it may ask for. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Text } from '#core/text.ts';
import type { PackSummary } from '#messages/packs.ts';
import type { Prefs, Trouble } from '#messages/table.ts';

/** The built-in packs there are words for, in the order they are offered. */
export const offered = ['starter', 'starter-five', 'starter-consumer'] as const;
export type Offered = (typeof offered)[number];

/** The sample deals of each kind of pack: one where all is late, one where one thing is, one fine. */
export const sampleIds = ['late', 'due', 'fine'] as const;
export type SampleId = (typeof sampleIds)[number];
export type SampleKind = 'b2b' | 'consumer';

export interface WelcomeDeeds {
  choose: (pack: Offered) => void;
  prefs: (prefs: Prefs) => void;
  deal: (id: SampleId) => void;
  done: () => void;
}

export interface WelcomeProps {
  prefs: Prefs;
  trouble: Trouble | null;
  packs: readonly (PackSummary & { id: Offered })[];
  /** Names of the packs in use where they are not one of the offered alone; else empty. */
  others: readonly Text[];
  kind: SampleKind;
  deal: SampleId;
  /** Where the picture and the sample come from. */
  frames: { picture: string; sample: string };
  /** How the last choice went, in words; empty before the first. */
  said: { how: 'used' | 'failed'; words: string } | null;
  /** Match patterns of the CRM pages, by CRM. */
  hosts: { [C in CrmId]: readonly string[] };
  deeds: WelcomeDeeds;
}
