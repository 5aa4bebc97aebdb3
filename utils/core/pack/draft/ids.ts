/** Ids for new items: made of a title where its letters allow, and never one that is taken. */
import { type Json, listAt, wordAt } from './json.ts';

/** `price-too-high` of “Price: too high!”; empty where nothing is left, as of a Chinese title. */
export const idFrom = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');

/** `wanted`, or with the first number that is not taken in the section; `but` is an item's own place. */
export function freeId(draft: Json, section: string, wanted: string, but?: number): string {
  const taken = new Set(
    listAt(draft, section).flatMap((item, n) => (n === but ? [] : wordAt(item, 'id'))),
  );
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}
