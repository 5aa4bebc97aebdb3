/** Everything about a file before anything is done with it: what it is, who vouches, what it changes. */
import type { Day, Instant } from '#core/deal/when.ts';
import { diffPacks } from '#core/pack/diff.ts';
import { payloadOf } from '#core/pack/open.ts';
import type { Pack } from '#core/pack/schema.ts';
import {
  hashOf,
  type Judgement,
  judge,
  type PublicKey,
  type TrustRecord,
} from '#core/pack/trust.ts';
import type { PackBrief, Review } from '#messages/packs.ts';
import { installedPack } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';
import { trustOf } from '#storage/trust.ts';
import { recallOrRefuse } from '../memory.ts';
import { idsInUse, inUseOf, opened, packFrom, type Used, usedOf } from './in-use.ts';
import { trustPolicy } from './policy.ts';
import { type Use, withPack } from './use.ts';

/** A sound file that may be installed, and what was known when that was decided. */
export interface Admitted {
  pack: Pack;
  file: string;
  key: PublicKey | null;
  hash: string;
  judged: Exclude<Judgement, { refused: unknown }>;
  record: TrustRecord | undefined;
}

export interface Examined {
  review: Review;
  /** Null where the file is not to be installed. */
  admitted: Admitted | null;
}

/** A pack in a few lines. */
export const briefOf = (pack: Pack): PackBrief => ({
  id: pack.id,
  name: pack.name,
  sequence: pack.sequence,
  rules: pack.rules.length,
  tracks: pack.tracks.length,
  publisher: pack.publisher ?? null,
  expires: (pack.expires as Day | undefined) ?? null,
  agreements: pack.agreements,
  notices: pack.notices,
});

/** What is known here of the pack with this id, and of the packs in use. */
async function known(tx: Reading, id: string) {
  const [record, present, ids] = await Promise.all([
    trustOf(tx, id),
    installedPack(tx, id),
    idsInUse(tx),
  ]);
  return { record, present, ids, used: await usedOf(tx, ids) };
}

/** The record of a pack; one installed by the first release has none yet, and is unsigned. */
async function recordOf(
  record: TrustRecord | undefined,
  present: { id: string; sequence: number; text: string } | undefined,
): Promise<TrustRecord | undefined> {
  if (record || !present) return record;
  const { id, sequence, text } = present;
  const hash = await hashOf(payloadOf(text) ?? text);
  return { id, key: null, pinned: null, highest: sequence, hash };
}

/** Alone where it has rules of its own, beside the others where it only adds to them. */
function suggestion(pack: Pack, ids: readonly string[], isHere: boolean): Use {
  if (isHere && ids.includes(pack.id)) return 'as-before';
  return pack.rules.length > 0 ? 'alone' : 'above';
}

/** What the pack is held against: its own present version, else the first pack in use. */
function comparedWith(pack: Pack, present: { text: string } | undefined, used: readonly Used[]) {
  const before = present ? packFrom(present.text) : null;
  const { packs, pack: all } = inUseOf(used);
  return before ?? packs.find(({ id }) => id === pack.id) ?? packs[0] ?? all;
}

/**
 * Runs a file through every check and says what it would do. Nothing is changed. The order is that
 * of the reader of files (size, signature, text, shape, meaning), then trust, then the comparison.
 */
export async function examine(file: string): Promise<Examined> {
  const offered = await opened(file);
  if ('problems' in offered) {
    return { review: { state: 'refused', problems: offered.problems }, admitted: null };
  }
  const { pack, key } = offered;
  const { record: kept, present, ids, used } = await recallOrRefuse((tx) => known(tx, pack.id));
  const record = await recordOf(kept, present);
  const judged = await judge(offered, record, await trustPolicy());
  if ('refused' in judged) {
    const { refused: why, highest } = judged;
    return {
      review: {
        state: 'untrusted',
        pack: briefOf(pack),
        why,
        key,
        highest,
        known: record?.key ?? null,
      },
      admitted: null,
    };
  }
  const before = comparedWith(pack, present, used);
  const suggested = suggestion(pack, ids, present !== undefined);
  const layered = inUseOf(withPack(used, { id: pack.id, file }, suggested));
  return {
    review: {
      state: 'open',
      pack: briefOf(pack),
      how: judged.how,
      key,
      from: judged.how === 'rotation' ? (record?.key ?? null) : null,
      nothingNew: judged.nothingNew && present?.sequence === pack.sequence,
      replaces: present?.sequence ?? null,
      comparedWith: { id: before.id, name: before.name, sequence: before.sequence },
      changes: diffPacks(before, pack),
      conflicts: layered.conflicts,
      suggested: suggested === 'unused' ? 'alone' : suggested,
    },
    admitted: { pack, file, key, hash: await hashOf(offered.text), judged, record: kept },
  };
}

/** The record of a pack after it was installed at `at`. */
export function recordAfter({ pack, key, hash, record }: Admitted, at: Instant): TrustRecord {
  const { id, sequence } = pack;
  const pinned = key === (record?.key ?? null) ? (record?.pinned ?? null) : at;
  return { id, key, pinned, highest: sequence, hash };
}
