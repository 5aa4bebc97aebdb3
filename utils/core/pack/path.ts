/** Places in a pack, written as people read them: `rules[3].params.limits[0].warn`. */
import { short } from './problem.ts';

/** `path` one step deeper; keys that are no plain words are quoted. */
export const step = (path: string, key: PropertyKey): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = short(String(key));
  if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** The path of a list of keys from the root. */
export const pathOf = (keys: readonly PropertyKey[]): string => keys.reduce<string>(step, '');

/** The last step of a path, as `step` writes it. */
const lastStep = /(?:\.?[\w$-]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/;

/** The path without its last step; undefined for the root. */
export function parentOf(path: string): string | undefined {
  if (path === '') return undefined;
  const last = lastStep.exec(path);
  return last ? path.slice(0, last.index) : '';
}
