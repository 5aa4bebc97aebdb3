/** Valid packs of all sorts: built-in ones and the small one, with things dropped, renamed, moved. */
import fc from 'fast-check';
import { isList } from '#core/pack/items.ts';
import { meaningProblems } from '#core/pack/meaning/index.ts';
import { readPack } from '#core/pack/read.ts';
import { type Pack, packSchema, packSections } from '#core/pack/schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import type { Rule } from '#core/rules/index.ts';
import { valid } from './valid.ts';

/** The small pack of `valid.ts` as a pack. */
export function small(): Pack {
  const read = readPack(JSON.stringify(valid()));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

type Naming = (id: string) => string | null;

/** `ids` renamed, without those that are gone; null where nothing is left of what was named. */
function named(ids: readonly string[], to: Naming): string[] | null {
  const left = ids.flatMap((id) => to(id) ?? []);
  return ids.length > 0 && left.length === 0 ? null : left;
}

function ruleNamed(rule: Rule, to: Naming): Rule | null {
  const stages = named(rule.stages, to);
  if (stages === null) return null;
  if (rule.kind !== 'stuck-in-stage' && rule.kind !== 'idle') return { ...rule, stages };
  const limits = rule.params.limits.flatMap((limit) => {
    const own = named(limit.stages, to);
    return own === null ? [] : [{ ...limit, stages: own }];
  });
  return limits.length === 0 ? null : { ...rule, stages, params: { ...rule.params, limits } };
}

const withStages = (pack: Pack, to: Naming): Pack => ({
  ...pack,
  stages: pack.stages.flatMap((stage) => {
    const id = to(stage.id);
    return id === null ? [] : [{ ...stage, id }];
  }),
  rules: pack.rules.flatMap((rule) => ruleNamed(rule, to) ?? []),
  tracks: pack.tracks.flatMap((track) => {
    const stages = named(track.stages, to);
    return stages === null ? [] : [{ ...track, stages }];
  }),
});

const withActions = (pack: Pack, to: Naming): Pack => ({
  ...pack,
  actions: pack.actions.flatMap((action) => {
    const id = to(action.id);
    return id === null ? [] : [{ ...action, id }];
  }),
  targets: pack.targets.flatMap((target) => {
    const actions = named(target.actions, to);
    return actions === null ? [] : [{ ...target, actions }];
  }),
  replyClocks: pack.replyClocks.flatMap((clock) => {
    const clearedBy = named(clock.clearedBy, to);
    return clearedBy === null ? [] : [{ ...clock, clearedBy }];
  }),
});

const withTracks = (pack: Pack, to: Naming): Pack => ({
  ...pack,
  tracks: pack.tracks.flatMap((track) => {
    const id = to(track.id);
    return id === null ? [] : [{ ...track, id }];
  }),
  rules: pack.rules.map((rule) => ({ ...rule, tracks: rule.tracks.flatMap((id) => to(id) ?? []) })),
});

const others = [
  'rules',
  'windows',
  'blocks',
  'targets',
  'replyClocks',
  'notices',
  'agreements',
] as const;

/** Ids that packs may come to share. */
const pool = ['lead', 'interest', 'needs', 'call', 'price', 'stuck', 'idle', 'alpha', 'beta'];

type Change = (pack: Pack) => Pack;

/** One item of a section renamed or, with null, dropped: the `n`th. */
const naming = (ids: readonly { id: string }[], n: number, to: string | null): Naming => {
  const from = ids[n % Math.max(1, ids.length)]?.id;
  return (id) => (id === from ? to : id);
};

const renaming: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('stages', 'tracks', 'actions', ...others),
    fc.nat(40),
    fc.option(fc.constantFrom(...pool), { freq: 2 }),
  )
  .map(([section, n, to]) => (pack) => {
    const change = naming(pack[section], n, to);
    if (section === 'stages') return withStages(pack, change);
    if (section === 'tracks') return withTracks(pack, change);
    if (section === 'actions') return withActions(pack, change);
    const items: { id: string }[] = pack[section];
    const left = items.flatMap((item) => {
      const id = change(item.id);
      return id === null ? [] : [{ ...item, id }];
    });
    return { ...pack, [section]: left };
  });

