import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Readings } from '#core/deal/deal.ts';
import type { Answer, Ask } from '#core/deep/ask.ts';
import { onDemand } from '#core/scripts.ts';
import { look } from '#storage/connection.ts';
import { historyOf } from '#storage/history.ts';
import * as answers from '#tests/deep/answers/index.ts';
import { json } from '#tests/deep/json.ts';
import { printOf } from '../print.ts';
import {
  ask,
  front,
  killWorker,
  page,
  send,
  setClock,
  showDeal,
  site,
  stalledDeal,
  startBrowser,
  told,
} from './worker.ts';

const id = answers.zohoId;
const view = `view-of-${id}-00000000`;
const run = 'run-of-the-script-1';

/** Frames in which the deep read's script was run. */
const begun: unknown[] = [];

beforeEach(async () => {
  await startBrowser();
  begun.length = 0;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (what: unknown) => {
      begun.push(what);
      return [];
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const text = (body: string, status = 200, retryAfter: string | null = null): Answer => ({
  status,
  text: body,
  retryAfter,
});

const good: { [kind: string]: Answer } = {
  record: json(answers.record),
  'stage-history': json(answers.stageHistory),
  timeline: json(answers.timeline),
  pipeline: json(answers.pipeline),
  fields: json(answers.fields),
  user: json(answers.user),
};

/** A page that shows the name and the amount alone. */
const sparse: Readings = {
  stage: undefined,
  stageSince: undefined,
  closeDate: undefined,
  lastActivity: undefined,
  nextStep: undefined,
  contact: undefined,
} as unknown as Readings;

const show = (fields: Readings = sparse, inView = view) => showDeal(id, fields, inView);

/** What a script does on the page: asks until nothing is left. Answers the kinds it asked for. */
async function readDeep(
  given: { [kind: string]: Answer } = good,
  { by = run, inView = view } = {},
): Promise<string[]> {
  const asked: string[] = [];
  let next: Ask | null = await ask('page/deep', { run: by });
  while (next) {
    const { kind } = next;
    asked.push(kind);
    const answer = given[kind] ?? good[kind] ?? text('', 404);
    next = await ask('page/api', { run: by, view: inView, kind, answer });
  }
  return asked;
}

async function advised() {
  const shown = await ask('panel/view', { view });
  if (shown.state !== 'ready') throw new Error(shown.state);
  return shown;
}

const on = () => ask('deep/switch', { crm: 'zoho', on: true });
const standing = async () => (await ask('deep/state', {})).find(({ crm }) => crm === 'zoho');

describe('off, as at first', () => {
  it('runs nothing, asks nothing and takes no answer', async () => {
    await show();
    expect(begun).toEqual([]);
    expect(await ask('page/deep', { run })).toBeNull();
    const told = await ask('page/api', { run, view, kind: 'record', answer: json(answers.record) });
    expect(told).toBeNull();
    expect((await advised()).advice.fields.stage).toBeUndefined();
    expect(await standing()).toMatchObject({ since: null, read: null, stopped: null, paused: [] });
  });
});

describe('on', () => {
  beforeEach(async () => {
    await on();
    await show();
  });

  it('runs its script in the frame of the deal, and asks each kind once a visit', async () => {
    await expect.poll(() => begun.length).toBe(1);
    expect(begun[0]).toMatchObject({ target: { tabId: 7, frameIds: [3] }, files: onDemand.deep });
    expect(await readDeep()).toEqual([
      'record',
      'stage-history',
      'timeline',
      'pipeline',
      'fields',
      'user',
    ]);
    expect(await readDeep(good, { by: 'another-run-0001' })).toEqual([]);
    await show({
      ...sparse,
      amount: { value: { amount: 1, currency: null }, by: 'hook', from: 'x' },
    });
    expect(await readDeep(good, { by: 'another-run-0002' })).toEqual([]);
    expect(begun).toHaveLength(1);
  });

  it('asks what holds for the whole site once, not once a visit', async () => {
    await readDeep();
    const other = 'another-visit-0000';
    setClock('2026-11-23T02:00:01.000Z');
    await show(sparse, other);
    const again = await readDeep(good, { by: 'another-run-0001', inView: other });
    expect(again).toEqual(['record', 'stage-history', 'timeline']);
  });

  it('fills absent fields from the API, each with its own source', async () => {
    await readDeep();
    const { advice } = await advised();
    expect(advice.fields).toMatchObject({
      name: { by: 'hook' },
      stage: { value: 'Negotiation/Review', by: 'api', from: 'API Stage' },
      status: { value: 'open', by: 'api', from: 'API pipeline' },
      stageSince: { value: '2026-10-24T01:00:00.000Z', by: 'api', from: 'API Stage_History' },
      closeDate: { value: '2026-12-24', by: 'api' },
      lastActivity: { value: '2026-11-10T01:00:00.000Z', by: 'api', bound: 'or-earlier' },
      contact: { value: null, by: 'api' },
    });
    expect(advice.disagreements).toEqual([]);
    expect(advice.findings.map(({ rule }) => rule)).not.toEqual([]);
  });

  it('keeps what happened in the history, once however often it is told', async () => {
    await readDeep();
    const kept = async () => {
      const seen = await look((tx) => historyOf(tx, `zoho/${id}`));
      return 'kept' in seen ? seen.kept : [];
    };
    const first = await kept();
    expect(first.map(({ kind, told }) => [kind, told]).sort()).toEqual([
      ['amount', 'api'],
      ['note', 'api'],
      ['stage', 'api'],
    ]);
    setClock('2026-11-23T02:00:01.000Z');
    await show(sparse, 'another-visit-0000');
    await readDeep(good, { by: 'another-run-0001', inView: 'another-visit-0000' });
    expect(await kept()).toHaveLength(3);
  });

  it('never replaces what the page shows, and lists where the two differ', async () => {
    const closeDate = { value: '2026-12-31', by: 'hook', from: '#field' } as const;
    await show({ ...sparse, closeDate });
    await readDeep();
    const { advice } = await advised();
    expect(advice.fields.closeDate).toMatchObject({ value: '2026-12-31', by: 'hook' });
    expect(advice.disagreements).toEqual([
      { field: 'closeDate', page: '2026-12-31', api: '2026-12-24' },
    ]);
  });

  it('survives a worker that dies between any two messages', async () => {
    let next = await ask('page/deep', { run });
    const asked: string[] = [];
    while (next) {
      const { kind } = next;
      asked.push(kind);
      await killWorker();
      // The first reply was lost with the worker: the same run is handed the same question again.
      expect(await ask('page/deep', { run })).toEqual(next);
      const request = { run, view, kind, answer: good[kind] ?? text('', 404) };
      const reply: Ask | null = await ask('page/api', request);
      expect(await ask('page/api', request)).toEqual(reply);
      next = reply;
    }
    expect(asked).toHaveLength(6);
  });

  it.each([
    ['a login page', text(answers.loginPage), 'logged-out'],
    ['a redirect', { failed: 'redirected' } as Answer, 'logged-out'],
    ['a 401', json({ code: 'INVALID_TOKEN' }, 401), 'logged-out'],
  ])('stops altogether at %s, until it is switched on again', async (_, answer, problem) => {
    expect(await readDeep({ record: answer })).toEqual(['record']);
    expect((await advised()).deep).toEqual({ problems: [{ kind: 'record', problem }] });
    expect(await standing()).toMatchObject({ stopped: { problem } });
    setClock('2026-11-24T02:00:00.000Z');
    await show(sparse, 'another-visit-0000');
    expect(await readDeep(good, { by: 'another-run-0001' })).toEqual([]);
    await on();
    expect(await standing()).toMatchObject({ stopped: null });
    expect(
      await readDeep(good, { by: 'another-run-0002', inView: 'another-visit-0000' }),
    ).toHaveLength(6);
  });

  it.each([
    ['too many', text('', 429, '600'), 'too-many', '2026-11-23T02:10:00.000Z'],
    [
      'too many, on a page of its own',
      text('<html>slow down</html>', 429, 'Mon, 23 Nov 2026 02:20:00 GMT'),
      'too-many',
      '2026-11-23T02:20:00.000Z',
    ],
    ['nothing, on a page', text('<html>gone</html>', 404), 'refused', '2026-11-23T02:30:00.000Z'],
    ['its own error', text('<html>oops</html>', 500), 'server', '2026-11-23T02:01:00.000Z'],
    ['half an answer', text('{"data":[{"id":"55'), 'not-json', '2026-11-23T02:01:00.000Z'],
    ['another record', json({ data: [{ id: '1' }] }), 'another-record', '2026-11-23T02:30:00.000Z'],
    [
      'other types',
      json({ data: [{ id, Amount: 'x' }] }),
      'unexpected',
      '2026-11-23T02:30:00.000Z',
    ],
    [
      'more than is ever read',
      { failed: 'too-large' } as Answer,
      'too-large',
      '2026-11-23T03:00:00.000Z',
    ],
    [
      'no permission',
      json({ code: 'NO_PERMISSION' }, 403),
      'forbidden',
      '2026-11-23T03:00:00.000Z',
    ],
  ])('leaves a kind alone that answers %s, and says so', async (_, answer, problem, until) => {
    const asked = await readDeep({ record: answer });
    expect(asked).toEqual(['record', 'stage-history', 'timeline', 'fields', 'user']);
    const { advice, deep } = await advised();
    expect(advice.fields.amount?.by).toBe('hook');
    expect(advice.fields.closeDate).toBeUndefined();
    expect(deep).toEqual({ problems: [{ kind: 'record', problem }] });
    expect((await standing())?.paused).toEqual([{ kind: 'record', problem, until }]);
    // The same visit does not try again, and another only when the pause is over.
    setClock(new Date(Date.parse(until) - 1000).toISOString());
    await show(sparse, 'another-visit-0000');
    const before = await readDeep(good, { by: 'another-run-0001', inView: 'another-visit-0000' });
    expect(before).not.toContain('record');
    setClock(until);
    await show(sparse, 'another-visit-0001');
    const after = await readDeep(good, { by: 'another-run-0002', inView: 'another-visit-0001' });
    expect(after[0]).toBe('record');
  });

  it('reads the page anew by the date pattern and the zone it was told', async () => {
    const hook = (value: string) => ({ value, by: 'hook', from: '#field' }) as const;
    await show({
      ...sparse,
      closeDate: hook('05/06/2026'),
      lastActivity: hook('20/11/2026 23:30'),
    });
    expect((await advised()).advice).toMatchObject({ absent: { closeDate: 'undecidable' } });
    const user = { users: [{ date_format: 'dd/MM/yyyy', time_zone: 'America/New_York' }] };
    await readDeep({ ...good, user: json(user) });
    expect((await advised()).advice.fields).toMatchObject({
      closeDate: { value: '2026-06-05', by: 'hook' },
      lastActivity: { value: '2026-11-21T04:30:00.000Z' },
    });
  });

  it('takes no answer from another page, nor one that was not asked for', async () => {
    const request = { run, view, kind: 'record', answer: json(answers.record) } as const;
    const elsewhere = { ...page, tab: { id: 8 } };
    expect(await send('page/api', request, elsewhere)).toEqual({ error: 'not-allowed' });
    await ask('page/deep', { run: 'another-run-0001' });
    await ask('page/api', request);
    expect((await advised()).advice.fields.stage).toBeUndefined();
  });

  it('forgets what it was told when it is switched off', async () => {
    await readDeep();
    await ask('deep/switch', { crm: 'zoho', on: false });
    expect((await advised()).advice.fields.stage).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('API ');
    expect(await ask('page/deep', { run: 'another-run-0001' })).toBeNull();
  });

  it('is off again after everything was wiped', async () => {
    await readDeep();
    await ask('options/wipe', {});
    expect(await standing()).toMatchObject({ since: null, read: null });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('API ');
  });
});

it('tells a deal of which its page shows nothing but that it is that deal', async () => {
  await on();
  const { deal } = stalledDeal(id);
  await ask('page/deal', { view, site, print: printOf(deal, {}) });
  expect(await ask('panel/view', { view })).toMatchObject({ state: 'unreadable' });
  expect(await readDeep()).toHaveLength(6);
  // Read again, as a page that changes is: what was told stays.
  await ask('page/deal', { view, site, print: printOf(deal, {}) });
  const { fields } = (await advised()).advice;
  expect(fields).toMatchObject({
    name: { by: 'api' },
    stage: { by: 'api' },
    amount: { by: 'api' },
    closeDate: { by: 'api' },
  });
});

it('leaves such a page as unreadable as it is where the API tells neither name nor stage', async () => {
  await on();
  const { deal } = stalledDeal(id);
  await ask('page/deal', { view, site, print: printOf(deal, {}) });
  const nameless = { ...answers.record.data[0], Deal_Name: null, Stage: null };
  expect(await readDeep({ ...good, record: json({ data: [nameless] }) })).toHaveLength(6);
  expect(await ask('panel/view', { view })).toMatchObject({ state: 'unreadable' });
});

it('begins on the pages that are open when it is switched on', async () => {
  await show();
  await on();
  await expect.poll(() => begun.length).toBe(1);
  expect(await readDeep()).toHaveLength(6);
  expect((await advised()).advice.fields.closeDate).toMatchObject({ by: 'api' });
});

describe('a page that shows the deal no more', () => {
  const fxiaoke = { ...page, url: 'https://www.fxiaoke.com/XV/UI/Home#crm/list' };
  const request = { run, view, kind: 'record', answer: json(answers.record) } as const;

  it.each([
    ['a list, or nothing of ours', undefined],
    ['another deal', 'another-visit-0000'],
  ])('is left alone when it is switched on: %s', async (_, now) => {
    await show();
    front.clear();
    if (now) front.set(7, now);
    await on();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(begun).toEqual([]);
    expect(await ask('page/deep', { run })).toBeNull();
  });

  it('is asked in the very frame where the deal was, as in a shell around it', async () => {
    await show();
    told.length = 0;
    await on();
    await expect.poll(() => begun.length).toBe(1);
    expect(told).toContainEqual({ tab: 7, message: { which: true }, frame: 3 });
  });

  it('is given nothing to ask at another address, and nothing is taken from there', async () => {
    await show();
    await on();
    await expect.poll(() => begun.length).toBe(1);
    expect(await send('page/deep', { run }, fxiaoke)).toEqual({ ok: null });
    const other = { ...page, url: 'https://crm.zoho.eu/crm/org1/tab/Potentials/1' };
    expect(await send('page/deep', { run }, other)).toEqual({ ok: null });
    expect(await ask('page/deep', { run })).toMatchObject({ kind: 'record' });
    for (const elsewhere of [fxiaoke, other])
      expect(await send('page/api', request, elsewhere)).toEqual({ error: 'not-allowed' });
    expect(await standing()).toMatchObject({ read: null, stopped: null });
    expect(await send('page/api', request)).toMatchObject({ ok: { kind: 'stage-history' } });
  });

  it('is asked no more once it left in between', async () => {
    await show();
    await on();
    await expect.poll(() => begun.length).toBe(1);
    expect(await ask('page/deep', { run })).toMatchObject({ kind: 'record' });
    front.clear();
    expect(await ask('page/api', request)).toBeNull();
    expect((await advised()).advice.fields.stage).toMatchObject({ by: 'api' });
  });
});

describe('on Fxiaoke', () => {
  const deal = answers.fxiaokeId;
  const url = `https://www.fxiaoke.com/XV/UI/Home#crm/detail/=/NewOpportunityObj/${deal}`;
  const there = { ...page, url, origin: 'https://www.fxiaoke.com' };
  const inView = 'view-in-fxiaoke-01';
  const print = printOf(
    { crm: 'fxiaoke', id: deal, org: null, url },
    {
      name: { value: '示例商机02-2025', by: 'hook', from: '#field' },
    },
  );

  it('asks for the detail alone, by the object its address names, and fills what is absent', async () => {
    await ask('deep/switch', { crm: 'fxiaoke', on: true });
    await send('page/deal', { view: inView, site: 'www.fxiaoke.com', print }, there);
    await expect.poll(() => begun.length).toBe(1);
    const first = await send('page/deep', { run }, there);
    expect(first).toMatchObject({ ok: { kind: 'detail', deal, object: 'NewOpportunityObj' } });
    const answer = json(answers.detail);
    const next = await send('page/api', { run, view: inView, kind: 'detail', answer }, there);
    expect(next).toEqual({ ok: null });
    expect(await ask('panel/view', { view: inView })).toMatchObject({
      state: 'ready',
      advice: {
        fields: {
          name: { by: 'hook' },
          stageSince: { value: '2025-07-18T12:41:05.836Z', by: 'api' },
          amount: { value: { amount: 21739535, currency: 'CNY' }, by: 'api' },
        },
      },
    });
  });

  it('is switched on by itself: Zoho’s switch says nothing about it', async () => {
    await ask('deep/switch', { crm: 'zoho', on: true });
    await send('page/deal', { view: inView, site: 'www.fxiaoke.com', print }, there);
    expect(await send('page/deep', { run }, there)).toEqual({ ok: null });
    expect(begun).toEqual([]);
  });
});
