// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DealRef } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Place } from '#core/prefs.ts';
import { startVisits } from '../../../entrypoints/deal/visit.ts';

const place: Place = { open: false, side: 'right', width: 360 };
const dealOf = (id: string): DealRef => ({ crm: 'zoho', id, org: null, url: `https://crm/${id}` });
const printOf = (id: string) => ({ deal: dealOf(id) }) as DealPrint;

let over: AbortController;
let asked: { name: string; request: { view?: string } }[];
let answer: { ok: object };
const host = {
  ...{ element: document.body, prepare: vi.fn(), show: vi.fn(), place: vi.fn(), hide: vi.fn() },
  ...{ toggle: vi.fn(), here: vi.fn(), makeWay: vi.fn(), orphaned: vi.fn() },
};
const onLessons = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  over = new AbortController();
  asked = [];
  answer = { ok: { level: null, place, fields: {}, taught: [] } };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message as (typeof asked)[number]);
    return answer;
  });
});

afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

const start = () => startVisits(host, over.signal, onLessons);
const viewGiven = (to: typeof host.show): unknown => to.mock.calls[0]?.[0];

describe('a visit that may begin', () => {
  it('has its panel loaded out of sight, and shows that same one once the deal stands', async () => {
    const visits = start();
    await visits.soon(dealOf('1'));
    expect(host.prepare).toHaveBeenCalledTimes(1);
    expect(host.show).not.toHaveBeenCalled();
    await visits.deal(printOf('1'));
    expect(viewGiven(host.show)).toBe(viewGiven(host.prepare));
    expect(asked.map(({ name }) => name)).toEqual(['page/soon', 'page/deal']);
  });

  it('learns in time what to know when reading', async () => {
    await start().soon(dealOf('1'));
    expect(onLessons).toHaveBeenCalledWith(expect.objectContaining({ taught: [] }));
  });

  it('asks once however often it is said', async () => {
    const visits = start();
    await Promise.all([visits.soon(dealOf('1')), visits.soon(dealOf('1'))]);
    expect(asked).toHaveLength(1);
  });

  it('gives another deal another panel', async () => {
    const visits = start();
    await visits.soon(dealOf('1'));
    visits.left();
    await visits.deal(printOf('2'));
    expect(host.hide).toHaveBeenCalledTimes(1);
    expect(viewGiven(host.show)).not.toBe(viewGiven(host.prepare));
  });

  it('has no panel loaded once the page left it, nor where panels sit in the side panel', async () => {
    const visits = start();
    const asking = visits.soon(dealOf('1'));
    visits.left();
    await asking;
    answer = { ok: { place: { ...place, apart: 'chosen' }, fields: {}, taught: [] } };
    await visits.soon(dealOf('2'));
    expect(host.prepare).not.toHaveBeenCalled();
  });
});
