/** Finds talk tracks by what the customer said. */
import { inLanguage } from '../in-language.ts';
import type { Language } from '../text.ts';
import type { Track } from './schema.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/**
 * Tracks whose keywords or title hold the query, or whose keywords are held by it: the customer's
 * whole sentence 你们太贵了 finds the keyword 太贵. Keyword hits come first, in the pack's order
 * within each; a blank query finds all.
 */
export function searchTracks(tracks: readonly Track[], query: string, language: Language): Track[] {
  const wanted = fold(query);
  if (wanted === '') return [...tracks];
  const byKeyword = tracks.filter(({ keywords }) =>
    keywords.map(fold).some((word) => word.includes(wanted) || wanted.includes(word)),
  );
  const byTitle = tracks.filter(
    (track) =>
      !byKeyword.includes(track) && fold(inLanguage(track.title, language)).includes(wanted),
  );
  return [...byKeyword, ...byTitle];
}
