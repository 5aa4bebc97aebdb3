/** What is wrong with the packs in use, as every page says it. */
import type { Trouble } from '#core/prefs.ts';
import { installedPacks } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';
import { idsInUse, inUse } from './in-use.ts';

/** A pack in use that cannot be read, else one whose newer version was set aside, else null. */
export async function packTrouble(tx: Reading): Promise<Trouble | null> {
  if ((await inUse(tx)).unreadable) return 'pack-unreadable';
  const ids = await idsInUse(tx);
  const setAside = (await installedPacks(tx)).some(
    ({ id, setAside: version }) => version !== null && ids.includes(id),
  );
  return setAside ? 'pack-set-aside' : null;
}
