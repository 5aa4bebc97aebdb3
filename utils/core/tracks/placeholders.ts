/** Placeholders in talk tracks: a closed list of names, filled from the deal or left as gaps. */

export const placeholders = [
  'customer',
  'contact',
  'deal',
  'stage',
  'days',
  'lastTouch',
  'closeDate',
  'amount',
  'product',
  'me',
  // Never on a page: a figure the person can prove, a customer willing to be named.
  'number',
  'case',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What each placeholder stands for on this deal; null where nobody knows. */
export type Fillings = { [P in Placeholder]?: string | null };

/** How packs may write them, in either language. A Map: `{constructor}` finds nothing. */
const written = new Map<string, Placeholder>([
  ...placeholders.map((name) => [name, name] as const),
  ['客户', 'customer'],
  ['联系人', 'contact'],
  ['商机', 'deal'],
  ['阶段', 'stage'],
  ['天数', 'days'],
  ['上次触点', 'lastTouch'],
  ['预计成交', 'closeDate'],
  ['金额', 'amount'],
  ['产品', 'product'],
  ['我', 'me'],
  ['数字', 'number'],
  ['案例', 'case'],
]);

/** A piece of a track: text to say, or a gap the person fills, under the name the pack wrote. */
export type Segment = { text: string } | { gap: string };

/**
 * The text with its placeholders filled. A known placeholder without a value is a gap; anything
 * else in braces is plain text. What is filled in is never read for placeholders again.
 */
export function fillIn(text: string, fillings: Fillings): Segment[] {
  const segments: Segment[] = [];
  const say = (piece: string): void => {
    if (piece === '') return;
    const last = segments.at(-1);
    if (last && 'text' in last) last.text += piece;
    else segments.push({ text: piece });
  };
  // The odd pieces are the braces: split keeps what its group matched.
  for (const [i, piece] of text.split(/(\{[^{}]{1,20}\})/).entries()) {
    const name = piece.slice(1, -1);
    const placeholder = i % 2 === 1 ? written.get(name.trim()) : undefined;
    if (placeholder === undefined) say(piece);
    else {
      const value = fillings[placeholder];
      if (value) say(value);
      else segments.push({ gap: name.trim() });
    }
  }
  return segments;
}
