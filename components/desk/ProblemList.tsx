/** Everything to correct before the pack can be published, each with the way to its field. */
import type { PackProblem } from '#core/pack/problem.ts';
import { sayPlace, sayProblem } from '#i18n/problem.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Checks, DeskDeeds } from './view.ts';

interface ListProps {
  problems: readonly PackProblem[];
  /** How many are drawn by now. */
  shown: number;
  /** In the file the line is what one looks for, in the forms the field. */
  lines?: boolean;
  onGo: (problem: PackProblem) => void;
}

export function Problems({ problems, shown, lines, onGo }: ListProps) {
  const voice = useVoice();
  const { checks } = voice.words.desk;
  return (
    <ol className="problem-list">
      {problems.slice(0, shown).map((one) => {
        const { line: _line, column: _column, ...here } = one;
        return (
          <li key={[one.path, one.code, one.expected, one.got, one.line].join(' ')}>
            <button
              type="button"
              className="go-row"
              data-problem={one.code}
              data-path={one.path}
              onClick={trusted(() => onGo(one))}
            >
              {lines && one.line !== undefined && (
                <span className="line-number">{checks.line(voice.format.count(one.line))}</span>
              )}
              <span>
                {sayProblem(here, voice)}
                <span className="soft small">{sayPlace(one.path, voice)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface Props {
  checks: Checks;
  shown: number;
  deeds: DeskDeeds;
}

export function ProblemList({ checks, shown, deeds }: Props) {
  const { words, format } = useVoice();
  const w = words.desk.checks;
  const { count, all } = checks.placed;
  return (
    <section className="desk-section" data-view="problems" aria-labelledby="section-name">
      <header className="section-name">
        <div>
          <h2 id="section-name" tabIndex={-1}>
            {w.title}
          </h2>
          <p className="soft" role="status">
            {checks.state === 'failed'
              ? w.failed
              : count > 0
                ? `${w.count(format.count(count), count)} · ${w.lead}`
                : checks.state === 'checking'
                  ? w.checking
                  : ''}
          </p>
        </div>
      </header>
      {count > 0 && (
        <div className="sheet">
          <Problems problems={all} shown={shown} onGo={({ path }) => deeds.jump(path)} />
        </div>
      )}
      {count === 0 && checks.state === 'checked' && (
        <p className="note ok">
          <CheckIcon />
          {w.fine}
        </p>
      )}
    </section>
  );
}
