/** Events of files: a plan and the thing itself are one, whichever file told it first. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { fileMark, type ReadRow } from '#core/import/import.ts';
import { change, look } from '#storage/connection.ts';
import { addHistory, historyOf } from '#storage/history.ts';
import { takeBackEvents } from '#storage/take-back.ts';
import { addTold } from '#storage/told-events.ts';
import { freshBrowser, kept, zohoKey } from './fresh.ts';

const idOf = (of: string): string => of.repeat(64);

/** Takes a file's rows in; answers how many of them were news. */
const take = async (id: string, rows: readonly ReadRow[]): Promise<number> =>
  kept(await change((tx) => addTold(tx, rows, fileMark(id)))).length;

beforeEach(freshBrowser);

describe('what was planned when one file told it', () => {
  const at = '2026-11-25T01:00:00.000Z';
  const deal = zohoKey('1');
  const meeting = (outcome: CrmEvent['outcome'], more: Partial<CrmEvent> = {}): ReadRow => {
    const event = { deal, kind: 'meeting', at, day: '2026-11-25', text: 'Demo', outcome } as const;
    return { snapshot: null, event: crmEvent({ ...event, told: 'import', ...more }) };
  };
  const told = async () =>
    kept(await look((tx) => historyOf(tx, deal))).map(({ outcome, files }) => [
      outcome,
      files?.length,
    ]);

  it('gives way to the same thing held, which is no news', async () => {
    expect(await take(idOf('a'), [meeting('planned')])).toBe(1);
    expect(await take(idOf('b'), [meeting(null)])).toBe(0);
    expect(await told()).toEqual([[null, 2]]);
    expect(await take(idOf('b'), [meeting(null)])).toBe(0);
  });

  it('adds nothing where it is known to be over, whatever file came first', async () => {
    expect(await take(idOf('b'), [meeting('done')])).toBe(1);
    expect(await take(idOf('a'), [meeting('planned')])).toBe(0);
    expect(await told()).toEqual([['done', 2]]);
  });

  it('is one within one file too', async () => {
    expect(await take(idOf('a'), [meeting('planned'), meeting(null)])).toBe(1);
    expect(await told()).toEqual([[null, 1]]);
    expect(await take(idOf('b'), [meeting(null), meeting('planned')])).toBe(0);
    expect(await told()).toEqual([[null, 2]]);
  });

  it('stands beside one of another time or subject', async () => {
    await take(idOf('a'), [meeting('planned')]);
    expect(await take(idOf('b'), [meeting(null, { text: 'Lunch' })])).toBe(1);
    expect(await take(idOf('c'), [meeting(null, { at: '2026-11-25T02:00:00.000Z' })])).toBe(1);
    expect(await told()).toHaveLength(3);
  });

  it('gives way to what came of it at another moment, where that says when it was due', async () => {
    await take(idOf('a'), [meeting('planned')]);
    const closed = meeting('done', { at: '2026-11-20', day: '2026-11-20' });
    expect(await take(idOf('b'), [{ ...closed, due: at }])).toBe(0);
    expect(await told()).toEqual([['done', 2]]);
    expect(await take(idOf('a'), [meeting('planned')])).toBe(0);
    expect(await take(idOf('c'), [meeting('planned')])).toBe(0);
    expect(await told()).toEqual([['done', 3]]);
    expect(await take(idOf('d'), [meeting('planned', { text: 'Lunch' })])).toBe(1);
  });

  it('is over once, though the CRM changed the record after it was', async () => {
    const changed = (day: string) => ({ ...meeting('done', { at: day, day }), due: at });
    expect(await take(idOf('a'), [changed('2026-11-20')])).toBe(1);
    expect(await take(idOf('b'), [changed('2026-11-22')])).toBe(0);
    expect(await told()).toEqual([['done', 2]]);
    const next = { ...meeting('done', { at: '2026-11-22', day: '2026-11-22' }), due: '2026-11-28' };
    expect(await take(idOf('b'), [next])).toBe(1);
  });

  it('of a page gives way too, and goes with the file that told its end', async () => {
    const plan = crmEvent({ ...meeting('planned').event, told: 'page' } as CrmEvent);
    kept(await change((tx) => addHistory(tx, [plan])));
    expect(await take(idOf('b'), [meeting(null)])).toBe(0);
    expect(await told()).toEqual([[null, 1]]);
    kept(await change((tx) => takeBackEvents(tx, idOf('b'))));
    expect(await told()).toEqual([]);
  });
});
