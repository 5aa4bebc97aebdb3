/** Why a pack cannot be installed: every problem with its place, in words and as a path. */
import type { PackProblem } from '#core/pack/problem.ts';
import { sayPlace, sayProblem } from '#i18n/problem.ts';
import type { Voice } from '#i18n/voice.ts';
import { WarnIcon } from '../ui/icons.tsx';
import { Parted } from '../ui/Parted.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  problems: readonly PackProblem[];
  copied: boolean;
  onCopy: (text: string) => void;
  /** What could not be done, and why; that it cannot be installed where left out. */
  said?: (n: string, count: number) => string;
  why?: string;
}

/** What is listed before the rest is asked for. */
const shown = 12;

/** A problem list as plain text, one line each, for whoever wrote the pack. */
const asText = (problems: readonly PackProblem[], voice: Voice): string =>
  problems
    .map((one) => `${one.path === '' ? sayPlace('', voice) : one.path}: ${sayProblem(one, voice)}`)
    .join('\n');

/** How many problems there are: the last may stand for many that were not listed. */
const countOf = (problems: readonly PackProblem[]): number =>
  problems.reduce((sum, { code, got }) => sum + (code === 'more' ? Number(got ?? 1) : 1), 0);

export function Problems({ problems, copied, onCopy, said, why }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const w = words.packs.install;
  const n = countOf(problems);
  return (
    <div className="note warn refused">
      <WarnIcon />
      <div>
        <p>
          <b>{(said ?? w.refused)(format.count(n), n)}</b>
        </p>
        <p className="soft">{why ?? w.refusedWhy}</p>
        <Parted items={problems} first={shown} more={w.more}>
          {(some) => <ProblemList problems={some} />}
        </Parted>
        <button
          type="button"
          className="button small"
          onClick={trusted(() => onCopy(asText(problems, voice)))}
        >
          {copied ? w.copied : w.copy}
        </button>
      </div>
    </div>
  );
}
