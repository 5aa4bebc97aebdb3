/** The options page's import over the real handlers and a database, its reader in the same thread. */
import { expect } from 'vitest';
import type { ImportDeeds, Importing } from '#components/options/import/view.ts';
import { fileReading } from '#crm/import/file.ts';
import type { ask } from '#messages/client.ts';
import { requestSchema } from '#messages/schemas.ts';
import type { MessageName } from '#messages/table.ts';
import { look } from '#storage/connection.ts';
import { kept } from '#tests/storage/fresh.ts';
import { importHandlers } from '../../../entrypoints/background/imports.ts';
import { importDeeds } from '../../../entrypoints/options/deeds/import.ts';
import type { ImportReader } from '../../../entrypoints/options/import-worker.ts';
import type { Outside } from '../../../entrypoints/options/outside.ts';
import type { Happening } from '../../../entrypoints/options/state.ts';

export const id = '4876876000000123456';
export const dealFile = [
  'Record Id,Deal Name,Stage,Amount,Closing Date,Modified Time',
  `zcrm_${id},Acme,Negotiation,"$1,200.00",2026-11-30,2026-11-20 10:00:00`,
  `zcrm_${id.replace(/6$/, '7')},Twin,Qualification,,soon,2026-11-20 10:00:00`,
].join('\n');
export const callFile = (rows: number) =>
  [
    'Subject,Call Type,Call Start Time,Deal Name',
    ...Array.from(
      { length: rows },
      (_, at) => `Call ${at},Outbound,2026-11-${String((at % 20) + 1).padStart(2, '0')} 09:30,Acme`,
    ),
  ].join('\n');

type Answer = (request: unknown) => Promise<unknown>;

export function page() {
  const shown: Importing[] = [];
  const saved: [string, string][] = [];
  const failing = { rows: false, back: false };
  const reply = async (name: MessageName, request: unknown) => {
    expect(requestSchema(name).safeParse(request).error).toBeUndefined();
    if (failing.rows && name === 'imports/rows') return { error: 'database-failing' };
    if (failing.back && name === 'imports/take-back') return { error: 'database-failing' };
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
  const settled = () =>
    until((now) => now.state === 'refused' || (now.state === 'preview' && !!now.dates));
  const choose = async (text: string, name = 'file.csv') => {
    deeds.files([new File([text], name)]);
    return settled();
  };
  /** Takes what is previewed and waits for its end. */
  const go = async () => {
    deeds.start();
    const done = await until((now) => now.state === 'done');
    if (done.state !== 'done') throw new Error(done.state);
    return done;
  };
  const take = async (text: string) => {
    await choose(text);
    return go();
  };
  return { settled, go, deeds, shown, saved, failing, until, choose, take };
}

export const keptNow = async () =>
  kept(
    await look(async (tx) => ({
      sightings: await tx.objectStore('sightings').getAll(),
      history: await tx.objectStore('history').getAll(),
      imports: await tx.objectStore('imports').getAll(),
    })),
  );
