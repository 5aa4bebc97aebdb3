/** Counts of a day, always derived from the log: no counter is stored anywhere. */
import type { Day } from '../deal/when.ts';
import type { Text } from '../text.ts';
import { type LoggedAction, type LoggedEvent, standing } from './event.ts';
import type { Action, Target } from './schema.ts';

export interface ActionCount {
  id: string;
  name: Text;
  /** In the unit of its target; times where it belongs to none. */
  count: number;
  /** How many of them the CRM told; left out where it told none. */
  crm?: number;
}

/** A day's count of one target, and of each action in it. */
export interface TargetCount {
  id: string;
  name: Text;
  unit: 'times' | 'minutes';
  count: number;
  target: number;
  actions: ActionCount[];
}

export interface DayCount {
  targets: TargetCount[];
  /** Actions that no target sums. */
  others: ActionCount[];
}

const amount = (logged: readonly LoggedAction[], action: string, unit: Target['sum']): number =>
  logged.reduce(
    (sum, event) =>
      event.action === action ? sum + (unit === 'times' ? 1 : (event.minutes ?? 0)) : sum,
    0,
  );

/**
 * What was done on `day` against the pack's daily targets. Events of other days do not count. What
 * the CRM alone tells is added to the times, by action; it tells no minutes.
 */
export function countDay(
  actions: readonly Action[],
  targets: readonly Target[],
  events: Iterable<LoggedEvent>,
  day: Day,
  crm: ReadonlyMap<string, number> = new Map(),
): DayCount {
  const logged = standing(events).filter((event) => event.day === day);
  const counted = ({ id, name }: Action, unit: Target['sum']): ActionCount => {
    const told = unit === 'times' ? (crm.get(id) ?? 0) : 0;
    const count = amount(logged, id, unit) + told;
    return { id, name, count, ...(told > 0 ? { crm: told } : {}) };
  };
  const summed = new Set(targets.flatMap((target) => target.actions));
  return {
    targets: targets.map((target) => {
      const parts = actions
        .filter(({ id }) => target.actions.includes(id))
        .map((action) => counted(action, target.sum));
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      const { id, name, sum: unit, perDay } = target;
      return { id, name, unit, count, target: perDay, actions: parts };
    }),
    others: actions.filter(({ id }) => !summed.has(id)).map((action) => counted(action, 'times')),
  };
}

/** The newest standing event of `action` on `day`, which the popup's minus takes back; or null. */
export const lastUndoable = (
  events: Iterable<LoggedEvent>,
  action: string,
  day: Day,
): LoggedAction | null =>
  standing(events).findLast((event) => event.action === action && event.day === day) ?? null;
