/** Puts what was taught into the text of a draft. */
import { type Teaching, teachingKey } from '#core/deal/taught.ts';

type Raw = { [key: string]: unknown };

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in `taught` besides what the draft has, in place of what it has of the same field. */
export function withTaught(text: string, taught: readonly Teaching[]): string | null {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch {
    // Being edited as a file and not JSON just now.
    return null;
  }
  if (!isRaw(pack)) return null;
  const there: unknown[] = Array.isArray(pack.taught) ? pack.taught : [];
  const keys = new Set(taught.map(teachingKey));
  const others = there.filter((one) => !isRaw(one) || !keys.has(teachingKey(one as never)));
  // In one line where it was in one: the desk keeps a draft as it was written.
  const spaces = text.trimEnd().includes('\n') ? 2 : 0;
  const all = JSON.stringify({ ...pack, taught: [...others, ...taught] }, null, spaces);
  return spaces > 0 ? `${all}\n` : all;
}
