/**
 * A pack that is being written: JSON that may be anything, since a file with mistakes is opened to be
 * repaired. Values are looked up by path and never trusted to be what the schema wants.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** A place from the root: names of objects, numbers in lists. */
export type Keys = readonly (string | number)[];

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** One step into `value`; undefined where nothing stands there. Inherited names are not there. */
function child(value: Json | undefined, key: string | number): Json | undefined {
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** `.name`, `[3]` or `["odd name"]`, as `path.ts` writes them. */
const steps = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g;

/** The keys of a path: `rules[3].title.zh-CN` is `rules`, 3, `title`, `zh-CN`. */
export const keysOf = (path: string): Keys =>
  [...path.matchAll(steps)].map(([, index, quoted, plain]) =>
    index !== undefined ? Number(index) : quoted === undefined ? (plain ?? '') : JSON.parse(quoted),
  );

/** What stands at `path` below `value`; the value itself for the empty path. */
export const at = (value: Json | undefined, path: string): Json | undefined =>
  keysOf(path).reduce<Json | undefined>(child, value);

/** The list at `path`; empty where none stands there. */
export function listAt(value: Json | undefined, path: string): readonly Json[] {
  const list = at(value, path);
  return isList(list) ? list : [];
}

/** The texts in the list at `path`. */
export const wordsAt = (value: Json | undefined, path: string): string[] =>
  listAt(value, path).filter((item) => typeof item === 'string');

/** The text at `path`; empty where none stands there. */
export function wordAt(value: Json | undefined, path: string): string {
  const word = at(value, path);
  return typeof word === 'string' ? word : '';
}

/** Whether `path` is `around` or lies in it. */
export const isWithin = (path: string, around: string): boolean =>
  around === '' ||
  (path.startsWith(around) &&
    (path.length === around.length || /[.[]/.test(path[around.length] ?? '')));

/** `key` below `path`, where `key` is a path of its own; `join('rules[3]', 'params.clock')`. */
export const join = (path: string, key: string): string =>
  path === '' || key === '' || key.startsWith('[') ? `${path}${key}` : `${path}.${key}`;
