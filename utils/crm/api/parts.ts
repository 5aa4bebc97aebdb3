/** Forms that answers of several kinds share: whatever is used is checked, the rest is left. */
import type { FieldValues, Readings } from '#core/deal/deal.ts';
import type { DeepProblem } from '#core/deep/ask.ts';
import type { Told } from '#core/deep/told.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { once } from '#core/once.ts';
import { int, matching, text, z } from '#core/zod.ts';
import { cleanText, isTurned } from '../parse/index.ts';

/** What an answer is understood for. */
export interface Asked {
  /** The record's id: an answer about another one is refused. */
  deal: string;
  url: string;
  /** The layout that was asked about. */
  layout: string | null;
  /** The browser's zone, for local days. */
  zone: string;
}

export type Read<K extends keyof Told> =
  | { told: Told[K]; events?: CrmEvent[] }
  | { problem: DeepProblem };

/**
 * A text as people see it, blank where it is; undefined, which is not told, where it is shown turned
 * round or shows nothing though it is not blank.
 */
export function plainText(text: string): string | undefined {
  if (text.trim() === '') return '';
  return isTurned(text) ? undefined : cleanText(text) || undefined;
}

/** One text of an answer, at most so long as it comes. */
export const words = (most: number) => z.pipe(text(0, most), z.transform(plainText));
export const line = once(() => words(500));
export const id = once(() => matching(/^[\w-]{1,64}$/));
/** With an offset, as Zoho writes it: `2018-12-07T15:11:53+05:30`. Kept as an instant. */
export const moment = once(() =>
  z.pipe(
    z.iso.datetime({ offset: true }),
    z.transform((text) => new Date(text).toISOString()),
  ),
);
/** Milliseconds since 1970, within the years of any CRM. */
export const epoch = once(() =>
  z.pipe(
    int(0, 4_102_444_800_000),
    z.transform((ms) => new Date(ms).toISOString()),
  ),
);

/** A reading by the API; a key the answer leaves out is absent, null is blank. */
export function reading<F extends keyof FieldValues>(
  field: F,
  value: FieldValues[F] | null | undefined,
  from: string,
): Pick<Readings, F> {
  if (value === undefined) return {} as Pick<Readings, F>;
  return {
    [field]: { value: value === '' ? null : value, by: 'api', from: `API ${from}` },
  } as Pick<Readings, F>;
}
