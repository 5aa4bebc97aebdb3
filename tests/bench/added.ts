/** What Dealside adds to the page, beside the floor and beside the same panel in a shadow root. */
import type { Cost } from './counters.ts';
import { type Figure, median } from './figure.ts';
import { type Conditions, cost, type Rival, sampled } from './visit.ts';

export interface Row extends Cost {
  rules: number;
  throttle: number;
  rival: Rival['name'];
  /** Milliseconds with a frame of an extension on the stack; NaN where no profiler ran. */
  sampled: number;
}

const kinds = ['script', 'tasks', 'layout', 'heap'] as const;

const medians = (costs: readonly Cost[]): Cost => ({
  script: median(costs.map(({ script }) => script)),
  tasks: median(costs.map(({ tasks }) => tasks)),
  layout: median(costs.map(({ layout }) => layout)),
  heap: median(costs.map(({ heap }) => heap)),
});

/**
 * Visits by turns, so that a busy minute of the machine falls on all rivals alike. A slowed-down
 * CPU is visited without the profiler, which would be slowed down too.
 */
export async function added(
  rivals: readonly Rival[],
  conditions: Conditions,
  rules: number,
  visits: number,
): Promise<Row[]> {
  const costs = rivals.map((): Cost[] => []);
  const samples = rivals.map((): number[] => []);
  // The first visit, which fills the browsers' own caches, is thrown away.
  for (let round = 0; round <= visits; round += 1) {
    for (const [at, rival] of rivals.entries()) {
      const spent = await cost(rival, conditions);
      const profiled = rival.name !== 'nothing' && conditions.throttle === 1;
      const own = profiled ? await sampled(rival, conditions) : Number.NaN;
      if (round === 0) continue;
      costs[at]?.push(spent);
      samples[at]?.push(own);
    }
  }
  const rows = rivals.map(
    ({ name }, at): Row => ({
      rules,
      throttle: conditions.throttle,
      rival: name,
      ...medians(costs[at] ?? []),
      sampled: median(samples[at] ?? []),
    }),
  );
  const alone = rows.find(({ rival }) => rival === 'nothing');
  if (!alone) throw new Error('no page without an extension to compare with');
  return rows
    .filter((row) => row !== alone)
    .map((row) => {
      const over = { ...row };
      for (const kind of kinds) over[kind] -= alone[kind];
      return over;
    });
}

/** What the floor takes at most on the machines that the limits were set on, in milliseconds. */
export const usualFloor = 6;

/** How many times slower than those machines this one is, by the floor of a run; never below 1. */
export const paceOf = (rows: readonly Row[]): number => {
  const floors = rows.filter(({ rival, throttle }) => rival === 'floor' && throttle === 1);
  return Math.max(1, median(floors.map(({ script }) => script)) / usualFloor);
};

/** The rows of one set of conditions held to the limits. */
export function heldToLimits(rows: readonly Row[]): Figure[] {
  const row = (name: Rival['name']): Row => {
    const found = rows.find(({ rival }) => rival === name);
    if (!found) throw new Error(`no visits of ${name}`);
    return found;
  };
  const ours = row('dealside');
  const floor = row('floor');
  const shadow = row('shadow root');
  const what = ours.rules === 1 ? '1 rule' : `${ours.rules} rules`;
  const overFloor = (kind: 'script' | 'sampled', how: string): Figure => ({
    what: `script added to the page, ${what}, ${how}`,
    measured: ours[kind],
    limit: floor[kind] + 10,
    base: floor[kind],
    unit: 'ms',
    note: `floor ${floor[kind].toFixed(1)}`,
  });
  const ofShadow = (kind: 'script' | 'sampled', how: string): Figure => ({
    what: `the same as a part of React in a shadow root's, ${what}, ${how}`,
    measured: ours[kind] / shadow[kind],
    limit: 0.25,
    unit: '×',
    note: `${ours[kind].toFixed(1)} of ${shadow[kind].toFixed(1)} ms`,
  });
  return [
    overFloor('script', 'counter'),
    overFloor('sampled', 'profiler'),
    {
      what: `main-thread tasks added, ${what}`,
      measured: ours.tasks,
      limit: 20,
      unit: 'ms',
      note: `floor ${floor.tasks.toFixed(1)}`,
    },
    { what: `page heap added, ${what}`, measured: ours.heap, limit: 0.6, unit: 'MB' },
    ofShadow('script', 'counter'),
    ofShadow('sampled', 'profiler'),
  ];
}
