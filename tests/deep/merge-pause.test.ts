import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealSnapshot, Reading, Readings } from '#core/deal/deal.ts';
import { mergeApi } from '#core/deal/merge-api.ts';
import { see } from '#core/deal/sighting.ts';
import { deepKinds } from '#core/deep/ask.ts';
import { afterAnswer, afterProblem, fresh, mayAsk, retryAfterMs } from '#core/deep/pause.ts';
import type { ApiDeal } from '#core/deep/told.ts';

const now = '2026-11-23T02:00:00.000Z';
const page = <V>(value: V | null): Reading<V> => ({ value, by: 'hook', from: '#field' });
const api = <V>(value: V | null): Reading<V> => ({ value, by: 'api', from: 'API X' });

const snapshot = (fields: Readings, absent: DealSnapshot['absent'] = {}): DealSnapshot => ({
  deal: { crm: 'zoho', id: '1', org: null, url: 'https://crm.zoho.com/crm/tab/Potentials/1' },
  at: now,
  zone: 'Asia/Shanghai',
  fields,
  absent,
});
const told = (fields: Readings, stageNames: string[] = []): ApiDeal => ({
  fields,
  stageNames,
  history: null,
});

describe('page and API', () => {
  it('the API fills what is absent and nothing else, blank included', () => {
    const { snapshot: merged, disagreements } = mergeApi(
      snapshot({ owner: page('Li'), contact: page<string>(null) }, { account: 'not-found' }),
      told({ owner: api('Li'), contact: api('Wang'), account: api('Example') }),
    );
    expect(merged.fields).toEqual({
      owner: page('Li'),
      contact: page(null),
      account: api('Example'),
    });
    expect(merged.absent).toEqual({});
    expect(disagreements).toEqual([{ field: 'contact', page: '', api: 'Wang' }]);
  });

  it('a reading of the page is the same whatever the API says', () => {
    const text = fc.option(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(text, text, text, (shown, said, other) => {
        const fields = { owner: page(shown), name: page(other) };
        const merged = mergeApi(snapshot(fields), told({ owner: api(said), name: api(said) }));
        expect(merged.snapshot.fields).toEqual(fields);
      }),
    );
  });

  it.each([
    [
      'names in another order',
      { owner: page('Burrows, Amelia') },
      { owner: api('Amelia Burrows') },
    ],
    [
      'an instant on the day shown',
      { created: page('2026-11-20') },
      { created: api('2026-11-19T17:00:00.000Z') },
    ],
    [
      'an amount without a currency',
      { amount: page({ amount: 5, currency: 'CNY' }) },
      { amount: api({ amount: 5, currency: null }) },
    ],
    ['a stage by its other name', { stage: page('Verhandlung') }, { stage: api('Negotiation') }],
  ])('agree on %s', (_, shown: Readings, said: Readings) => {
    const names = ['Negotiation', 'Verhandlung'];
    expect(mergeApi(snapshot(shown), told(said, names)).disagreements).toEqual([]);
  });

  it('what hangs on the stage is not filled where they mean two stages', () => {
    const { snapshot: merged, disagreements } = mergeApi(
      snapshot({ stage: page('Closed Won') }),
      told({ stage: api('Negotiation'), stageSince: api('2026-11-01'), status: api('open') }, [
        'Negotiation',
      ]),
    );
    expect(Object.keys(merged.fields)).toEqual(['stage']);
    expect(disagreements).toEqual([{ field: 'stage', page: 'Closed Won', api: 'Negotiation' }]);
  });

  it('a field in an open editor is left absent: what is stored is about to change', () => {
    const { fields } = mergeApi(
      snapshot({}, { stage: 'editing' }),
      told({ stage: api('x') }, ['x']),
    ).snapshot;
    expect(fields).toEqual({});
  });

  it('what the API says is no change of what was seen on pages', () => {
    const before = see(undefined, snapshot({ stage: page('Negotiation/Review') }));
    const later = { ...snapshot({ stage: api('Negotiation') }), at: '2026-11-24T02:00:00.000Z' };
    expect(see(before, later).runs.stage).toEqual(before.runs.stage);
  });
});

describe('pauses', () => {
  const minutes = (until: string | undefined) =>
    (Date.parse(until ?? now) - Date.parse(now)) / 60_000;

  it('double with every failure up to an hour, and end with an answer', () => {
    let state = fresh;
    const waits: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      state = afterProblem(state, 'record', 'server', null, now);
      waits.push(minutes(state.pauses.record?.until));
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(mayAsk(state, 'record', now)).toBe(false);
    expect(mayAsk(state, 'timeline', now)).toBe(true);
    expect(mayAsk(afterAnswer(state, 'record', now), 'record', now)).toBe(true);
  });

  it.each([
    ['120', 2],
    ['5', 1],
    ['86400', 60],
    ['Mon, 23 Nov 2026 02:05:00 GMT', 5],
    ['-5', 1],
    ['soon', 1],
  ])('are as long as Retry-After %s asks, within an hour', (header, wait) => {
    const { pauses } = afterProblem(fresh, 'record', 'too-many', header, now);
    expect(minutes(pauses.record?.until)).toBe(wait);
  });

  it('understand no other header', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = retryAfterMs(header, now);
        expect(ms === null || ms >= 0).toBe(true);
      }),
    );
  });

  it('stop every kind where nobody is logged in', () => {
    const state = afterProblem(fresh, 'user', 'logged-out', null, now);
    expect(deepKinds.filter((kind) => mayAsk(state, kind, now))).toEqual([]);
  });
});
