/** The expected close date was moved later again and again. */

import type { Day } from '../deal/when.ts';
import { once } from '../once.ts';
import { int, z } from '../zod.ts';
import type { Input, RuleKind } from './kind.ts';
import { reached } from './limits.ts';

const times = once(() => int(1, 50));
const schema = once(() =>
  z.strictObject({ advice: z.nullable(times()), warn: times() }).check(
    z.refine(({ advice, warn }) => advice === null || advice <= warn, {
      error: 'advice-above-warn',
      path: ['advice'],
    }),
  ),
);
type Params = z.infer<ReturnType<typeof schema>>;

interface Moves {
  by: 'own' | 'history';
  times: number;
  /** The date before the first move to a later one. */
  from: Day | null;
  dates: Day[];
}

/**
 * Counts the later dates it was moved to, each once: a stale second tab or a slip put right shows
 * the same move again. Moves to an earlier date neither count nor take back.
 */
function movesOf(by: Moves['by'], seen: readonly (Day | null)[], present: Day): Moves {
  const dates = [...seen, present].filter((day) => day !== null);
  const later = new Set<Day>();
  let from: Day | null = null;
  for (let i = 1; i < dates.length; i += 1) {
    const [before = present, to = present] = [dates[i - 1], dates[i]];
    if (to <= before) continue;
    from ??= before;
    later.add(to);
  }
  return { by, times: later.size, from, dates };
}

const asInput = ({ by, dates }: Moves): Input => ({
  field: 'closeDate',
  by,
  from: by === 'own' ? 'sighting' : 'stage history',
  value: dates.filter((day, i) => day !== dates[i - 1]).join(' → '),
});

/**
 * Own sightings and the CRM's stage history each see only some of the moves, and adding them would
 * count the same move twice: the larger number stands. A date that is back where it began, or
 * before, is not pushed any more.
 */
export const closeDatePushed: RuleKind<'close-date-pushed', Params> = {
  kind: 'close-date-pushed',
  params: schema,
  needs: () => ['closeDate'],
  find({ closeDate }, params, { sighting, closeDates }) {
    const to = closeDate?.value;
    if (!to) return null;
    const runs = sighting.runs.closeDate.map((run) => run.value);
    const own = movesOf('own', runs, to);
    const history = movesOf('history', closeDates, to);
    const moves = own.times > history.times ? own : history;
    const level = reached(moves.times, params);
    if (!level || moves.from === null || to <= moves.from) return null;
    const { from } = moves;
    return {
      level: level.level,
      over: 0,
      facts: { kind: 'close-date-pushed', times: moves.times, limit: level.limit, from, to },
      inputs: [asInput(moves)],
    };
  },
};
