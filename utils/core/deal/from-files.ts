/** What imported files told of a deal, kept beside what was seen of it, so that it can be taken back. */
import type { DealSnapshot, FieldValues } from './deal.ts';
import {
  type Run,
  type Sighting,
  same,
  see,
  type WatchedField,
  watchedFields,
} from './sighting.ts';

/** One file's word on a deal. */
export interface FileTold {
  /** The mark of the file. */
  file: string;
  snapshot: DealSnapshot;
}

export interface FromFiles {
  /** What is known without any file; null where files alone know the deal. */
  seen: Sighting | null;
  told: readonly FileTold[];
}

/** Files remembered for one deal: the same deals are exported again and again. */
const mostFiles = 8;

/** The files that told of a deal, with one more; the same file again says nothing new. */
export function withFile(before: FromFiles, more: FileTold): FromFiles {
  const others = before.told.filter(({ file }) => file !== more.file);
  return { ...before, told: [...others, more].slice(-mostFiles) };
}

/** The runs of one field with a value that stood before the first of them, or between two. */
function slip<F extends WatchedField>(
  runs: readonly Run<FieldValues[F]>[],
  { at, fields }: DealSnapshot,
  field: F,
): Run<FieldValues[F]>[] {
  const reading = fields[field] as { value: FieldValues[F] | null } | undefined;
  const later = runs.findIndex(({ last }) => last >= at);
  const next = runs[later];
  if (!reading || !next || next.first <= at) return [...runs];
  if (same(next.value, reading.value)) return runs.with(later, { ...next, first: at });
  const before = runs[later - 1];
  if (before && same(before.value, reading.value))
    return runs.with(later - 1, { ...before, last: at });
  return runs.toSpliced(later, 0, { value: reading.value, first: at, last: at });
}

/** A sighting with what was true before its last moment, which changes nothing of how it stands. */
function under(sighting: Sighting, snapshot: DealSnapshot): Sighting {
  const { runs, first } = sighting;
  const slipped = Object.fromEntries(
    watchedFields.map((field) => [
      field,
      slip<never>(runs[field] as never, snapshot, field as never),
    ]),
  ) as unknown as Sighting['runs'];
  const [earliest = first] = [first, snapshot.at].sort();
  return { ...sighting, first: earliest, runs: slipped };
}

/** What is known of the deal by what was seen and all files together; null where nothing is. */
export function known({ seen, told }: FromFiles): Sighting | null {
  let sighting = seen ?? undefined;
  const oldestFirst = [...told].sort((a, b) => (a.snapshot.at < b.snapshot.at ? -1 : 1));
  for (const { snapshot } of oldestFirst)
    sighting =
      sighting && snapshot.at <= sighting.last
        ? under(sighting, snapshot)
        : see(sighting, snapshot);
  return sighting ?? null;
}

/** A deal without what one file told of it; null where nothing is left. */
export function withoutFile(
  before: FromFiles,
  file: string,
): { sighting: Sighting; fromFiles: FromFiles | null } | null {
  const left = { ...before, told: before.told.filter((each) => each.file !== file) };
  const sighting = known(left);
  return sighting && { sighting, fromFiles: left.told.length > 0 ? left : null };
}
