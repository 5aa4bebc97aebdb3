/** Which packs are used, and in which order: the company's first, then as the person chose. */
import type { Used } from './in-use.ts';

/** How a pack is to be used: in place of the others, above them, where it was, or not at all. */
export type Use = 'alone' | 'above' | 'as-before' | 'unused';

/** Ids in use once the pack `id` is used so. */
export function idsAfter(ids: readonly string[], id: string, use: Use): string[] {
  const others = ids.filter((each) => each !== id);
  switch (use) {
    case 'alone':
      return [id];
    case 'above':
      return [id, ...others];
    case 'as-before':
      return [...ids];
    case 'unused':
      return others;
  }
}

/** The packs in use once `pack` is used so, its file in the place of the one before. */
export const withPack = (used: readonly Used[], pack: Used, use: Use): Used[] =>
  idsAfter(
    used.map(({ id }) => id),
    pack.id,
    use,
  ).map((id) =>
    id === pack.id ? pack : (used.find((each) => each.id === id) ?? { id, file: null }),
  );
