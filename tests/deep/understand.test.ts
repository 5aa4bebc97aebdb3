import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSchema } from '#core/deal/print-schema.ts';
import { type Answer, deepKinds, deepProblems } from '#core/deep/ask.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import { eventId } from '#core/history/make.ts';
import { addressOf } from '#crm/api/addresses.ts';
import { combine } from '#crm/api/combine.ts';
import { understand } from '#crm/api/understand.ts';
import { asTold } from '#crm/api/user-ways.ts';
import { readPrint } from '#crm/read-print.ts';
import { printOf } from '../print.ts';
import * as answers from './answers/index.ts';

const zoho = {
  deal: answers.zohoId,
  url: `https://crm.zoho.com/crm/org1/tab/Potentials/${answers.zohoId}`,
  layout: answers.layoutId,
  zone: 'Asia/Shanghai',
};
const fxiaoke = {
  ...zoho,
  deal: answers.fxiaokeId,
  url: `https://www.fxiaoke.com/XV/UI/Home#crm/detail/=/NewOpportunityObj/${answers.fxiaokeId}`,
};

const asked = (kind: string) => (kind === 'detail' ? fxiaoke : zoho);
const answer = (value: unknown, status = 200): Answer => ({
  status,
  text: typeof value === 'string' ? value : JSON.stringify(value),
  retryAfter: null,
});
const read = (
  kind: (typeof deepKinds)[number],
  value: unknown = answers.byKind[kind],
  status = 200,
) => understand(kind, answer(value, status), asked(kind));

function toldOf(...kinds: (typeof deepKinds)[number][]): ToldSoFar {
  return Object.fromEntries(
    kinds.map((kind) => {
      const got = read(kind);
      if ('problem' in got) throw new Error(got.problem);
      return [kind, got.understood.told];
    }),
  );
}

