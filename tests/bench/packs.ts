/** Packs of as many rules as wanted, of a team that never rests: the same on every day and hour. */
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { say } from '#core/pack/starter/say.ts';
import type { Rule } from '#core/rules/index.ts';
import { roundTheClock } from '#tests/run/working-hours.ts';

const note = { text: say('团队约定', 'Agreed in the team'), source: say('团队', 'The team') };

const common = (id: string, tracks: string[]): Omit<Rule, 'kind' | 'params'> => ({
  id,
  title: say(`规则 ${id}`, `Rule ${id}`),
  enabled: true,
  stages: [],
  why: note,
  clearsBy: say('处理掉', 'Seeing to it'),
  tracks,
});

const limits = (warn: number) => ({
  clock: 'working' as const,
  limits: [{ stages: [], tiers: [], advice: null, warn }],
});

/** The kinds in turn; `distant` ones have limits that no deal reaches, as most of a big pack. */
function ruleAt(index: number, distant: boolean): Rule {
  const track = starter.tracks[index % starter.tracks.length]?.id;
  const shared = common(`r${index}`, track ? [track] : []);
  const warn = distant ? 3650 : 1 + (index % 5);
  const filled: Rule = {
    ...shared,
    kind: 'field-required',
    params: { field: 'stage', level: 'advice' },
  };
  switch (index % 5) {
    case 0:
      return { ...shared, kind: 'idle', params: limits(warn) };
    case 1:
      return { ...shared, kind: 'stuck-in-stage', params: limits(warn) };
    case 2:
      // A date that has passed is always worth a word: it cannot be made distant.
      return distant ? filled : { ...shared, kind: 'close-date-passed', params: { grace: 0 } };
    case 3:
      return {
        ...shared,
        kind: 'close-date-pushed',
        params: { advice: null, warn: distant ? 50 : warn },
      };
    default:
      return distant
        ? filled
        : { ...shared, kind: 'no-next-step', params: { level: 'advice', dated: true } };
  }
}

/**
 * A pack of `count` rules over all stages. The first five of each hundred can be reached by
 * an ordinary stalled deal; with `all`, each of them can: the worst pack there is.
 */
export const packOf = (count: number, all = false): Pack =>
  roundTheClock({
    id: `bench-${count}`,
    name: say(`${count} 条规则`, `${count} rules`),
    rules: Array.from({ length: count }, (_, index) => ruleAt(index, !all && index % 100 > 4)),
  });

/** As a team writes it, in its own language: in both, so much would not fit into a file. */
const inChinese = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'zh-CN' in value
    ? { 'zh-CN': value['zh-CN'] }
    : value;

/** The biggest pack of one version, as a file: 500 rules, 300 talk tracks. */
export function bigPack(sequence: number, distant: boolean): string {
  const tracks = Array.from({ length: 300 }, (_, n) => {
    const track = starter.tracks[n % starter.tracks.length] as Pack['tracks'][number];
    return n < starter.tracks.length ? track : { ...track, id: `track-${n}` };
  });
  const pack = { ...packOf(500, !distant), id: 'big', sequence, tracks };
  return JSON.stringify(pack, inChinese);
}
