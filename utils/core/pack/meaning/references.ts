/** Every stage, track and action that a pack names is one that it has. */
import type { PackProblem, PackProblemCode } from '../problem.ts';
import type { Pack } from '../schema.ts';

interface Items {
  ids: readonly string[];
  path: string;
}

/** The lists of stages, tracks and actions in a pack, each with its place. */
function references({ rules, tracks, targets, replyClocks }: Pack): { [K in Named]: Items[] } {
  return {
    stage: [
      ...rules.flatMap((rule, r) => [
        { ids: rule.stages, path: `rules[${r}].stages` },
        ...('limits' in rule.params
          ? rule.params.limits.map(({ stages }, l) => ({
              ids: stages,
              path: `rules[${r}].params.limits[${l}].stages`,
            }))
          : []),
      ]),
      ...tracks.map(({ stages }, t) => ({ ids: stages, path: `tracks[${t}].stages` })),
    ],
    track: rules.map((rule, r) => ({ ids: rule.tracks, path: `rules[${r}].tracks` })),
    action: [
      ...targets.map(({ actions }, t) => ({ ids: actions, path: `targets[${t}].actions` })),
      ...replyClocks.map(({ clearedBy }, c) => ({
        ids: clearedBy,
        path: `replyClocks[${c}].clearedBy`,
      })),
    ],
  };
}

type Named = 'stage' | 'track' | 'action';

const codes: { [K in Named]: PackProblemCode } = {
  stage: 'unknown-stage',
  track: 'unknown-track',
  action: 'unknown-action',
};

function unresolved(named: Named, lists: readonly Items[], known: readonly { id: string }[]) {
  const ids = new Set(known.map(({ id }) => id));
  return lists.flatMap((list) =>
    list.ids.flatMap((id, n): PackProblem[] =>
      ids.has(id) ? [] : [{ path: `${list.path}[${n}]`, code: codes[named], got: id }],
    ),
  );
}

/** A target in minutes can only sum actions that take minutes. */
const minutesProblems = ({ targets, actions }: Pack): PackProblem[] =>
  targets.flatMap((target, t) =>
    target.actions.flatMap((id, n): PackProblem[] =>
      target.sum === 'minutes' && actions.find((action) => action.id === id)?.minutes === false
        ? [{ path: `targets[${t}].actions[${n}]`, code: 'no-minutes', got: id }]
        : [],
    ),
  );

/** References to nothing, and targets that could never count. */
export function referenceProblems(pack: Pack): PackProblem[] {
  const { stage, track, action } = references(pack);
  return [
    ...unresolved('stage', stage, pack.stages),
    ...unresolved('track', track, pack.tracks),
    ...unresolved('action', action, pack.actions),
    ...minutesProblems(pack),
  ];
}