describe('what the documented API answers', () => {
  it.each(deepKinds)('is understood: %s', (kind) => {
    expect(read(kind)).toMatchObject({ understood: { kind } });
  });

  it('is put together: the stage as shown, what it means, and since when', () => {
    const { fields, stageNames, history } = combine(toldOf('record', 'stage-history', 'pipeline'));
    expect(fields).toMatchObject({
      stage: { value: 'Negotiation/Review', by: 'api', from: 'API Stage' },
      status: { value: 'open', from: 'API pipeline' },
      // A row of the same stage before it was an edit of the closing date.
      stageSince: { value: '2026-10-24T01:00:00.000Z', from: 'API Stage_History' },
      amount: { value: { amount: 120000, currency: 'CNY' } },
      owner: { value: 'Amelia Burrows' },
      contact: { value: null },
      created: { value: '2026-09-01T02:00:00.000Z' },
    });
    expect(stageNames).toEqual(['Negotiation/Review', 'Negotiation']);
    expect(history).toHaveLength(3);
  });

  it('gives a tenant’s own field by the team’s label, with its column', () => {
    const told = toldOf('record', 'fields');
    expect(combine(told, { tier: { labels: ['Key Account'] } }).fields.tier).toEqual({
      value: 'A',
      by: 'api',
      from: 'API Rating1 (POTENTIALCF7)',
    });
    expect(combine(told).fields.tier).toBeUndefined();
  });

  it('tells changes and notes as events, each with an id of its own', () => {
    const got = read('timeline');
    const events = 'understood' in got ? got.understood.events : [];
    expect(
      events.map(({ kind, from, to, text, by, day }) => [kind, from, to, text, by, day]),
    ).toEqual([
      ['stage', 'Qualification', 'Negotiation', null, 'Amelia Burrows', '2026-10-24'],
      ['amount', '90000', '120000', null, 'Amelia Burrows', '2026-10-24'],
      ['note', null, null, 'After the visit', 'Amelia Burrows', '2026-11-10'],
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(events.map((event) => event.id)).toEqual(events.map(eventId));
  });

  it('is read in Fxiaoke’s own units: milliseconds, money as text, closing day in China', () => {
    expect(combine(toldOf('detail')).fields).toMatchObject({
      stage: { value: '发现需求', from: 'API sales_stage' },
      status: { value: 'open' },
      stageSince: { value: '2025-07-18T12:41:05.836Z' },
      amount: { value: { amount: 21739535, currency: 'CNY' } },
      closeDate: { value: '2025-12-31' },
      owner: { value: '员工04' },
      lastActivity: { value: '2025-07-18T13:05:31.763Z' },
    });
  });

  it('says never followed where the last follow-up is the creation', () => {
    const { data } = answers.detail.Value;
    const last_followed_time = data.create_time + 600;
    const never = { ...answers.detail, Value: { data: { ...data, last_followed_time } } };
    const got = read('detail', never);
    const told = 'understood' in got ? { detail: got.understood.told as never } : {};
    expect(combine(told).fields.lastActivity).toMatchObject({ value: null, by: 'api' });
  });

  it('decides dates that the page alone cannot', () => {
    const deal = { crm: 'zoho', id: zoho.deal, org: 'org1', url: zoho.url } as const;
    const hook = { value: '05/06/2026', by: 'hook', from: '#field' } as const;
    const print = printOf(deal, {
      name: { value: 'x', by: 'hook', from: '#field' },
      closeDate: hook,
    });
    expect(printSchema().safeParse(print).success).toBe(true);
    const env = { now: '2026-05-01T00:00:00.000Z', zone: zoho.zone };
    expect(readPrint(print, env)).toMatchObject({
      snapshot: { absent: { closeDate: 'undecidable' } },
    });
    const { print: told } = asTold(print, toldOf('user'));
    expect(readPrint(told, env)).toMatchObject({
      snapshot: { fields: { closeDate: { value: '2026-06-05' } } },
    });
  });
});

describe('hostile answers', () => {
  it.each(deepKinds)('about another record, or none, give nothing: %s', (kind) => {
    const text = JSON.stringify(answers.byKind[kind])
      .replaceAll(answers.zohoId, '5550000000000002')
      .replaceAll(answers.fxiaokeId, 'a'.repeat(24));
    const about = ['record', 'timeline', 'detail'].includes(kind);
    if (about) expect(read(kind, text)).toEqual({ problem: 'another-record' });
    expect(read(kind, '{}')).toHaveProperty('problem');
  });

  it('of a stage history that names another deal give nothing', () => {
    const [row] = answers.stageHistory.data;
    const foreign = { data: [{ ...row, Deal_Name: { id: '1', name: 'x' } }] };
    expect(read('stage-history', foreign)).toEqual({ problem: 'another-record' });
  });

  it.each(deepKinds)('cut anywhere are no data: %s', (kind) => {
    const text = JSON.stringify(answers.byKind[kind]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
        expect(read(kind, text.slice(0, at))).toEqual({ problem: 'not-json' });
      }),
      { numRuns: 50 },
    );
  });

  it.each(deepKinds)(
    'of any shape are refused by name or understood, never thrown on: %s',
    (kind) => {
      fc.assert(
        fc.property(
          fc.jsonValue({ maxDepth: 5 }),
          fc.integer({ min: 100, max: 599 }),
          (value, status) => {
            const got = read(kind, value, status);
            if ('problem' in got) expect(deepProblems).toContain(got.problem);
            else expect(got.understood.kind).toBe(kind);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it.each(deepKinds)('with one value of another type give nothing or what is left: %s', (kind) => {
    // Every leaf in turn is replaced: whatever is still told must be of the right types.
    const text = JSON.stringify(answers.byKind[kind]);
    const leaves = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)];
    for (const bad of ['{"a":1}', '[]', '1e400', '"<img src=x onerror=alert(1)>"', '-1'])
      for (const { index, 1: leaf = '' } of leaves) {
        const wrong = `${text.slice(0, index + 1)}${bad}${text.slice(index + 1 + leaf.length)}`;
        const got = read(kind, wrong);
        if ('problem' in got) continue;
        const { fields } = combine({ [kind]: got.understood.told });
        const amount = fields.amount?.value?.amount ?? 0;
        expect(Number.isFinite(amount)).toBe(true);
        for (const when of [fields.closeDate, fields.created, fields.stageSince])
          if (when?.value) expect(when.value).toMatch(/^\d{4}-\d{2}-\d{2}/);
      }
  });

  it.each([
    [200, answers.loginPage, 'logged-out'],
    [401, '', 'logged-out'],
    [403, '', 'logged-out'],
    [403, '{"code":"NO_PERMISSION"}', 'forbidden'],
    [404, '{}', 'refused'],
    [429, '', 'too-many'],
    [403, answers.loginPage, 'logged-out'],
    [401, answers.loginPage, 'logged-out'],
    // A gateway's own page, which says nothing of who is logged in.
    [429, '<html><body>Slow down</body></html>', 'too-many'],
    [404, answers.loginPage, 'refused'],
    [400, '<!doctype html><title>Bad request</title>', 'refused'],
    [503, answers.loginPage, 'server'],
    [502, '<html></html>', 'server'],
    // A status of its own says more than a code beside it.
    [429, '{"code":"INVALID_TOKEN"}', 'too-many'],
    [400, '{"code":"INVALID_TOKEN"}', 'logged-out'],
    [200, '', 'not-json'],
  ])('with status %i and %j are told apart', (status, text, problem) => {
    expect(read('record', text, status)).toEqual({ problem });
  });

  const invisible = (text: string) => `\u0000\u200B${text}\u2060\u0007`;
  const turned = (text: string) => `${text} \u202E000,9$ \u2066x`;

  /** An answer whose texts are all made into others. */
  const readWith = (
    kind: (typeof deepKinds)[number],
    keys: readonly string[],
    make: typeof turned,
  ) =>
    read(
      kind,
      JSON.stringify(answers.byKind[kind], (key, value: unknown) =>
        keys.includes(key) && typeof value === 'string' ? make(value) : value,
      ),
    );

  const texts: [(typeof deepKinds)[number], string[]][] = [
    ['record', ['Deal_Name', 'Stage', 'name', 'Next_Step', 'Type', 'Lead_Source', 'Rating1']],
    ['detail', ['name', 'sales_stage__r', 'account_id__r']],
    ['timeline', ['name', 'old', 'new']],
    ['pipeline', ['display_value', 'actual_value']],
    ['fields', ['field_label']],
    ['stage-history', ['Stage']],
  ];

  it.each(texts)('are cleaned of what nobody sees, as a page is: %s', (kind, keys) => {
    const got = readWith(kind, keys, invisible);
    const plain = read(kind);
    if ('problem' in got || 'problem' in plain) throw new Error(kind);
    expect(got.understood.told).toEqual(plain.understood.told);
    const words = (from: typeof got) => from.understood.events.map(({ id: _, ...event }) => event);
    expect(words(got)).toEqual(words(plain));
  });

  it.each(texts)('tell nothing that is shown turned round: %s', (kind, keys) => {
    const got = readWith(kind, keys, turned);
    expect(JSON.stringify(got)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|000,9/);
  });

  it('leave out one text that is turned round, or shows nothing, and tell the rest', () => {
    const [row] = answers.record.data;
    const owner = { name: '\u200B\u2060', id: '1' };
    const odd = { data: [{ ...row, Deal_Name: turned('Acme'), Owner: owner, Type: '' }] };
    const got = read('record', odd);
    const { fields } = combine({
      record: 'understood' in got ? (got.understood.told as never) : ({} as never),
    });
    expect(fields.name).toBeUndefined();
    expect(fields.owner).toBeUndefined();
    expect(fields.type).toMatchObject({ value: null });
    expect(fields.stage).toMatchObject({ value: row?.Stage });
  });

  it('of Fxiaoke that fail inside a 200 are refused', () => {
    const failed = { Result: { StatusCode: 1, FailureCode: 10 } };
    expect(read('detail', failed)).toEqual({ problem: 'refused' });
  });
});

describe('addresses', () => {
  const base = { view: 'v', crm: 'zoho', org: null, object: null, layout: '1' } as const;

  it('stay on the origin, whatever the ids are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deepKinds), fc.string(), fc.string(), (kind, deal, more) => {
        for (const crm of ['zoho', 'fxiaoke'] as const) {
          const made = addressOf({ ...base, crm, kind, deal, layout: more, object: more });
          if (!made) continue;
          const url = new URL(made.path, 'https://crm.example/x');
          expect(url.origin).toBe('https://crm.example');
          expect(made.path).toMatch(/^\/(crm\/v\d|FHH\/EM1HNCRM\/API\/v1\/object)\//);
          expect(url.pathname).not.toContain('..');
        }
      }),
    );
  });

  it('of one CRM are never asked for the other', () => {
    expect(addressOf({ ...base, kind: 'detail', deal: '1' })).toBeNull();
    expect(addressOf({ ...base, crm: 'fxiaoke', kind: 'record', deal: '1' })).toBeNull();
    expect(addressOf({ ...base, kind: 'pipeline', deal: '1', layout: null })).toBeNull();
  });
});
