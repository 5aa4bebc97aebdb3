/** An item of a lower pack as it can stand in another: without what the other does not have. */
import type { Rule } from '../rules/index.ts';
import type { Target } from '../today/schema.ts';
import type { Track } from '../tracks/schema.ts';
import type { Pack, ReplyClock } from './schema.ts';

type Ids = ReadonlySet<string>;

/**
 * Those of `ids` that are known; null where nothing is left of what was named, since an empty list
 * means everything.
 */
function leftOf(ids: readonly string[], known: Ids): string[] | null {
  const left = ids.filter((id) => known.has(id));
  return ids.length > 0 && left.length === 0 ? null : left;
}

/** The rule for these stages, its links to these tracks; or why it has no place here. */
export function ruleFor(rule: Rule, stages: Ids, tracks: Ids): Rule | 'unknown-stage' {
  const own = leftOf(rule.stages, stages);
  if (own === null) return 'unknown-stage';
  const links = rule.tracks.filter((id) => tracks.has(id));
  if (rule.kind !== 'stuck-in-stage' && rule.kind !== 'idle') {
    return { ...rule, stages: own, tracks: links };
  }
  const limits = rule.params.limits.flatMap((limit) => {
    const left = leftOf(limit.stages, stages);
    return left === null ? [] : [{ ...limit, stages: left }];
  });
  if (limits.length === 0) return 'unknown-stage';
  return { ...rule, stages: own, tracks: links, params: { ...rule.params, limits } };
}

/** The track for these stages. */
export function trackFor(track: Track, stages: Ids): Track | 'unknown-stage' {
  const own = leftOf(track.stages, stages);
  return own === null ? 'unknown-stage' : { ...track, stages: own };
}

/** The target of these actions; of minutes, those alone that take minutes. */
export function targetFor(target: Target, actions: Pack['actions']): Target | 'unknown-action' {
  const usable = actions.filter(({ minutes }) => minutes || target.sum === 'times');
  const own = leftOf(target.actions, new Set(usable.map(({ id }) => id)));
  return own === null ? 'unknown-action' : { ...target, actions: own };
}

/** The clock that these actions can stop. */
export function clockFor(clock: ReplyClock, actions: Ids): ReplyClock | 'unknown-action' {
  const own = leftOf(clock.clearedBy, actions);
  return own === null ? 'unknown-action' : { ...clock, clearedBy: own };
}
