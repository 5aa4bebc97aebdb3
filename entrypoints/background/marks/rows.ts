/** What is known of the deals in a list, with what their rows show now. */

import type { Finding } from '#core/advice.ts';
import { advise } from '#core/advise.ts';
import { type DealKey, dealKey } from '#core/deal/deal.ts';
import { type Glanced, glance } from '#core/deal/glance.ts';
import type { Sighting } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import { chosenPrefs, defaultPrefs } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { noteWorking } from '#storage/failing.ts';
import { marksOn } from '#storage/marks.ts';
import { rememberGlance, sightingOf } from '#storage/sightings.ts';
import type { Reading } from '#storage/transaction.ts';
import { zone } from '../clock.ts';
import { type Kept, keptOf, readFor } from '../known.ts';
import { noteTrouble, recall } from '../memory.ts';

export interface Seen {
  prefs: typeof defaultPrefs;
  deals: Kept[];
}

async function knownOf(tx: Reading, sightings: readonly Sighting[]): Promise<Seen> {
  const [deals, prefs] = await Promise.all([keptOf(tx, sightings), chosenPrefs(tx)]);
  return { prefs: prefs ?? defaultPrefs, deals };
}

/**
 * Remembers each row and gives all that is known of its deal; null where the person has these lists
 * not marked. Where nothing can be kept, what is known is still told.
 */
export async function seeRows(rows: readonly Glanced[], at: Instant): Promise<Seen | null> {
  const [first] = rows;
  if (!first) return { prefs: defaultPrefs, deals: [] };
  const { crm } = first.row.deal;
  const done = await change(async (tx) => {
    if (!(await marksOn(tx, crm))) return null;
    const sightings: Sighting[] = [];
    for (const row of rows) sightings.push(await rememberGlance(tx, row, at));
    return await knownOf(tx, sightings);
  });
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  const { value } = await recall(
    async (tx) => {
      if (!(await marksOn(tx, crm))) return null;
      const before = await Promise.all(
        rows.map(({ row }) => sightingOf(tx, dealKey(row.deal), at)),
      );
      return await knownOf(
        tx,
        rows.map((row, i) => glance(before[i], row)),
      );
    },
    async () => null,
  );
  return value;
}

/** A deal's worst finding, and when the oldest of what it rests on was read. */
export interface Worst {
  finding: Finding;
  read: Instant;
}

/** Deals advised on in one go, so that a message in between is answered at once. */
const atOnce = 20;

/**
 * Each deal's worst finding; null where it has none. Nothing is raised by it: a mark waits to be
 * looked at, in and out of hours, and the panel still speaks up once for what is new.
 */
export async function worstOfEach(
  deals: readonly Kept[],
  now: Instant,
): Promise<Map<DealKey, Worst | null>> {
  const worst = new Map<DealKey, Worst | null>();
  for (const [i, known] of deals.entries()) {
    const [finding] = advise({ ...known, now, zone: zone() }).findings;
    const { key } = known.sighting;
    worst.set(key, finding ? { finding, read: readFor(finding, known.snapshot) } : null);
    if (i % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return worst;
}
