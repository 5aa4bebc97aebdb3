/** Several packs used at once: the first decides, the ones below add what it does not have. */
import { teachingKey } from '../deal/taught.ts';
import type { Section } from './diff.ts';
import { clockFor, ruleFor, targetFor, trackFor } from './fitting.ts';
import { join, type Packs } from './join.ts';
import { mostTaught } from './most.ts';
import type { Pack } from './schema.ts';

/** An item of a lower pack that is not used, and why. */
export interface Conflict {
  section: Section;
  item: string;
  /** Id of the pack whose item is set aside. */
  pack: string;
  /** Id of the pack whose item stands. */
  by: string;
  /**
   * `same-id`: a pack above has another item of that id. `unknown-stage`: it speaks of stages that the
   * first pack does not have. `unknown-action`: of actions that are not there. `too-many`: the
   * section is full.
   */
  why: 'same-id' | 'unknown-stage' | 'unknown-action' | 'too-many';
}

const idsOf = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

/**
 * The packs as one. Stages, calendar, quiet hours, warnings a day and field labels are the first
 * pack's alone, since halves of two make no whole; of everything else, lower packs add what those
 * above do not have; a taught field stands as the highest of them taught it. An item that speaks of a stage or an action which is not there loses it, and is
 * left out where that was all it spoke of. Valid packs make a valid pack.
 */
export function layer(packs: Packs): { pack: Pack; conflicts: Conflict[] } {
  const [first] = packs;
  const stages = idsOf(first.stages);
  const actions = join('actions', packs, (pack) => pack.actions);
  const known = idsOf(actions.items);
  const tracks = join(
    'tracks',
    packs,
    (pack) => pack.tracks,
    (track) => trackFor(track, stages),
  );
  const links = idsOf(tracks.items);
  const joined = {
    rules: join(
      'rules',
      packs,
      (pack) => pack.rules,
      (rule) => ruleFor(rule, stages, links),
    ),
    tracks,
    windows: join('windows', packs, (pack) => pack.windows),
    blocks: join('blocks', packs, (pack) => pack.blocks),
    actions,
    targets: join(
      'targets',
      packs,
      (pack) => pack.targets,
      (target) => targetFor(target, actions.items),
    ),
    replyClocks: join(
      'replyClocks',
      packs,
      (pack) => pack.replyClocks,
      (clock) => clockFor(clock, known),
    ),
    notices: join('notices', packs, (pack) => pack.notices),
    agreements: join('agreements', packs, (pack) => pack.agreements),
  };
  const taught = [
    ...new Map(
      packs
        .toReversed()
        .flatMap((pack) => pack.taught ?? [])
        .map((one) => [teachingKey(one), one]),
    ).values(),
  ].slice(0, mostTaught);
  return {
    pack: {
      ...first,
      ...(taught.length > 0 ? { taught } : {}),
      rules: joined.rules.items,
      tracks: joined.tracks.items,
      windows: joined.windows.items,
      blocks: joined.blocks.items,
      actions: joined.actions.items,
      targets: joined.targets.items,
      replyClocks: joined.replyClocks.items,
      notices: joined.notices.items,
      agreements: joined.agreements.items,
    },
    conflicts: Object.values(joined).flatMap(({ conflicts }) => conflicts),
  };
}
