/** A text in both languages, side by side, and a statement with where it comes from. */
import { useId } from 'react';
import { at, type Json, join } from '#core/pack/draft/json.ts';
import { type Language, languages } from '#core/text.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsIn, shown, typed } from '../bench.ts';
import { Frame, useTies } from './Frame.tsx';

interface WordingProps {
  language: Language;
  path: string;
  within: string;
  value: Json | undefined;
  lines: boolean;
  tied: object;
  bench: FieldProps['bench'];
}

function Wording({ language, path, within, value, lines, tied, bench }: WordingProps) {
  const { words } = useVoice();
  const id = useId();
  const props = {
    id,
    className: 'field',
    lang: language,
    'data-path': path,
    value: shown(value),
    onChange: typed(bench, path, within),
    ...tied,
  };
  return (
    <div className="wording">
      <label className="tongue" htmlFor={id}>
        {words.common.languages[language]}
      </label>
      {lines ? <textarea rows={1} {...props} /> : <input autoComplete="off" {...props} />}
    </div>
  );
}

/** Which of the two is wrong, where the problem is not of both. */
const isWrong = (problems: FieldProps['problems'], path: string, language: Language): boolean =>
  problems.some((one) => one.path === path || one.path === join(path, language));

export function TextField({ field, path, value, within, problems, bench }: FieldProps<'text'>) {
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group wide>
      <div className="two">
        {languages.map((language) => (
          <Wording
            key={language}
            language={language}
            path={join(path, language)}
            within={field.optional ? within : path}
            value={at(value, language)}
            lines={field.lines === true}
            tied={{
              ...tied,
              ...(isWrong(here, path, language) ? {} : { 'aria-invalid': undefined }),
            }}
            bench={bench}
          />
        ))}
      </div>
    </Frame>
  );
}

/** Both halves of a note; an optional one is there as soon as one of them says something. */
export function NoteField({ field, path, value, within, problems, bench }: FieldProps<'note'>) {
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(field.hint !== undefined, here);
  const half = (key: 'text' | 'source') => {
    const own = join(path, key);
    return languages.map((language) => (
      <Wording
        key={language}
        language={language}
        path={join(own, language)}
        within={field.optional ? within : own}
        value={at(value, join(key, language))}
        lines
        tied={{
          ...tied,
          ...(isWrong(here, own, language) || here.some((one) => one.path === path)
            ? {}
            : { 'aria-invalid': undefined }),
        }}
        bench={bench}
      />
    ));
  };
  return (
    <Frame field={field} id={id} problems={here} bench={bench} group wide>
      <div className="two">{half('text')}</div>
      <fieldset className="from">
        <legend>{words.desk.forms.source}</legend>
        <div className="two">{half('source')}</div>
      </fieldset>
    </Frame>
  );
}
