/** A filled text taken together: what is copied, and what is still to fill in. */
import type { Segment } from '#core/tracks/placeholders.ts';

/** What is copied: gaps keep their braces, so that nobody overlooks them. */
export const asText = (segments: readonly Segment[]): string =>
  segments.map((one) => ('gap' in one ? `{${one.gap}}` : one.text)).join('');

/** The names of the gaps, each once. */
export const gapsOf = (segments: readonly Segment[]): string[] => [
  ...new Set(segments.flatMap((one) => ('gap' in one ? [one.gap] : []))),
];
