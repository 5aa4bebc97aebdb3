/** Files of history from the options page into the database, through the messages' own validators. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportDeeds, Importing } from '#components/options/import/view.ts';
import type { Rejected } from '#core/import/import.ts';
import { fileReading } from '#crm/import/file.ts';
import type { ask } from '#messages/client.ts';
import { requestSchema } from '#messages/schemas.ts';
import type { MessageName } from '#messages/table.ts';
import { look } from '#storage/connection.ts';
import { freshBrowser, kept } from '#tests/storage/fresh.ts';
import { importHandlers } from '../../../entrypoints/background/imports.ts';
import { importDeeds } from '../../../entrypoints/options/deeds/import.ts';
import type { ImportReader } from '../../../entrypoints/options/import-worker.ts';
import type { Outside } from '../../../entrypoints/options/outside.ts';
import type { Happening } from '../../../entrypoints/options/state.ts';

const id = '4876876000000123456';
const dealFile = [
  'Record Id,Deal Name,Stage,Amount,Closing Date,Modified Time',
  `zcrm_${id},Acme,Negotiation,"$1,200.00",2026-11-30,2026-11-20 10:00:00`,
  `zcrm_${id.replace(/6$/, '7')},Twin,Qualification,,soon,2026-11-20 10:00:00`,
].join('\n');
const callFile = (rows: number) =>
  [
    'Subject,Call Type,Call Start Time,Deal Name',
    ...Array.from(
      { length: rows },
      (_, at) => `Call ${at},Outbound,2026-11-${String((at % 20) + 1).padStart(2, '0')} 09:30,Acme`,
    ),
  ].join('\n');

type Answer = (request: unknown) => Promise<unknown>;

function page() {
  const shown: Importing[] = [];
  const saved: [string, string][] = [];
  const failing = { rows: false };
  const reply = async (name: MessageName, request: unknown) => {
    expect(requestSchema(name).safeParse(request).error).toBeUndefined();
    if (failing.rows && name === 'imports/rows') return { error: 'database-failing' };
    const answer = importHandlers[name as keyof typeof importHandlers] as unknown as Answer;
    return { ok: await answer(request) };
  };
  const outside = {
    ask: reply as typeof ask,
    now: () => '2026-11-22T04:00:00.000Z',
    pause: async () => {},
    fileReader: (): ImportReader => {
      const reading = fileReading();
      let over = false;
      return {
        async read(call, ...args) {
          const ask = reading[call] as (...args: unknown[]) => Promise<never>;
          // What a thread of its own is handed and hands back are copies.
          const answer = await ask(...structuredClone(args));
          return over ? null : structuredClone(answer);
        },
        end: () => {
          over = true;
        },
      };
    },
    save: (file: string, text: string) => saved.push([file, text]),
    zone: 'Asia/Shanghai',
    zones: () => ['Asia/Shanghai'],
  } as unknown as Outside;
  let wake = () => {};
  const inside = {
    state: () => {
      throw new Error('not asked');
    },
    happen: (happening: Happening) => {
      if (happening.is === 'importing') shown.push(happening.importing);
      wake();
    },
    look: async () => {},
  };
  const deeds: ImportDeeds = importDeeds(outside, inside);
  const last = () => shown.at(-1);
  /** Waits until the page shows what is asked for. */
  const until = async (is: (importing: Importing) => boolean): Promise<Importing> => {
    for (;;) {
      const now = last();
      if (now && is(now)) return now;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const choose = async (text: string, name = 'file.csv') => {
    deeds.files([new File([text], name)]);
    return until((now) => now.state === 'refused' || (now.state === 'preview' && !!now.dates));
  };
  const take = async (text: string) => {
    await choose(text);
    deeds.start();
    const done = await until((now) => now.state === 'done');
    if (done.state !== 'done') throw new Error(done.state);
    return done;
  };
  return { deeds, shown, saved, failing, until, choose, take };
}

const keptNow = async () =>
  kept(
    await look(async (tx) => ({
      sightings: await tx.objectStore('sightings').getAll(),
      history: await tx.objectStore('history').getAll(),
      imports: await tx.objectStore('imports').getAll(),
    })),
  );

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
