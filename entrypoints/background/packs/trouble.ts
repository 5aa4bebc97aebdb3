/** What is wrong with the packs in use, as every page says it. */
import type { Trouble } from '#core/prefs.ts';
import { installedPack } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';
import { idsInUse, inUse } from './in-use.ts';

/** A pack in use that cannot be read, else one whose newer version was set aside, else null. */
export async function packTrouble(tx: Reading): Promise<Trouble | null> {
  if ((await inUse(tx)).unreadable) return 'pack-unreadable';
  const ids = await idsInUse(tx);
  const installed = await Promise.all(ids.map((id) => installedPack(tx, id)));
  const setAside = installed.some((pack) => pack !== undefined && pack.setAside !== null);
  return setAside ? 'pack-set-aside' : null;
}
