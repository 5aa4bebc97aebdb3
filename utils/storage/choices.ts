/** What the person told us: stages of labels, tiers of deals, prefs, and where panels sit. */
import type { CrmId, DealKey, Tier } from '#core/deal/deal.ts';
import { type LearnedLabels, labelKey } from '#core/deal/stage.ts';
import type { Place, Prefs } from '#core/prefs.ts';
import type { Reading, Writing } from './transaction.ts';

export const defaultPrefs: Prefs = { language: 'auto', theme: 'auto' };
export const defaultPlace: Place = { open: false, side: 'right', width: 360 };

/** Remembers which canonical stage a label of the CRM means, or forgets it. */
export const learnLabel = async (
  tx: Writing,
  crm: CrmId,
  label: string,
  stage: string | null,
): Promise<void> => {
  const key = labelKey(crm, label);
  if (stage === null) await tx.objectStore('aliases').delete(key);
  else await tx.objectStore('aliases').put({ key, stage });
};

/** Every label the person explained. */
export async function learnedLabels(tx: Reading): Promise<LearnedLabels> {
  const aliases = await tx.objectStore('aliases').getAll();
  return Object.fromEntries(aliases.map(({ key, stage }) => [key, stage]));
}

/** Sets a deal's customer tier, or leaves it to the page again. */
export async function setTier(tx: Writing, deal: DealKey, tier: Tier | null): Promise<void> {
  const store = tx.objectStore('tiers');
  if (tier === null) await store.delete(deal);
  else await store.put({ deal, tier });
}

export const tierOf = async (tx: Reading, deal: DealKey): Promise<Tier | null> =>
  (await tx.objectStore('tiers').get(deal))?.tier ?? null;

/** Every tier the person set. */
export async function allTiers(tx: Reading): Promise<Map<DealKey, Tier>> {
  const tiers = await tx.objectStore('tiers').getAll();
  return new Map(tiers.map(({ deal, tier }) => [deal, tier]));
}

/** What the person chose of language and theme; undefined where they never did. */
export const chosenPrefs = async (tx: Reading): Promise<Prefs | undefined> =>
  (await tx.objectStore('meta').get('prefs')) as Prefs | undefined;

export const setPrefs = async (tx: Writing, prefs: Prefs): Promise<void> => {
  await tx.objectStore('meta').put(prefs, 'prefs');
};

/** How the panel sits on a site. */
export const placeOn = async (tx: Reading, site: string): Promise<Place> =>
  ((await tx.objectStore('meta').get(`place ${site}`)) as Place | undefined) ?? defaultPlace;

export const setPlace = async (tx: Writing, site: string, place: Place): Promise<void> => {
  await tx.objectStore('meta').put(place, `place ${site}`);
};
