/** Where each action's own count stands: once in the whole popup, under the target it serves. */
import type { TargetCount } from '#messages/table.ts';

export interface ActionCount {
  id: string;
  name: TargetCount['name'];
  count: number;
  /** How many of them the CRM told; left out where it told none. */
  crm?: number;
  /** What `count` counts: minutes only where no target counts its times. */
  unit: TargetCount['unit'];
  /** The daily number of an action that has a target to itself; else null. */
  target: number | null;
}

/** A target that counts times is the natural home of an action, before one that sums its minutes. */
const homeOf = (action: string, targets: readonly TargetCount[]): TargetCount | undefined => {
  const serving = targets.filter(({ actions }) => actions.some(({ id }) => id === action));
  return serving.find(({ unit }) => unit === 'times') ?? serving[0];
};

/** The chips under one target: its actions that have no better home. */
export const chipsOf = (target: TargetCount, targets: readonly TargetCount[]): ActionCount[] =>
  target.actions
    .filter(({ id }) => homeOf(id, targets) === target)
    .map((action) => ({
      ...action,
      unit: target.unit,
      target: target.actions.length === 1 && target.unit === 'times' ? target.target : null,
    }));
