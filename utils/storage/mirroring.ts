/** Brings the mirror up to date with the database, one write at a time, never two for one need. */
import { addDays } from '#core/calendar/day.ts';
import type { Day } from '#core/deal/when.ts';
import { chosenPrefs } from './choices.ts';
import { look } from './connection.ts';
import { eventsOn } from './events.ts';
import { addedHosts } from './hosts.ts';
import { allMarksOn } from './marks.ts';
import {
  clearMirror,
  type MirroredPack,
  mirrorChoices,
  mirrorDay,
  mirroredDays,
  pruneMirror,
} from './mirror.ts';
import { chosenPacks, installedPack } from './packs.ts';
import type { Reading } from './transaction.ts';
import { allTrust } from './trust.ts';

/** Writes that were asked for and have not begun, so that a burst of clicks is one write. */
const waiting = new Map<string, Promise<void>>();
let last: Promise<void> = Promise.resolve();

/**
 * Queues `write`. A write that has not begun yet reads the database when it does, so that one
 * serves all who ask until then. The mirror is the second copy: where it fails, the command that
 * caused it has still been kept, and the next one writes the same day again.
 */
function queue(name: string, write: () => Promise<void>): Promise<void> {
  const known = waiting.get(name);
  if (known) return known;
  const written = last.then(async () => {
    waiting.delete(name);
    try {
      await write();
    } catch (error) {
      console.warn('mirror', name, error);
    }
  });
  waiting.set(name, written);
  last = written;
  return written;
}

/** Mirrors the events of a day as the database has them now. */
export const mirrorEventsOn = (day: Day): Promise<void> =>
  queue(day, async () => {
    const events = await look((tx) => eventsOn(tx, day));
    if ('kept' in events) await mirrorDay(day, events.kept);
  });

/** A pack in use as it is mirrored. */
async function mirrored(tx: Reading, id: string): Promise<MirroredPack> {
  const pack = await installedPack(tx, id);
  if (!pack) return { id, text: null, version: null };
  const { text, sequence, installed, origin, key } = pack;
  return { id, text, version: { sequence, installed, origin, key } };
}

/** Mirrors prefs, the packs in use, whose packs are trusted, added addresses and list marks. */
export const mirrorWhatWasChosen = (): Promise<void> =>
  queue('choices', async () => {
    const chosen = await look(async (tx) => ({
      prefs: (await chosenPrefs(tx)) ?? null,
      used: await Promise.all(((await chosenPacks(tx)) ?? []).map((id) => mirrored(tx, id))),
      trust: await allTrust(tx),
      hosts: await addedHosts(tx),
      marks: await allMarksOn(tx),
    }));
    if ('kept' in chosen) await mirrorChoices(chosen.kept);
  });

/** Mirrors everything the mirror holds as of `today`, and forgets older days. */
export async function mirrorAll(today: Day): Promise<void> {
  await mirrorWhatWasChosen();
  for (let ago = 0; ago < mirroredDays; ago++) await mirrorEventsOn(addDays(today, -ago));
  await queue('prune', () => pruneMirror(addDays(today, 1 - mirroredDays)));
}

/** Wipes the mirror once the writes under way have ended, so that none brings anything back. */
export async function wipeMirror(): Promise<void> {
  await last;
  await clearMirror();
}
