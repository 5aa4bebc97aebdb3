/** What the log holds: actions a person noted, and undoings of them. Only ever appended to. */
import type { DealKey } from '../deal/deal.ts';
import type { Day, Instant } from '../deal/when.ts';

export interface LoggedAction {
  id: string;
  kind: 'action';
  at: Instant;
  /** The zone the person was in; `day` is the local day there, and stays it for ever. */
  zone: string;
  day: Day;
  action: string;
  deal: DealKey | null;
  minutes: number | null;
}

export interface LoggedUndo {
  id: string;
  kind: 'undo';
  /** The id of the action it takes back. */
  of: string;
  at: Instant;
  /** The day of the action it takes back. */
  day: Day;
}

export type LoggedEvent = LoggedAction | LoggedUndo;

/** The undoing of an action; undoing it twice is one event, since the id is the same. */
export const undoOf = (action: Pick<LoggedAction, 'id' | 'day'>, at: Instant): LoggedUndo => ({
  id: `undo:${action.id}`,
  kind: 'undo',
  of: action.id,
  at,
  day: action.day,
});

const byTime = (a: LoggedAction, b: LoggedAction): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/**
 * The actions that stand, oldest first: each id once, without those taken back. An undo takes back
 * one action, in whatever order the two arrive; an undo of an undo means nothing.
 */
export function standing(events: Iterable<LoggedEvent>): LoggedAction[] {
  const actions = new Map<string, LoggedAction>();
  const undone = new Set<string>();
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.of);
    else {
      const known = actions.get(event.id);
      // Two different events of one id are a bug elsewhere; the older one stands, in any order.
      if (!known || event.at < known.at) actions.set(event.id, event);
    }
  }
  return [...actions.values()].filter(({ id }) => !undone.has(id)).sort(byTime);
}
