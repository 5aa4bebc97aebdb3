/** What a rule watches. Another kind has other settings, which begin anew where they do not fit. */
import { at, isObject } from '#core/pack/draft/json.ts';
import { put } from '#core/pack/draft/tree.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsIn, shown } from '../bench.ts';
import { kindForms } from '../sections/params.ts';
import { paramsFor } from '../sections/rules.ts';
import { Frame, useTies } from './Frame.tsx';

const kinds = Object.keys(kindForms) as (keyof typeof kindForms)[];

export function RuleKindField(props: FieldProps<'rule-kind'>) {
  const { field, path, value, within, problems, bench } = props;
  const { words } = useVoice();
  const here = problemsIn(problems, path);
  const { id, tied } = useTies(false, here);
  const said = shown(value);
  const known = kinds.find((kind) => kind === said);
  const choose = (kind: string) => {
    const next = kinds.find((one) => one === kind);
    const rule = at(bench.draft, within);
    if (next === undefined || !isObject(rule)) return;
    const params = paramsFor(next, rule.params);
    bench.edit({
      is: 'put',
      path: within,
      value: put(put(rule, ['kind'], next), ['params'], params),
    });
  };
  return (
    <Frame field={field} id={id} problems={here} bench={bench} wide>
      <select
        className="field"
        data-path={path}
        id={id}
        value={said}
        {...tied}
        onChange={trusted((event) => choose(event.currentTarget.value))}
      >
        {known === undefined && (
          <option value={said} disabled>
            {said}
          </option>
        )}
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.desk.kinds[kind].name}
          </option>
        ))}
      </select>
      {known !== undefined && <p className="hint">{words.desk.kinds[known].what}</p>}
    </Frame>
  );
}
