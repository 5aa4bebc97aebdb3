/** Which talk tracks fit a deal, best first. */
import type { Day } from '../deal/when.ts';
import type { Track } from './schema.ts';

/** What matters here of a finding; worst first. */
interface Linked {
  tracks: readonly string[];
}

/** The place of a track among the findings' links: lower is better, Infinity where not linked. */
function linkOf(id: string, findings: readonly Linked[]): number {
  const finding = findings.findIndex(({ tracks }) => tracks.includes(id));
  if (finding === -1) return Number.POSITIVE_INFINITY;
  return finding * 100 + (findings[finding]?.tracks.indexOf(id) ?? 0);
}

const fold = (tag: string): string => tag.normalize('NFKC').toLowerCase().trim();

/** The customer's tag that a track is made for, as the CRM prints it; null where none is. */
export function tagOf({ tags: own = [] }: Pick<Track, 'tags'>, tags: readonly string[]) {
  const wanted = new Set(own.map(fold));
  return tags.find((tag) => wanted.has(fold(tag))) ?? null;
}

const isOverdue = ({ reviewBy }: Track, today: Day): boolean =>
  reviewBy !== undefined && reviewBy < today;

/**
 * The tracks that fit: those linked to a finding (the worst finding's first), those made for a tag
 * of this customer, those of the stage, then those of every stage; a track of other stages only where
 * it is linked. Tracks past their
 * review date come after all others: the team itself no longer vouches for them.
 */
export function fitTracks(
  tracks: readonly Track[],
  findings: readonly Linked[],
  stage: string | null,
  today: Day,
  tags: readonly string[] = [],
): Track[] {
  const ranked = tracks.map((track) => ({
    track,
    overdue: isOverdue(track, today),
    link: linkOf(track.id, findings),
    tagged: tagOf(track, tags) !== null,
    own: stage !== null && track.stages.includes(stage),
  }));
  return ranked
    .filter(
      ({ track, link, own }) => link < Number.POSITIVE_INFINITY || own || track.stages.length === 0,
    )
    .sort(
      (a, b) =>
        Number(a.overdue) - Number(b.overdue) ||
        (a.link === b.link ? 0 : a.link - b.link) ||
        Number(b.tagged) - Number(a.tagged) ||
        Number(b.own) - Number(a.own),
    )
    .map(({ track }) => track);
}
