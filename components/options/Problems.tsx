/** Why a pack was not installed: every problem with its place, in words and as a path. */
import type { PackProblem } from '#core/pack/problem.ts';
import { sayPlace, sayProblem } from '#i18n/problem.ts';
import type { Voice } from '#i18n/voice.ts';
import { Explain } from '../ui/Explain.tsx';
import { WarnIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';

interface Props {
  problems: readonly PackProblem[];
  copied: boolean;
  onCopy: (text: string) => void;
}

/** What is listed before the rest is folded away. */
const shown = 12;

/** A problem list as plain text, one line each, for whoever wrote the pack. */
const asText = (problems: readonly PackProblem[], voice: Voice): string =>
  problems
    .map((one) => `${one.path === '' ? sayPlace('', voice) : one.path}: ${sayProblem(one, voice)}`)
    .join('\n');

/** How many problems there are: the last may stand for many that were not listed. */
const countOf = (problems: readonly PackProblem[]): number =>
  problems.reduce((sum, { code, got }) => sum + (code === 'more' ? Number(got ?? 1) : 1), 0);

export function Problems({ problems, copied, onCopy }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const w = words.options.install;
  const n = countOf(problems);
  const rest = problems.slice(shown);
  const list = (some: readonly PackProblem[]) => (
    <ol className="problems">
      {some.map((one) => (
        <li
          key={[one.path, one.code, one.expected, one.got].join(' ')}
          data-problem={one.code}
          data-path={one.path}
        >
          <p>{sayProblem(one, voice)}</p>
          <p className="soft small">
            {sayPlace(one.path, voice)} {one.path !== '' && <code>{one.path}</code>}
          </p>
        </li>
      ))}
    </ol>
  );
  return (
    <div className="note warn refused">
      <WarnIcon />
      <div>
        <p>
          <b>{w.refused(format.count(n), n)}</b>
        </p>
        <p className="soft">{w.refusedWhy}</p>
        {list(problems.slice(0, shown))}
        {rest.length > 0 && (
          <Explain summary={w.more(format.count(rest.length), rest.length)}>{list(rest)}</Explain>
        )}
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
