/** What is wrong with a pack, problem by problem: in words, with its place. */
import type { PackProblem } from '#core/pack/problem.ts';
import { sayPlace, sayProblem } from '#i18n/problem.ts';
import { useVoice } from '../voice.tsx';

export function ProblemList({ problems }: { problems: readonly PackProblem[] }) {
  const voice = useVoice();
  return (
    <ol className="problems">
      {problems.map((one) => (
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
}
