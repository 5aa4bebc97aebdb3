/** Changes to a pack that is being written: each gives a new value and leaves the old one as it was. */
import { isList, isObject, type Json, type JsonObject, type Keys } from './json.ts';

/** The value at one key replaced by what `change` makes of it; undefined takes it out. */
function withChild(
  root: Json | undefined,
  key: string | number,
  change: (value: Json | undefined) => Json | undefined,
): Json {
  if (typeof key === 'number') {
    const list = isList(root) ? root : [];
    // Never a hole: one past the end is the furthest a list can be put to.
    const index = Math.min(key, list.length);
    const value = change(list[index]);
    return [
      ...list.slice(0, index),
      ...(value === undefined ? [] : [value]),
      ...list.slice(index + 1),
    ];
  }
  const object: JsonObject = isObject(root) ? root : {};
  const value = change(Object.hasOwn(object, key) ? object[key] : undefined);
  if (value !== undefined) return { ...object, [key]: value };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/**
 * `root` with `value` at `keys`. What stands in the way there is replaced by the object or list that
 * the keys speak of: a text where a list belongs is how broken files are broken.
 */
export function put(root: Json | undefined, keys: Keys, value: Json): Json {
  const [key, ...rest] = keys;
  return key === undefined ? value : withChild(root, key, (old) => put(old, rest, value));
}

const isEmpty = (value: Json | undefined): boolean =>
  isObject(value) && Object.keys(value).length === 0;

/**
 * `root` without what stands at `keys`, and without the objects around it that thereby become empty;
 * the first `kept` keys stay, empty or not.
 */
export function drop(root: Json, keys: Keys, kept = Number.POSITIVE_INFINITY): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return root;
  if (typeof key === 'number' ? !isList(root) || key >= root.length : !isObject(root)) return root;
  return withChild(root, key, (old) => {
    if (rest.length === 0 || old === undefined) return undefined;
    const left = drop(old, rest, kept - 1);
    return isEmpty(left) && left !== old && kept < 1 ? undefined : left;
  });
}

/** `list` with `value` put in before the item at `index`. */
const inserted = (list: readonly Json[], index: number, value: Json): Json[] => [
  ...list.slice(0, index),
  value,
  ...list.slice(index),
];

/** `root` with `value` as a further item of the list at `keys`; the list is made where none is. */
export const insert = (root: Json | undefined, keys: Keys, index: number, value: Json): Json =>
  changed(root, keys, (list) => inserted(list, index, value));

/** `root` with an item of the list at `keys` taken to another place in it. */
export const move = (root: Json, keys: Keys, from: number, to: number): Json =>
  changed(root, keys, (list) => {
    const item = list[from];
    const rest = list.filter((_, n) => n !== from);
    return item === undefined || to < 0 || to >= list.length ? list : inserted(rest, to, item);
  });

function changed(
  root: Json | undefined,
  [key, ...rest]: Keys,
  change: (list: readonly Json[]) => readonly Json[],
): Json {
  if (key === undefined) return change(isList(root) ? root : []);
  return withChild(root, key, (old) => changed(old, rest, change));
}
