/** Draws a form: each field by its kind, and what is folded away. */
import { at, type Json, join } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { Explain } from '../ui/Explain.tsx';
import { useVoice } from '../voice.tsx';
import { type Bench, type FieldProps, problemsBeside, problemsIn } from './bench.ts';
import { ChoiceField, SeveralField, WeekdaysField, YesField } from './fields/ChoiceField.tsx';
import { ProblemLines } from './fields/Frame.tsx';
import { IdField, LineField, SpanField, ZoneField } from './fields/LineField.tsx';
import { ListField } from './fields/ListField.tsx';
import { ReferencesField } from './fields/ReferencesField.tsx';
import { RuleKindField } from './fields/RuleKindField.tsx';
import { NoteField, TextField } from './fields/TextField.tsx';
import { WordsField } from './fields/WordsField.tsx';
import { type Field, type Fold, fieldsOf, type Part } from './form.ts';

/** One field, drawn as its kind. */
export function OneField({ field, ...props }: FieldProps) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...props} />;
    case 'note':
      return <NoteField field={field} {...props} />;
    case 'line':
    case 'link':
    case 'number':
    case 'date':
    case 'time':
    case 'shown':
      return <LineField field={field} {...props} />;
    case 'hours':
    case 'span':
      return <SpanField field={field} {...props} />;
    case 'id':
      return <IdField field={field} {...props} />;
    case 'zone':
      return <ZoneField field={field} {...props} />;
    case 'choice':
      return <ChoiceField field={field} {...props} />;
    case 'several':
      return <SeveralField field={field} {...props} />;
    case 'yes':
      return <YesField field={field} {...props} />;
    case 'weekdays':
      return <WeekdaysField field={field} {...props} />;
    case 'references':
      return <ReferencesField field={field} {...props} />;
    case 'words':
      return <WordsField field={field} {...props} />;
    case 'rule-kind':
      return <RuleKindField field={field} {...props} />;
    case 'list':
      return <ListField field={field} {...props} />;
  }
}

interface Props {
  parts: readonly Part[];
  /** The item the form is of, and where it stands; the whole draft at the empty path. */
  item: Json | undefined;
  path: string;
  problems: readonly PackProblem[];
  bench: Bench;
}

function Folded({ fold, ...props }: Omit<Props, 'parts'> & { fold: Fold }) {
  const { words } = useVoice();
  const { forms } = words.desk;
  const { item, path, problems } = props;
  const filled = fold.fields.filter(
    ({ key }) => at(item, key) !== undefined && key !== 'id',
  ).length;
  const wrong = fold.fields.some(({ key }) => problemsIn(problems, join(path, key)).length > 0);
  return (
    <Explain
      className={`fold wide ${wrong ? 'is-wrong' : ''}`}
      summary={
        <>
          {fold.label === 'more' ? forms.more : forms.labels[fold.label]}
          {filled > 0 && <span className="count">{filled}</span>}
        </>
      }
    >
      {fold.hint !== undefined && <p className="hint">{forms.hints[fold.hint]}</p>}
      <div className="form">
        {fold.fields.map((field) => (
          <PlacedField key={field.key} field={field} {...props} />
        ))}
      </div>
    </Explain>
  );
}

const PlacedField = ({ field, item, path, ...rest }: Omit<Props, 'parts'> & { field: Field }) => (
  <OneField
    field={field}
    path={join(path, field.key)}
    value={at(item, field.key)}
    within={path}
    {...rest}
  />
);

/** A form, with what is wrong in the item and in none of its fields said above it. */
export function Parts({ parts, ...props }: Props) {
  const { path, problems, bench } = props;
  const keys = fieldsOf(parts).map(({ key }) => key);
  // The whole draft has other sections beside this form: they show their own.
  const beside = path === '' ? [] : problemsBeside(problems, path, keys);
  return (
    <div className="form">
      {beside.length > 0 && (
        <div className="wide">
          <ProblemLines problems={beside} bench={bench} />
        </div>
      )}
      {parts.map((part) =>
        part.kind === 'fold' ? (
          <Folded key={part.label} fold={part} {...props} />
        ) : (
          <PlacedField key={part.key} field={part} {...props} />
        ),
      )}
    </div>
  );
}
