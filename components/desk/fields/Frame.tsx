/** What every field has around it: a label, a hint, and what is wrong with it. */
import { type ReactNode, useId } from 'react';
import type { PackProblem } from '#core/pack/problem.ts';
import { sayProblem } from '#i18n/problem.ts';
import type { Words } from '#i18n/words.ts';
import { WarnIcon } from '../../ui/icons.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { Bench } from '../bench.ts';
import type { Field } from '../form.ts';

/** The label of a field: as it is called there, or as problems call its key. */
export function labelOf({ label, key }: Pick<Field, 'label' | 'key'>, words: Words): string {
  if (label !== undefined) return words.desk.forms.labels[label];
  const last = key.split('.').at(-1) ?? '';
  const keys: { readonly [key: string]: string } = words.problems.keys;
  const said = (Object.hasOwn(keys, last) ? keys[last] : undefined) ?? last;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

interface LinesProps {
  id?: string;
  problems: readonly PackProblem[];
  bench: Bench;
}

/** Problems in words; a key that nothing knows can be taken out here. */
export function ProblemLines({ id, problems, bench }: LinesProps) {
  const voice = useVoice();
  if (problems.length === 0) return null;
  return (
    <div className="wrong" {...(id === undefined ? {} : { id })}>
      {problems.map((problem) => {
        const { path, code, expected, got } = problem;
        // Lines are of the file; here the place is the field.
        const { line: _line, column: _column, ...here } = problem;
        return (
          <p key={`${path} ${code} ${expected} ${got}`} data-problem={code} data-path={path}>
            <WarnIcon />
            <span>
              {sayProblem(here, voice)}
              {code === 'unknown-key' && <code>{path.slice(path.lastIndexOf('.') + 1)}</code>}
            </span>
            {code === 'unknown-key' && (
              <button
                type="button"
                className="button small"
                onClick={trusted(() => bench.edit({ is: 'drop', path, within: path }))}
              >
                {voice.words.desk.checks.unknownKey}
              </button>
            )}
          </p>
        );
      })}
    </div>
  );
}

/** Ids that tie an input to its label, its hint and its problems. */
export function useTies(hinted: boolean, problems: readonly PackProblem[]) {
  const id = useId();
  const described = [
    ...(hinted ? [`${id}h`] : []),
    ...(problems.length > 0 ? [`${id}p`] : []),
  ].join(' ');
  return {
    id,
    /** For the input itself. */
    tied: {
      ...(described === '' ? {} : { 'aria-describedby': described }),
      ...(problems.length > 0 ? { 'aria-invalid': true } : {}),
    },
  };
}

interface FrameProps {
  field: Field;
  /** As `useTies` gave it. */
  id: string;
  problems: readonly PackProblem[];
  bench: Bench;
  /** Several inputs under one label, or one input. */
  group?: boolean;
  /** Takes the whole width. */
  wide?: boolean;
  children: ReactNode;
}

export function Frame({ field, id, problems, bench, group, wide, children }: FrameProps) {
  const { words } = useVoice();
  const { forms } = words.desk;
  const label = (
    <>
      {labelOf(field, words)}
      {field.optional && <span className="optional">{forms.optional}</span>}
    </>
  );
  // Of a long list it stands above: below nobody would meet it in time.
  const hint = field.hint !== undefined && (
    <p className="hint" id={`${id}h`}>
      {forms.hints[field.hint]}
    </p>
  );
  const body = (
    <>
      {field.kind === 'list' && hint}
      {children}
      {field.kind !== 'list' && hint}
      <ProblemLines id={`${id}p`} problems={problems} bench={bench} />
    </>
  );
  const className = `frame ${wide ? 'wide' : ''} ${problems.length > 0 ? 'is-wrong' : ''}`;
  if (!group) {
    return (
      <div className={className}>
        <label className="frame-label" htmlFor={id}>
          {label}
        </label>
        {body}
      </div>
    );
  }
  return (
    <fieldset className={className}>
      <legend className="frame-label">{label}</legend>
      {body}
    </fieldset>
  );
}
