/** A track's text on this deal: placeholders filled where the deal knows them, gaps where not. */
import type { Fillings } from '#core/advice.ts';
import type { Text } from '#core/text.ts';
import type { Channel, Step } from '#core/tracks/schema.ts';

export type Piece = { text: string } | { filled: string; name: string } | { gap: string };

/** `{客户}`: braces around a short name on one line. */
const placeholder = /\{([^{}\n]{1,40})\}/g;

/** The text in pieces; a name the deal knows nothing of is a gap. */
export function pieces(text: string, fillings: Fillings): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const name = (match[1] ?? '').trim();
    const value = Object.hasOwn(fillings, name) ? (fillings[name] ?? null) : null;
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    found.push(value === null || value === '' ? { gap: name } : { filled: value, name });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}

/** What is copied: gaps keep their braces, so that nobody overlooks them. */
export const asText = (all: readonly Piece[]): string =>
  all
    .map((piece) => {
      if ('text' in piece) return piece.text;
      return 'gap' in piece ? `{${piece.gap}}` : piece.filled;
    })
    .join('');

export const gapsOf = (all: readonly Piece[]): string[] => [
  ...new Set(all.flatMap((piece) => ('gap' in piece ? [piece.gap] : []))),
];

/** The step's wording for a channel, or its general one. */
export const wording = (step: Step, channel: Channel | null): Text =>
  (channel === null ? undefined : step.variants?.[channel]) ?? step.text;
