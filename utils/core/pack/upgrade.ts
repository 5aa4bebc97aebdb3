/** Packs of older formats, brought to the newest step by step. */
import { type PackProblem, short } from './problem.ts';

/** A pack as parsed, before anything about it is known. */
export type Raw = Record<string, unknown>;

/** One step: the pack of the next format, the given one left as it is; throws where it cannot. */
export type Upgrade = (pack: Raw) => Raw;

/** 1 → 2: reply clocks, field labels, notices and agreements, of which format 1 had none. */
const withTeamSections: Upgrade = (pack) => ({
  ...pack,
  replyClocks: [],
  fieldLabels: [],
  notices: [],
  agreements: [],
});

/** `upgrades[0]` turns format 1 into format 2, and so on: the newest format is one past the list. */
export const upgrades: readonly Upgrade[] = [withTeamSections];

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `value` in the newest format, or why it cannot be had. A step that fails is a problem and the pack
 * is refused as it is: nothing is filled in from elsewhere.
 */
export function upgrade(
  value: unknown,
  steps: readonly Upgrade[] = upgrades,
): { value: unknown } | { problem: PackProblem } {
  // Not an object, or no format: the schema says so, with everything else that is wrong.
  if (!isRaw(value) || !Object.hasOwn(value, 'format')) return { value };
  const { format } = value;
  const newest = steps.length + 1;
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) {
    const got = typeof format === 'string' || typeof format === 'number' ? format : typeof format;
    return {
      problem: {
        path: 'format',
        code: 'format-unknown',
        expected: newest,
        got: typeof got === 'string' ? short(got) : String(got),
      },
    };
  }
  if (format > newest) {
    return { problem: { path: 'format', code: 'format-newer', expected: newest, got: format } };
  }
  let pack = value;
  for (let from = format; from < newest; from += 1) {
    try {
      const next = steps[from - 1];
      if (next) pack = { ...next(pack), format: from + 1 };
    } catch {
      // Whatever the step stumbled over lies in the pack: its author is told which step it was.
      return { problem: { path: 'format', code: 'upgrade-failed', expected: from + 1, got: from } };
    }
  }
  return { value: pack };
}
