/** Files of history from the options page into the database, through the messages' own validators. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rejected } from '#core/import/import.ts';
import { freshBrowser } from '#tests/storage/fresh.ts';
import { callFile, dealFile, id, keptNow, page } from './importing.ts';

beforeEach(freshBrowser);
afterEach(freshBrowser);

describe('importing history', () => {
  it('takes deals and then their calls by name; the same files again change nothing', async () => {
    const { take } = page();
    const deals = await take(dealFile);
    expect(deals).toMatchObject({ how: 'whole', added: 1, known: 0, rejected: 1 });
    expect(deals.reasons).toEqual([
      { row: 3, column: 'Closing Date', reason: 'date-unreadable', value: 'soon' },
    ]);
    const calls = await take(callFile(1200));
    expect(calls).toMatchObject({ how: 'whole', done: 1200, added: 1200, rejected: 0 });
    const before = await keptNow();
    expect(before.sightings.map(({ key }) => key)).toEqual([`zoho/${id}`]);
    expect(before.history).toHaveLength(1200);
    expect(new Set(before.history.map(({ deal }) => deal))).toEqual(new Set([`zoho/${id}`]));

    expect(await take(dealFile)).toMatchObject({ added: 0, known: 1, rejected: 1 });
    expect(await take(callFile(1200))).toMatchObject({ added: 0, known: 1200, rejected: 0 });
    const { sightings, history, imports } = await keptNow();
    expect({ sightings, history }).toEqual({
      sightings: before.sightings,
      history: before.history,
    });
    expect(imports.map(({ kind, rows, whole }) => [kind, rows, whole]).sort()).toEqual([
      ['calls', 1200, true],
      ['deals', 2, true],
    ]);
  });

  it('stopped on the way keeps what came, and again adds the rest', async () => {
    const { choose, take, deeds, until } = page();
    await take(dealFile);
    await choose(callFile(2000));
    deeds.start();
    await until((now) => now.state === 'running' && now.done >= 500);
    deeds.cancel();
    const done = await until((now) => now.state === 'done');
    expect(done).toMatchObject({ how: 'cancelled', rows: 2000 });
    const { history, imports } = await keptNow();
    expect(history.length).toBeLessThan(2000);
    expect(history.length).toBeGreaterThanOrEqual(500);
    expect(imports.find(({ kind }) => kind === 'calls')?.whole).toBe(false);
    expect(await take(callFile(2000))).toMatchObject({
      added: 2000 - history.length,
      known: history.length,
    });
  });

  it('never puts an older file over what was seen since', async () => {
    const { take } = page();
    await take(dealFile);
    const older = dealFile
      .replaceAll('2026-11-20 10', '2026-11-10 10')
      .replace('Negotiation', 'Old');
    expect(await take(older)).toMatchObject({ added: 0, known: 1 });
    const { sightings } = await keptNow();
    expect(sightings[0]?.snapshot.fields.stage?.value).toBe('Negotiation');
  });

  it('says so where the database fails', async () => {
    const { take, failing } = page();
    failing.rows = true;
    expect(await take(callFile(3))).toMatchObject({ how: 'failed', done: 0 });
  });

  it('reads by the columns the person corrected', async () => {
    const { choose, deeds, until } = page();
    const first = await choose('a,b\nHello,2026-11-20\n');
    expect(first).toMatchObject({ kind: 'deals', columns: [null, null] });
    deeds.kind('notes');
    await until((now) => now.state === 'preview' && now.kind === 'notes');
    deeds.column(0, 'text');
    deeds.column(1, 'at');
    await until((now) => now.state === 'preview' && now.dates?.[0]?.when === '2026-11-20');
    deeds.start();
    expect(await until((now) => now.state === 'done')).toMatchObject({ added: 1 });
    expect((await keptNow()).history[0]).toMatchObject({ kind: 'note', text: 'Hello' });
  });

  it('refuses a file that is none, with the row', async () => {
    const { choose } = page();
    expect(await choose('a,b\n1,"2\n', 'x.csv')).toMatchObject({
      state: 'refused',
      why: 'open-quote',
      row: 2,
    });
  });

  it('hands out rejected rows with no cell that a spreadsheet would run', async () => {
    const { take, deeds, saved } = page();
    await take(dealFile.replace('soon', '=cmd|x'));
    deeds.save(['Row', 'Column', 'Why', 'Value'], ({ reason }: Rejected) => reason);
    expect(saved).toEqual([
      [
        'dealside-rejected-rows.csv',
        '\uFEFF"Row","Column","Why","Value"\r\n"3","Closing Date","date-unreadable","\'=cmd|x"\r\n',
      ],
    ]);
  });
});
