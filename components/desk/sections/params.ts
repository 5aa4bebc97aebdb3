/** The settings of each kind of rule: their fields, what they begin with, and one line about them. */
import type { Json, JsonObject } from '#core/pack/draft/json.ts';
import { at, isObject, listAt, wordAt } from '#core/pack/draft/json.ts';
import type { Facts } from '#core/rules/kind.ts';
import { choiceName } from '../choices.ts';
import type { Field } from '../form.ts';
import { type Glance, namesOf } from '../names.ts';

export type Kind = Facts['kind'];

interface KindForm {
  fields: readonly Field[];
  fresh: JsonObject;
  summary: (params: Json | undefined, glance: Glance) => string;
}

const level: Field = { kind: 'choice', key: 'params.level', of: 'level' };

const limit = { stages: [], tiers: [], advice: 5, warn: 7 };

const limits: readonly Field[] = [
  { kind: 'choice', key: 'params.clock', of: 'clock' },
  {
    kind: 'list',
    key: 'params.limits',
    label: 'dayLimits',
    hint: 'limits',
    layout: 'table',
    fields: [
      { kind: 'references', key: 'stages', to: 'stages', open: true },
      { kind: 'several', key: 'tiers', of: 'tier' },
      { kind: 'number', key: 'advice', unit: 'days', label: 'advice', blank: true },
      { kind: 'number', key: 'warn', unit: 'days', label: 'warn' },
    ],
    fresh: (_, list) => {
      const before = list.at(-1);
      return isObject(before) ? before : limit;
    },
  },
];

const numberAt = (value: Json | undefined, key: string): number | null => {
  const number = at(value, key);
  return typeof number === 'number' ? number : null;
};

/** `谈判 A：5 天提醒，7 天预警`. */
function sayLimit(row: Json, clock: string, { voice, stages }: Glance): string {
  const { words, format } = voice;
  const { summary, allOf } = words.desk.forms;
  const days = clock === 'working' ? words.common.workingDays : words.common.days;
  const counted = (n: number) => days(format.count(n), n);
  const [advice, warn] = [numberAt(row, 'advice'), numberAt(row, 'warn')];
  const tiers = listAt(row, 'tiers').filter((tier) => typeof tier === 'string');
  const where = [namesOf(at(row, 'stages'), stages).join('/') || allOf.stages, tiers.join('/')];
  const what = [
    ...(advice === null ? [] : [summary.adviceAfter(counted(advice))]),
    ...(warn === null ? [] : [summary.warnAfter(counted(warn))]),
  ];
  return summary.limit(
    where.filter((part) => part !== '').join(' '),
    what.length === 0 ? words.common.blank : what.reduce(summary.both),
  );
}

function sayLimits(params: Json | undefined, glance: Glance): string {
  const { words, format } = glance.voice;
  const { summary } = words.desk.forms;
  const rows = listAt(params, 'limits');
  const said = rows.slice(0, 2).map((row) => sayLimit(row, wordAt(params, 'clock'), glance));
  const rest = rows.length - said.length;
  return [...said, ...(rest > 0 ? [summary.others(format.count(rest), rest)] : [])]
    .reduce(summary.also, '')
    .replace(/^[；;]\s*/, '');
}

const levelOf = (params: Json | undefined, { voice }: Glance): string =>
  choiceName('level', wordAt(params, 'level'), voice.words);

export const kindForms: { [K in Kind]: KindForm } = {
  'stuck-in-stage': {
    fields: limits,
    fresh: { clock: 'calendar', limits: [limit] },
    summary: sayLimits,
  },
  idle: {
    fields: limits,
    fresh: { clock: 'working', limits: [{ ...limit, advice: 3, warn: 5 }] },
    summary: sayLimits,
  },
  'close-date-passed': {
    fields: [{ kind: 'number', key: 'params.grace', unit: 'days', hint: 'grace' }],
    fresh: { grace: 0 },
    summary: (params, { voice: { words, format } }) => {
      const { summary } = words.desk.forms;
      const days = numberAt(params, 'grace');
      if (days === null) return '';
      return days === 0
        ? summary.graceNone
        : summary.grace(words.common.days(format.count(days), days));
    },
  },
  'close-date-pushed': {
    fields: [
      {
        kind: 'number',
        key: 'params.advice',
        unit: 'times',
        label: 'pushAdvice',
        hint: 'pushAdvice',
        blank: true,
      },
      { kind: 'number', key: 'params.warn', unit: 'times', label: 'pushWarn' },
    ],
    fresh: { advice: null, warn: 2 },
    summary: (params, { voice: { words, format } }) => {
      const times = numberAt(params, 'warn');
      return times === null ? '' : words.desk.forms.summary.times(format.count(times), times);
    },
  },
  'no-next-step': {
    fields: [level, { kind: 'yes', key: 'params.dated', hint: 'dated' }],
    fresh: { level: 'advice', dated: true },
    summary: (params, glance) => {
      const { summary } = glance.voice.words.desk.forms;
      const said = levelOf(params, glance);
      return at(params, 'dated') === true ? summary.both(said, summary.dated) : said;
    },
  },
  'field-required': {
    fields: [{ kind: 'choice', key: 'params.field', of: 'field' }, level],
    fresh: { field: 'amount', level: 'advice' },
    summary: (params, glance) => {
      const { words } = glance.voice;
      return words.desk.forms.summary.limit(
        choiceName('field', wordAt(params, 'field'), words),
        levelOf(params, glance),
      );
    },
  },
  'not-updated-today': {
    fields: [{ kind: 'time', key: 'params.after', hint: 'after' }, level],
    fresh: { after: '17:30', level: 'advice' },
    summary: (params, glance) => {
      const { summary } = glance.voice.words.desk.forms;
      return summary.both(summary.after(wordAt(params, 'after')), levelOf(params, glance));
    },
  },
};

/** The form of a kind; undefined for one that this version does not know. */
export const kindForm = (kind: string): KindForm | undefined =>
  Object.hasOwn(kindForms, kind) ? kindForms[kind as Kind] : undefined;
