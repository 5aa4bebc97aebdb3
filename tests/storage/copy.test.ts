/** A copy of all that is kept comes in parts no message is too small for, and is one JSON text. */
import { beforeEach, expect, it } from 'vitest';
import { change } from '#storage/connection.ts';
import { copyPart } from '#storage/copy.ts';
import { addEvent } from '#storage/events.ts';
import { addSnooze } from '#storage/warnings.ts';
import { action, freshBrowser, kept, wholeCopy, zohoKey } from './fresh.ts';

beforeEach(freshBrowser);

const snooze = (rule: string) => ({
  ...{ deal: zohoKey('1'), rule, fingerprint: 'f', reason: 'r' },
  ...{ at: '2026-11-22T02:00:00.000Z', until: '2026-11-25' },
});

async function fill(): Promise<void> {
  await change(async (tx) => {
    for (let i = 0; i < 7; i++) await addEvent(tx, action(`event ${i}`));
    for (let i = 0; i < 4; i++) await addSnooze(tx, snooze(`rule ${i}`));
  });
}

it('is the same whatever its parts, also where keys are made of two', async () => {
  await fill();
  const whole = await wholeCopy(1000);
  expect(whole.stores.events).toHaveLength(7);
  expect(whole.stores.snoozes?.map(({ key }) => key)).toEqual(
    [0, 1, 2, 3].map((i) => ['zoho/1', `rule ${i}`]),
  );
  for (const most of [1, 2, 3, 4, 7, 11]) expect(await wholeCopy(most)).toEqual(whole);
});

it('has no more records in a part than asked for', async () => {
  await fill();
  const first = await copyPart({}, null, 5);
  expect(first?.text.match(/"key":/g)).toHaveLength(5);
  expect(first?.next).toEqual({ store: 'events', key: 'event 4' });
});

it('is none where there is no database, and none is made by asking', async () => {
  expect(await copyPart({}, null)).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
  expect(kept(await change(async () => 'made'))).toBe('made');
  expect(await copyPart({}, null)).not.toBeNull();
});