/** An item put elsewhere in its section. */
const moving: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...packSections().filter(isList)), fc.nat(40), fc.nat(40))
  .map(([section, from, to]) => (pack) => {
    const items: object[] = [...pack[section]];
    const [item] = items.splice(from % Math.max(1, items.length), 1);
    if (item) items.splice(to % (items.length + 1), 0, item);
    return { ...pack, [section]: items };
  });

/** A value changed somewhere. */
const editing: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(40), fc.nat(30), fc.constantFrom('规则', '另一条', 'x'.repeat(300)))
  .map(([n, days, words]) => (pack) => {
    const kind = n % 8;
    const at = <T>(items: readonly T[], change: (item: T) => T): T[] =>
      items.map((item, place) => (place === n % items.length ? change(item) : item));
    if (kind === 0) return { ...pack, sequence: days + 1, warningsPerDay: days };
    if (kind === 1)
      return { ...pack, name: { 'zh-CN': words }, quiet: { from: '22:00', to: '06:30' } };
    if (kind === 2) {
      const holidays = pack.calendar.holidays.toSpliced(n, 1).toReversed();
      return { ...pack, calendar: { ...pack.calendar, holidays } };
    }
    if (kind === 3) {
      const keywords = ['太贵', words.slice(0, 20), '太贵'];
      return { ...pack, tracks: at(pack.tracks, (track) => ({ ...track, keywords })) };
    }
    if (kind === 4) {
      const { publisher: _, expires: __, ...rest } = pack;
      return days % 2 ? rest : { ...rest, publisher: { name: '销售' }, expires: '2027-01-31' };
    }
    if (kind === 5) {
      return { ...pack, actions: at(pack.actions, (action) => ({ ...action, minutes: days > 9 })) };
    }
    return {
      ...pack,
      rules: at(pack.rules, (rule) => {
        if (!('limits' in rule.params)) return { ...rule, enabled: !rule.enabled, owner: '张敏' };
        if (rule.kind !== 'stuck-in-stage' && rule.kind !== 'idle') return rule;
        const limits = rule.params.limits.map((limit) => ({ ...limit, advice: null, warn: days }));
        return { ...rule, title: { en: words }, params: { ...rule.params, limits } };
      }),
    };
  });

const isValid = (pack: Pack): boolean =>
  packSchema().safeParse(pack).success && meaningProblems(pack).length === 0;

/** A change that would leave the pack faulty is left out. */
const after = (pack: Pack, changes: readonly Change[]): Pack =>
  changes.reduce((given, change) => {
    const next = change(given);
    return isValid(next) ? next : given;
  }, pack);

/** What the packs are made of; of talk tracks a few, as many more would only take time. */
const origins = fc.constantFrom(
  small(),
  ...starterPacks.map((pack) => {
    const few = new Set(pack.tracks.slice(0, 6).map(({ id }) => id));
    return withTracks(pack, (id) => (few.has(id) ? id : null));
  }),
);

const changes = (most: number): fc.Arbitrary<Change[]> =>
  fc.array(fc.oneof(renaming, moving, editing), { maxLength: most });

/** Any valid pack: a built-in one or the small one, with up to `most` changes. */
export const anyPack = (most = 8): fc.Arbitrary<Pack> =>
  fc.tuple(origins, changes(most)).map(([pack, made]) => after(pack, made));

/** Two packs of one origin, so that they have most in common. */
export const anyPair = (most = 5): fc.Arbitrary<[Pack, Pack]> =>
  fc.tuple(origins, changes(3), changes(most), changes(most)).map(([pack, both, one, other]) => {
    const origin = after(pack, both);
    return [after(origin, one), after(origin, other)];
  });
