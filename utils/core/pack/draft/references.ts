/** Who names a stage, a talk track or an action by its id, and what becomes of them without it. */
import { at, isObject, type Json, join, listAt, wordAt, wordsAt } from './json.ts';
import { put } from './tree.ts';

/** Sections whose items others refer to. */
export const referables = ['stages', 'tracks', 'actions'] as const;
export type Referable = (typeof referables)[number];

type Section = 'rules' | 'tracks' | 'targets' | 'replyClocks';

/**
 * Where an item may name others: `list` is a list of ids in it, `rows` a list whose every row has
 * such a list. `most` says what it is without a last one: of no use, or meant for all.
 */
interface Place {
  section: Section;
  list: string;
  rows?: string;
  /** Without the last one it would be out of work, or speak of everything instead. */
  falls: boolean;
}

const places: { [R in Referable]: readonly Place[] } = {
  stages: [
    { section: 'rules', list: 'stages', falls: true },
    { section: 'rules', rows: 'params.limits', list: 'stages', falls: true },
    { section: 'tracks', list: 'stages', falls: true },
  ],
  tracks: [{ section: 'rules', list: 'tracks', falls: false }],
  actions: [
    { section: 'targets', list: 'actions', falls: true },
    { section: 'replyClocks', list: 'clearedBy', falls: true },
  ],
};

/** `item` with what `change` makes of its list of ids; null where the item falls with its last id. */
function inList(
  item: Json,
  { list, falls }: Place,
  change: (ids: string[]) => string[],
): Json | null {
  const ids = wordsAt(item, list);
  const next = change(ids);
  if (next === ids) return item;
  return next.length === 0 && falls ? null : put(item, [list], next);
}

function inItem(item: Json, place: Place, change: (ids: string[]) => string[]): Json | null {
  if (place.rows === undefined) return inList(item, place, change);
  const rows = listAt(item, place.rows);
  const next = rows.flatMap((row) => inList(row, place, change) ?? []);
  if (next.length === rows.length && next.every((row, n) => row === rows[n])) return item;
  return next.length === 0 ? null : put(item, place.rows.split('.'), next);
}

/** The item after `change`, or null where nothing is left for it to speak of. */
const withIds = (
  item: Json,
  to: Referable,
  section: Section,
  change: (ids: string[]) => string[],
) =>
  places[to]
    .filter((place) => place.section === section)
    .reduce<Json | null>((left, place) => left && inItem(left, place, change), item);

const without = (id: string) => (ids: string[]) =>
  ids.includes(id) ? ids.filter((one) => one !== id) : ids;

const renamed = (from: string, id: string) => (ids: string[]) =>
  ids.includes(from) ? [...new Set(ids.map((one) => (one === from ? id : one)))] : ids;

/** An item that names another: it loses the name, or `falls` with it. */
export interface Referrer {
  section: Section;
  index: number;
  falls: boolean;
}

const sectionsOf = (to: Referable): Section[] => [
  ...new Set(places[to].map(({ section }) => section)),
];

/** Everyone who names `id`, in the order of the pack. */
export const referrers = (draft: Json, to: Referable, id: string): Referrer[] =>
  sectionsOf(to).flatMap((section) =>
    listAt(draft, section).flatMap((item, index): Referrer[] => {
      const left = withIds(item, to, section, without(id));
      return left === item ? [] : [{ section, index, falls: left === null }];
    }),
  );

function everywhere(draft: Json, to: Referable, change: (ids: string[]) => string[]): Json {
  let next = draft;
  const fallen: string[] = [];
  for (const section of sectionsOf(to)) {
    const items = listAt(next, section);
    const left = items.flatMap((item) => {
      const one = withIds(item, to, section, change);
      if (one === null && section === 'tracks') fallen.push(wordAt(item, 'id'));
      return one ?? [];
    });
    const same = left.length === items.length && left.every((item, n) => item === items[n]);
    if (!same) next = put(next, [section], left);
  }
  return fallen.reduce((pack, id) => withoutReferences(pack, 'tracks', id), next);
}

/** The pack in which nobody names `id` any more; who spoke of it alone is taken out as well. */
export const withoutReferences = (draft: Json, to: Referable, id: string): Json =>
  everywhere(draft, to, without(id));

/** The pack in which everyone who named `from` names `id`. */
export const withReferences = (draft: Json, to: Referable, from: string, id: string): Json =>
  everywhere(draft, to, renamed(from, id));

/** Whether another item of the section has the same id: then references are as good as before. */
export const isShared = (draft: Json, section: string, index: number): boolean => {
  const id = at(draft, join(`${section}[${index}]`, 'id'));
  return listAt(draft, section).some((item, n) => n !== index && isObject(item) && item.id === id);
};
