/** A small pack and a deal for tests of the core, each built fresh and open to changes. */

import type { Advice } from '#core/advice.ts';
import { type AdviseInput, advise } from '#core/advise.ts';
import { instantAt } from '#core/calendar/day.ts';
import type { DealSnapshot, FieldValues, ReadBy, Reading, Readings } from '#core/deal/deal.ts';
import { type Sighting, see } from '#core/deal/sighting.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import { type Rule, ruleSchemas } from '#core/rules/index.ts';
import type { Facts } from '#core/rules/kind.ts';
import type { Text } from '#core/text.ts';
import { z } from '#core/zod.ts';
import { calendar2026 } from './calendar-2026.ts';

export const said = (zh: string): Text => ({ 'zh-CN': zh });
const note = { text: said('团队约定'), source: said('团队') };

type ParamsOf<K extends Facts['kind']> = Extract<Rule, { kind: K }>['params'];
type Common = Omit<Rule, 'kind' | 'params'>;

const ruleSchema = z.discriminatedUnion('kind', ruleSchemas());

/** A rule of `kind` as a pack's schema accepts it, with the kind as its id unless told. */
export const rule = <K extends Facts['kind']>(
  kind: K,
  params: ParamsOf<K>,
  common: Partial<Common> = {},
): Rule =>
  ruleSchema.parse({
    id: kind,
    title: said(kind),
    enabled: true,
    stages: [],
    why: note,
    clearsBy: said('处理'),
    tracks: [],
    ...common,
    kind,
    params,
  });

export const limits = (
  advice: number | null,
  warn: number,
  clock: 'calendar' | 'working' = 'calendar',
): ParamsOf<'idle'> => ({ clock, limits: [{ stages: [], tiers: [], advice, warn }] });

const stage = (id: string, name: string, outcome: 'open' | 'won' | 'lost', zoho: string[]) => ({
  id,
  name: said(name),
  outcome,
  aliases: { zoho, fxiaoke: [name] },
});

export const pack = (changes: Partial<Pack> = {}): Pack => ({
  format: 2,
  id: 'sample',
  name: said('样例'),
  sequence: 1,
  stages: [
    stage('lead', '线索', 'open', ['Qualification']),
    stage('intent', '意向', 'open', ['Needs Analysis', 'Value Proposition']),
    stage('deal', '谈判', 'open', ['Negotiation/Review']),
    stage('won', '成单', 'won', ['Closed Won']),
    stage('lost', '输单', 'lost', ['Closed Lost', 'Closed-Lost to Competition']),
  ],
  rules: [],
  tracks: [],
  windows: [],
  quiet: { from: '21:00', to: '08:30' },
  blocks: [],
  calendar: calendar2026,
  actions: [
    { id: 'call', name: said('电话'), channel: 'call', touch: true, minutes: true },
    { id: 'case', name: said('发案例'), touch: false, minutes: false },
  ],
  targets: [],
  warningsPerDay: 5,
  replyClocks: [],
  fieldLabels: [],
  notices: [],
  agreements: [],
  ...changes,
});

/** A field as read off the page. */
export const read = <V>(value: V | null, by: ReadBy = 'hook', from = '#field'): Reading<V> => ({
  value,
  by,
  from,
});

/** Readings of plain values; null is a field read as blank. */
export const fieldsRead = (
  values: { [F in keyof FieldValues]?: FieldValues[F] | null },
): Readings =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, read(value)]));

export const zone = 'Asia/Shanghai';
/** Monday 2026-11-23, 10:30 in Shanghai. */
export const now: Instant = '2026-11-23T02:30:00.000Z';

export const snapshot = (
  values: Parameters<typeof fieldsRead>[0],
  changes: Partial<DealSnapshot> = {},
): DealSnapshot => ({
  deal: {
    crm: 'zoho',
    id: '111',
    org: 'org1',
    url: 'https://crm.zoho.com/crm/org1/tab/Potentials/111',
  },
  at: now,
  zone,
  fields: fieldsRead(values),
  absent: {},
  ...changes,
});

/** The fold of snapshots given oldest first. */
export function seen(...snapshots: DealSnapshot[]): Sighting {
  const sighting = snapshots.reduce<Sighting | undefined>(see, undefined);
  if (!sighting) throw new Error('no snapshot given');
  return sighting;
}

/** Input on one snapshot, seen for the first time unless a sighting is given. */
export const input = (
  page: DealSnapshot,
  rules: Rule[],
  changes: Partial<AdviseInput> = {},
): AdviseInput => ({
  snapshot: page,
  sighting: seen(page),
  pack: pack({ rules }),
  aliases: {},
  tier: null,
  snoozes: [],
  touches: [],
  raised: [],
  now,
  zone,
  ...changes,
});

/** Advice on an open deal with the given fields. */
export const adviceOn = (
  values: Parameters<typeof fieldsRead>[0],
  rules: Rule[],
  changes: Partial<AdviseInput> = {},
): Advice => advise(input(snapshot({ stage: 'Negotiation/Review', ...values }), rules, changes));

/** A wall-clock time in the test's zone. */
export const at = (day: string, time = '10:00', where: string = zone): Instant =>
  instantAt(day, time, where);
