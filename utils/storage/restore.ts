/** A database that was lost is rebuilt from the mirror, and the person told. */
import type { Instant } from '#core/deal/when.ts';
import { chosenPrefs, setPrefs } from './choices.ts';
import { addEvents } from './events.ts';
import { addedHosts, keepHost } from './hosts.ts';
import { setMarks } from './marks.ts';
import { type Mirror, readMirror } from './mirror.ts';
import { choosePacks, chosenPacks, installPack } from './packs.ts';
import type { Database } from './shape.ts';
import { inOne, type Reading, type Writing } from './transaction.ts';
import { keepTrust, trustOf } from './trust.ts';

/** That the database was rebuilt, and when the person was first told; null while not yet. */
interface Restored {
  told: Instant | null;
}

/** Minutes for which it is still said after it was first told, so that no one misses it. */
const toldFor = 10;

/** Puts back what the mirror has; what is there already stays as it is. */
async function putBack(tx: Writing, { choices, events }: Mirror): Promise<void> {
  const { prefs, used, trust, hosts, marks } = choices;
  if (prefs && !(await chosenPrefs(tx))) await setPrefs(tx, prefs);
  if (used.length > 0 && !(await chosenPacks(tx))) {
    for (const { id, text, version } of used) {
      if (text !== null && version) await installPack(tx, id, { ...version, text });
    }
    await choosePacks(
      tx,
      used.map(({ id }) => id),
    );
  }
  for (const record of trust) if (!(await trustOf(tx, record.id))) await keepTrust(tx, record);
  const there = await addedHosts(tx);
  for (const host of hosts)
    if (!there.some((one) => one.host === host.host)) await keepHost(tx, host);
  for (const crm of marks) await setMarks(tx, crm, true);
  await addEvents(tx, events);
  await tx.objectStore('meta').put({ told: null } satisfies Restored, 'restored');
}

/** Marks the database as in use, so that finding it without the mark means that it is new. */
export const markCreated = async (tx: Writing): Promise<void> => {
  await tx.objectStore('meta').put(true, 'created');
};

/**
 * Run on each fresh connection: a database without its mark is new, or was lost where a mirror of
 * it exists. All in one transaction, so that a worker killed on the way begins anew.
 */
export async function rebuildIfLost(database: Database): Promise<void> {
  if (await database.get('meta', 'created')) return;
  let mirror: Mirror | null;
  try {
    mirror = await readMirror();
  } catch (error) {
    // Not knowing whether there is a mirror is no reason to call the database new: ask again later.
    console.warn('mirror', error);
    return;
  }
  await inOne(database, 'readwrite', async (tx) => {
    if (mirror) await putBack(tx, mirror);
    await markCreated(tx);
  });
}

/** Whether the person is still to be told that the database was rebuilt. */
export async function isRestored(tx: Reading, now: Instant): Promise<boolean> {
  const restored = (await tx.objectStore('meta').get('restored')) as Restored | undefined;
  if (!restored) return false;
  if (restored.told === null) return true;
  return Date.parse(now) - Date.parse(restored.told) < toldFor * 60_000;
}

/** Notes that a page has said it; it fades some minutes after the first time. */
export async function restoredTold(tx: Writing, now: Instant): Promise<void> {
  const restored = (await tx.objectStore('meta').get('restored')) as Restored | undefined;
  if (restored?.told === null) await tx.objectStore('meta').put({ told: now }, 'restored');
}
