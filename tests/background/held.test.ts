/** What a page's lists tell waits until it is known in which zone the CRM prints for this person. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PrintedList } from '#core/deal/print.ts';
import type { Answer, Ask } from '#core/deep/ask.ts';
import { change } from '#storage/connection.ts';
import { historyOf } from '#storage/history.ts';
import * as answers from '#tests/deep/answers/index.ts';
import { json } from '#tests/deep/json.ts';
import { ask, changes, killWorker, setClock, site, stalledDeal, startBrowser } from './worker.ts';

const id = answers.zohoId;
const view = 'view-of-held-00000';
const run = 'run-of-the-script-1';

beforeEach(async () => {
  await startBrowser();
  await ask('deep/switch', { crm: 'zoho', on: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const none = json({}, 404);
const inTokyo = json({ users: [{ ...answers.user.users[0], time_zone: 'Asia/Tokyo' }] });

async function show(lists: { [name: string]: PrintedList }, inView = view): Promise<void> {
  await ask('page/deal', { view: inView, site, print: { ...stalledDeal(id), lists } });
}

/** Answers the script's questions until nothing is left, or up to one kind. */
async function answer(user: Answer, { inView = view, upTo = '', other = none } = {}) {
  const asked: string[] = [];
  let next: Ask | null = await ask('page/deep', { run });
  while (next && next.kind !== upTo) {
    const { kind } = next;
    asked.push(kind);
    const told = kind === 'user' ? user : other;
    next = await ask('page/api', { run, view: inView, kind, answer: told });
  }
  return asked;
}

/** The calls that are kept of the deal, by their moment. */
async function calls(): Promise<string[]> {
  const done = await change((tx) => historyOf(tx, `zoho/${id}`));
  const kept = 'kept' in done ? done.kept : [];
  return kept.flatMap(({ kind, at }) => (kind === 'call' ? at : [])).sort();
}

const row = (when: string) => ({ module: 'Calls', subject: when, when });
const closed = (...whens: string[]) => ({ closed: { rows: whens.map(row) } });
/** Ten past nine in Tokyo, not in Shanghai. */
const tokyo = '2026-11-23T00:10:00.000Z';
const shanghai = '2026-11-23T01:10:00.000Z';

it('tells each event once, in the zone that was told, and at once in every later visit', async () => {
  await show(closed('2026-11-23 09:10'));
  expect(await calls()).toEqual([]);
  changes.length = 0;
  await killWorker();
  await answer(inTokyo);
  expect(await calls()).toEqual([tokyo]);
  expect(changes).toContainEqual({ changed: 'events' });
  await show(closed('2026-11-23 09:10', '2026-11-20 09:10'));
  setClock('2026-11-23T02:00:01.000Z');
  await show(closed('2026-11-23 09:10', '2026-11-19 09:10'), 'another-visit-0000');
  expect(await calls()).toEqual(['2026-11-19T00:10:00.000Z', '2026-11-20T00:10:00.000Z', tokyo]);
});

it('waits through the other answers, and loses no list that left the page meanwhile', async () => {
  await show(closed('2026-11-23 09:10'));
  await show({ notes: { rows: [] } });
  await answer(inTokyo, { upTo: 'user' });
  expect(await calls()).toEqual([]);
  await show({});
  await answer(inTokyo);
  expect(await calls()).toEqual([tokyo]);
});

it.each([
  ['nobody is logged in', { other: json({}, 401) }],
  ['the zone is refused', {}],
])('tells by the browser’s zone once it was given up: %s', async (_, how) => {
  await show(closed('2026-11-23 09:10'));
  await answer(json({}, 403), how);
  expect(await calls()).toEqual([shanghai]);
  await show(closed('2026-11-23 09:10', '2026-11-20 09:10'));
  expect(await calls()).toEqual(['2026-11-20T01:10:00.000Z', shanghai]);
});

it('does not wait where the deep read is off', async () => {
  await ask('deep/switch', { crm: 'zoho', on: false });
  await show(closed('2026-11-23 09:10'));
  expect(await calls()).toEqual([shanghai]);
});
