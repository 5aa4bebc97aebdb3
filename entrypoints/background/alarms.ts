/** What is done by the clock: forgetting what is old, asking for updates, the turn of the day. */
import { browser } from 'wxt/browser';
import { addDays, dayOf, startOfDay } from '#core/calendar/day.ts';
import { tellChanged } from '#messages/tell.ts';
import { change } from '#storage/connection.ts';
import { pruneEvents } from '#storage/events.ts';
import { pruneHistory } from '#storage/history.ts';
import { mirrorAll } from '#storage/mirroring.ts';
import { pruneSightings } from '#storage/sightings.ts';
import type { Writing } from '#storage/transaction.ts';
import { sweepViews } from '#storage/views.ts';
import { pruneWarnings } from '#storage/warnings.ts';
import { now, zone } from './clock.ts';
import { noteTrouble } from './memory.ts';
import { checkDue } from './packs/updates.ts';

/**
 * Days of deals and clicks kept, and of what a file told since it was taken in; warnings that spoke
 * up are old after a quarter.
 */
const daysKept = 400;
const raisedKept = 90;

/** Forgets a portion after the other, for as long as there is more: clicks come in between. */
async function forget(portion: (tx: Writing) => Promise<boolean>): Promise<void> {
  for (let more = true; more; ) {
    const done = await change(portion);
    if ('trouble' in done) await noteTrouble(done);
    more = 'kept' in done && done.kept;
  }
}

/** Forgets what is old, and writes the second copy anew. */
export async function prune(): Promise<void> {
  const at = now();
  const today = dayOf(at, zone());
  const oldest = addDays(today, -daysKept);
  await forget((tx) => pruneSightings(tx, startOfDay(oldest, zone())));
  await forget((tx) => pruneHistory(tx, oldest));
  await forget(async (tx) => {
    await pruneEvents(tx, oldest);
    await pruneWarnings(tx, addDays(today, -raisedKept), oldest);
    return false;
  });
  await mirrorAll(today);
  await sweepViews();
}

/** Alarms may be lost with the browser: whichever is missing is made again. */
export async function setAlarms(): Promise<void> {
  if (!(await browser.alarms.get('prune'))) {
    await browser.alarms.create('prune', { delayInMinutes: 5, periodInMinutes: 1440 });
  }
  if (!(await browser.alarms.get('updates'))) {
    await browser.alarms.create('updates', { delayInMinutes: 1, periodInMinutes: 30 });
  }
  const midnight = startOfDay(addDays(dayOf(now(), zone()), 1), zone());
  // Set anew each time, since the zone may have changed under it.
  await browser.alarms.create('midnight', { when: Date.parse(midnight) });
}

/** An alarm is a hint, early or late after sleep: what it causes is worked out from now. */
export async function ring(name: string): Promise<void> {
  if (name === 'prune') await prune();
  if (name === 'updates') await checkDue(now(), Math.random);
  if (name === 'midnight') {
    await tellChanged({ changed: 'events' });
    await setAlarms();
  }
}
