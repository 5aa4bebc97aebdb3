/** What changed inside a value of a pack, one line a change. */
import { step } from './path.ts';

export interface ValueChange {
  /**
   * From the item on: `params.limits[0].warn`; empty for the value itself. Holidays are named by
   * their day, `holidays[2026-10-01]`; an entry of a plain list has the path of the list.
   */
  path: string;
  /** As JSON, shortened; left out where there was nothing. */
  before?: string;
  /** As JSON, shortened; left out where there is nothing now. */
  after?: string;
}

/** As much of a value as is shown, and of what two long ones have in common before they differ. */
const most = 80;
const lead = 20;

const cut = (json: string, from: number): string => {
  const shown = json.slice(from, from + most);
  const end = from + most < json.length ? '…' : '';
  return `${from > 0 ? '…' : ''}${shown}${end}`.toWellFormed();
};

/** One value become another, each cut to where the two differ. */
function changed(path: string, before: unknown, after: unknown): ValueChange {
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
  let same = 0;
  while (same < was.length && was[same] === is[same]) same += 1;
  const from = same > most / 2 ? same - lead : 0;
  return { path, before: cut(was, from), after: cut(is, from) };
}

const added = (path: string, value: unknown): ValueChange => ({
  path,
  after: cut(JSON.stringify(value), 0),
});

const removed = (path: string, value: unknown): ValueChange => ({
  path,
  before: cut(JSON.stringify(value), 0),
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const fieldsOf = (value: object): Map<string, unknown> => new Map(Object.entries(value));

function objectChanges(path: string, before: object, after: object): ValueChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) =>
    valueChanges(was.get(key), is.get(key), step(path, key)),
  );
}

/** The entries of `list` that `other` has too, each as often, and those it has not. */
function shared<T>(list: readonly T[], other: readonly T[]): { both: T[]; own: T[] } {
  const left = [...other];
  const both: T[] = [];
  const own: T[] = [];
  for (const entry of list) {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    (at >= 0 ? both : own).push(entry);
  }
  return { both, own };
}

/** Plain entries, which are what they are wherever they stand; their order is told as a whole. */
function entryChanges<T>(path: string, before: readonly T[], after: readonly T[]): ValueChange[] {
  const was = shared(before, after);
  const is = shared(after, before);
  return [
    ...is.own.map((entry) => added(path, entry)),
    ...was.own.map((entry) => removed(path, entry)),
    ...(was.both.every((entry, n) => entry === is.both[n])
      ? []
      : [changed(path, was.both, is.both)]),
  ];
}

/** The names of holidays by their day; undefined where a list holds anything else. */
function holidaysIn(list: readonly unknown[]): Map<string, string> | undefined {
  const days = new Map<string, string>();
  for (const entry of list) {
    if (!isObject(entry) || !('day' in entry) || !('name' in entry)) return undefined;
    days.set(String(entry.day), String(entry.name));
  }
  return days;
}

function listChanges(path: string, before: unknown[], after: unknown[]): ValueChange[] {
  const [was, is] = [holidaysIn(before), holidaysIn(after)];
  if (was && is) {
    const named = [...new Set([...is.keys(), ...was.keys()])].flatMap((day) =>
      valueChanges(was.get(day), is.get(day), `${path}[${day}]`),
    );
    const order = entryChanges(path, [...was.keys()], [...is.keys()]);
    return [...named, ...order.filter((change) => change.before && change.after)];
  }
  if (![...before, ...after].some(isObject)) return entryChanges(path, before, after);
  return Array.from({ length: Math.max(before.length, after.length) }, (_, n) =>
    valueChanges(before[n], after[n], step(path, n)),
  ).flat();
}

/** Every change from one value to the other; empty where they are written as the same JSON. */
export function valueChanges(before: unknown, after: unknown, path = ''): ValueChange[] {
  if (before === after) return [];
  if (before === undefined) return [added(path, after)];
  if (after === undefined) return [removed(path, before)];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(path, before, after);
  const objects = isObject(before) && isObject(after);
  if (objects && !Array.isArray(before) && !Array.isArray(after)) {
    return objectChanges(path, before, after);
  }
  return [changed(path, before, after)];
}
