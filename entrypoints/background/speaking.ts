/** A deal remembered and advised on, with or without a database to remember it in. */
import type { Instant } from '#core/deal/when.ts';
import type { Events } from '#crm/read-events.ts';
import type { View } from '#messages/table.ts';
import { change } from '#storage/connection.ts';
import { noteWorking } from '#storage/failing.ts';
import { adviceOn, adviceWithout, type Known, rememberAndAdvise, type Spoken } from './advising.ts';
import { noteTrouble, recall } from './memory.ts';

/** Remembers and advises; where that cannot be kept, advises all the same and opens nothing. */
export async function speakOn(
  known: Known,
  view: View,
  at: Instant,
  events?: Events,
): Promise<Spoken> {
  const done = await change((tx) => rememberAndAdvise(tx, known, view, at, events));
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  const { value } = await recall(
    (tx) => adviceOn(tx, known, at),
    () => adviceWithout(known, at),
  );
  return { advice: value, speaksUp: false, spokeHere: false, fresh: 0 };
}
