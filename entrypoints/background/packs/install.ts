/** Installs a file that was examined: pack, trust, order and what waits, in one transaction. */
import { crmIds } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Origin, TrustRecord } from '#core/pack/trust.ts';
import type { Review } from '#messages/packs.ts';
import { tellChanged } from '#messages/tell.ts';
import { channelAt, forgetWaiting } from '#storage/channels.ts';
import { mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { choosePacks, installPack } from '#storage/packs.ts';
import { noteChanged } from '#storage/started.ts';
import type { Writing } from '#storage/transaction.ts';
import { keepTrust, trustOf } from '#storage/trust.ts';
import { tellLessons } from '../lessons.ts';
import { keep } from '../memory.ts';
import { showSign } from '../sign.ts';
import { type Admitted, examine, recordAfter } from './examine.ts';
import { idsInUse } from './in-use.ts';
import { orderOf } from './order.ts';
import { idsAfter, type Use } from './use.ts';

/** After the packs or the choice among them changed. */
export async function afterwards(): Promise<void> {
  void tellChanged({ changed: 'packs' });
  await noteChanged();
  await mirrorWhatWasChosen();
  await showSign();
  // Open pages read by the packs in use from now on.
  await Promise.all(crmIds.map(tellLessons));
}

const sameRecord = (a: TrustRecord | undefined, b: TrustRecord | undefined): boolean =>
  a?.key === b?.key && a?.highest === b?.highest && a?.hash === b?.hash;

/** What comes from the company's address is the company's, also where a person accepted it. */
async function companyOr(tx: Writing, origin: Origin): Promise<Origin> {
  const channel = origin.by === 'url' ? await channelAt(tx, origin.url) : undefined;
  return channel?.policy ? { by: 'policy' } : origin;
}

/** All of it or nothing; false where another install of the pack came in between. */
async function put(
  tx: Writing,
  admitted: Admitted,
  from: Origin,
  use: Use,
  at: Instant,
): Promise<boolean> {
  const { pack, file, key, record } = admitted;
  const { id, sequence } = pack;
  if (!sameRecord(await trustOf(tx, id), record)) return false;
  const origin = await companyOr(tx, from);
  await installPack(tx, id, { text: file, sequence, installed: at, origin, key });
  await keepTrust(tx, recordAfter(admitted, at));
  await forgetWaiting(tx, id, sequence);
  await choosePacks(tx, await orderOf(tx, idsAfter(await idsInUse(tx), id, use)));
  return true;
}

/** Installs `file`, or says in a review why not. A worker killed on the way leaves all as it was. */
export async function install(
  file: string,
  origin: Origin,
  use: Use,
  at: Instant,
): Promise<{ id: string } | { review: Review }> {
  for (;;) {
    const { review, admitted } = await examine(file);
    if (!admitted) return { review };
    const done = await keep((tx) => put(tx, admitted, origin, use, at));
    // Judged against a record that is no longer so: judged again, against the new one.
    if (!done) continue;
    await afterwards();
    return { id: admitted.pack.id };
  }
}
