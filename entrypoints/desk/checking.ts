/** Checks a text as an install would, a little after it last changed, away from the page's own thread. */
import type { PackProblem } from '#core/pack/problem.ts';
import { looking } from '../page/looking.ts';

/** Milliseconds of rest before what is being typed is checked. */
const rest = 250;

/** Checks a text as it stands in a file, or a draft written in one line; null where it could not. */
export type Check = (text: string, of: 'file' | 'draft') => Promise<readonly PackProblem[] | null>;

/**
 * A watch over one changing text. `told` hears the problems of the newest one only; `soon` does not
 * wait, for changes that move things about.
 */
export function checkingOf<T>(
  check: (subject: T) => Promise<readonly PackProblem[] | null>,
  told: (subject: T, problems: readonly PackProblem[] | null) => void,
): (subject: T, soon?: boolean) => void {
  let wanted: { subject: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = looking(async () => {
    if (!wanted) return;
    const { subject } = wanted;
    const problems = await check(subject);
    if (wanted.subject === subject) told(subject, problems);
  });
  return (subject, soon = false) => {
    wanted = { subject };
    clearTimeout(timer);
    timer = setTimeout(() => void run(), soon ? 0 : rest);
  };
}
