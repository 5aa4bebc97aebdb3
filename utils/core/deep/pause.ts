/** When a CRM is asked again after it answered badly. */
import type { Instant } from '../deal/when.ts';
import type { DeepKind, DeepProblem } from './ask.ts';

/** One kind that went wrong, and until when it is left alone. */
interface Pause {
  problem: DeepProblem;
  failures: number;
  until: Instant;
}

/** How the deep read of one CRM goes, since the browser started. */
export interface DeepState {
  /** The CRM said that nobody is logged in: nothing is asked until it is switched on again. */
  stopped: { at: Instant; problem: DeepProblem } | null;
  pauses: { [K in DeepKind]?: Pause };
  /** When an answer was last used. */
  read: Instant | null;
}

export const fresh: DeepState = { stopped: null, pauses: {}, read: null };

const minute = 60_000;
const longest = 60 * minute;
/** What an answer that time does not mend is left alone for. */
const patient: { [P in DeepProblem]?: number } = {
  forbidden: longest,
  refused: longest / 2,
  unexpected: longest / 2,
  'another-record': longest / 2,
  'too-large': longest,
};

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; null where it says neither. */
export function retryAfterMs(header: string | null, now: Instant): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date as HTTP prints it; `Date.parse` alone would take `-5` for one.
  if (!/^[A-Z][a-z]{2}, /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(now));
}

/** Doubles from a minute (or what the problem asks for) to an hour, and is never shorter than asked. */
function waitFor(problem: DeepProblem, failures: number, asked: number | null): number {
  const grown = (patient[problem] ?? minute) * 2 ** Math.min(failures - 1, 10);
  return Math.min(Math.max(grown, asked ?? 0), longest);
}

/** The state after `problem` with a kind: logged out stops all of it, the rest that kind for a while. */
export function afterProblem(
  state: DeepState,
  kind: DeepKind,
  problem: DeepProblem,
  retryAfter: string | null,
  now: Instant,
): DeepState {
  if (problem === 'logged-out') return { ...state, stopped: { at: now, problem } };
  const failures = (state.pauses[kind]?.failures ?? 0) + 1;
  const wait = waitFor(problem, failures, retryAfterMs(retryAfter, now));
  const until = new Date(Date.parse(now) + wait).toISOString();
  return { ...state, pauses: { ...state.pauses, [kind]: { problem, failures, until } } };
}

/** The state after a kind was answered well: what went wrong with it before is over. */
export function afterAnswer(state: DeepState, kind: DeepKind, now: Instant): DeepState {
  const { [kind]: _, ...pauses } = state.pauses;
  return { ...state, pauses, read: now };
}

/** Whether a kind may be asked for now. */
export function mayAsk({ stopped, pauses }: DeepState, kind: DeepKind, now: Instant): boolean {
  const until = pauses[kind]?.until;
  return stopped === null && (until === undefined || until <= now);
}
