/** Deals of all sorts, as a browser may come to know them. */
import fc from 'fast-check';
import { addDays } from '#core/calendar/day.ts';
import type { DealSnapshot, Reading, Readings } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import type { KnownDeal } from '#core/pack/impact.ts';
import type { LoggedEvent } from '#core/today/event.ts';
import { fieldsRead, seen, snapshot, zone } from '../sample.ts';

const day = fc.integer({ min: -50, max: 15 }).map((n) => addDays('2026-11-23', n));
const when = fc.oneof(
  day,
  fc.tuple(day, fc.nat({ max: 1439 })).map(([d, minute]) => {
    return new Date(Date.parse(d) + minute * 60_000).toISOString();
  }),
);
const orBlank = <V>(value: fc.Arbitrary<V>) => fc.option(value, { freq: 4 });
const label = fc.constantFrom(
  'Negotiation/Review',
  'Needs Analysis',
  'Qualification',
  '谈判',
  'Closed Won',
  'Closed Lost',
  '内部评审',
);

const bounded = ({ bound, ...fields }: Readings & { bound?: Reading<never>['bound'] }): Readings =>
  bound && fields.stageSince ? { ...fields, stageSince: { ...fields.stageSince, bound } } : fields;

const fields: fc.Arbitrary<Readings> = fc
  .record(
    {
      name: fc.constantFrom('年度采购', '续约'),
      stage: orBlank(label),
      status: orBlank(fc.constantFrom('open' as const, 'lost' as const, 'invalid' as const)),
      stageSince: orBlank(when),
      closeDate: orBlank(day),
      lastActivity: orBlank(when),
      nextStep: orBlank(fc.record({ text: fc.constant('call'), due: orBlank(when) })),
      probability: orBlank(fc.constantFrom(0, 40, 100)),
    },
    { requiredKeys: [] },
  )
  .chain((values) =>
    fc
      .option(fc.constantFrom('or-earlier' as const, 'or-later' as const), { nil: undefined })
      .map((bound) => bounded({ ...fieldsRead(values), ...(bound ? { bound } : {}) })),
  );

const history: fc.Arbitrary<DealSnapshot['history']> = fc.option(
  fc
    .array(fc.record({ stage: label, since: day, closeDate: orBlank(day) }), { maxLength: 4 })
    .map((rows) => rows.sort((a, b) => (a.since < b.since ? 1 : -1))),
  { nil: undefined },
);

const touches: fc.Arbitrary<LoggedEvent[]> = fc.array(
  fc
    .record({ day, action: fc.constantFrom('call', 'wechat', 'case') })
    .map(({ day: on, action }) => ({
      id: `${on} ${action}`,
      kind: 'action' as const,
      at: `${on}T02:00:00.000Z`,
      zone,
      day: on,
      action,
      deal: null,
      minutes: null,
    })),
  { maxLength: 2 },
);

const aliases = fc.constantFrom(
  {},
  { 'zoho:内部评审': 'negotiation' },
  { 'zoho:内部评审': 'gone' },
);

/** What the CRM told of a deal: touches, plans, and changes of what its rules ask about. */
const toldOf = (id: string): fc.Arbitrary<CrmEvent[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom(
          'call' as const,
          'task' as const,
          'stage' as const,
          'close-date' as const,
        ),
        at: day,
        to: fc.constantFrom('Negotiation/Review', '2026-11-30', '2026-12-24'),
        planned: fc.boolean(),
      })
      .map(({ kind, at, to, planned }) => {
        const change = kind === 'stage' || kind === 'close-date';
        const outcome = planned && !change ? ('planned' as const) : null;
        const what = { kind, at, day: at, outcome, to: change ? to : null, told: 'page' as const };
        return crmEvent({ ...what, deal: dealKey({ crm: 'zoho', id }) });
      }),
    { maxLength: 4 },
  );

/** One deal of that id. */
const known = (id: string): fc.Arbitrary<KnownDeal> =>
  fc
    .record({
      now: fields,
      earlier: fields,
      history,
      touches,
      told: toldOf(id),
      aliases,
      tier: fc.constantFrom('A' as const, 'C' as const, null),
    })
    .map(({ now, earlier, history: rows, told, ...rest }) => {
      const deal = { crm: 'zoho' as const, id, org: null, url: `https://crm.zoho.com/${id}` };
      const past = snapshot({}, { deal, fields: earlier, at: '2026-11-10T02:00:00.000Z' });
      const page = snapshot({}, { deal, fields: now, ...(rows ? { history: rows } : {}) });
      return { ...rest, history: told, snapshot: page, sighting: seen(past, page) };
    });

/** A few deals, each with an id of its own. */
export const knownDeals: fc.Arbitrary<KnownDeal[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => known(`${n + 1}`))));
