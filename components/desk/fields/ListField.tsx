/** A list inside an item: a compact table, or a card with its own form for each. */
import type { KeyboardEvent } from 'react';
import { at, isList, type Json, join } from '#core/pack/draft/json.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { type FieldProps, problemsBeside, problemsIn } from '../bench.ts';
import { fieldsOf } from '../form.ts';
import { PlusIcon } from '../icons.tsx';
import { OneField, Parts } from '../Parts.tsx';
import { DaysAdder } from './DaysAdder.tsx';
import { Frame, labelOf, ProblemLines, useTies } from './Frame.tsx';
import { movedBy, OrderButtons, RemoveButton } from './OrderButtons.tsx';

type Props = FieldProps<'list'>;

interface RowProps extends Omit<Props, 'value'> {
  list: readonly Json[];
  index: number;
}

/** What both layouts need of a row: where it is, what it is called, how it moves and goes. */
function useRow({ field, path, bench, list, index }: RowProps) {
  const { words, format } = useVoice();
  const items: { readonly [key: string]: (n: string) => string } = words.problems.items;
  const n = format.count(index + 1);
  const last = field.key.split('.').at(-1) ?? '';
  const called = Object.hasOwn(items, last) ? items[last] : undefined;
  const title = called?.(n) ?? words.desk.forms.row(labelOf(field, words), n);
  const move = (to: number) => bench.edit({ is: 'move', path, from: index, to }, `${path}[${to}]`);
  return {
    own: `${path}[${index}]`,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    order: {
      index,
      count: list.length,
      onMove: move,
      onRemove: () =>
        bench.edit(
          { is: 'drop', path: `${path}[${index}]`, within: path },
          list.length === 1 ? path : `${path}[${Math.min(index, list.length - 2)}]`,
        ),
    },
    keys: {
      onKeyDown: trusted((event: KeyboardEvent) => {
        const to = movedBy(event, index, list.length);
        if (to === null) return;
        event.preventDefault();
        move(to);
      }),
    },
  };
}

/** The cells of a row: each column a field whose label is the column's. */
function Cells({ own, title, ...props }: RowProps & { own: string; title: string }) {
  const { field, list, index, problems, bench } = props;
  const { words } = useVoice();
  return fieldsOf(field.fields).map((column) => (
    <OneField
      key={column.key}
      field={column}
      path={join(own, column.key)}
      value={at(list[index], column.key)}
      within={own}
      problems={problems}
      bench={bench}
      bare={column.key === '' ? title : `${labelOf(column, words)}, ${title}`}
    />
  ));
}

/** Days need no order of their own: they have one. */
function DayRow(props: RowProps) {
  const { problems, bench } = props;
  const { own, title, order } = useRow(props);
  const here = problemsIn(problems, own);
  return (
    <li className={here.length > 0 ? 'is-wrong' : ''}>
      <div className="day-row">
        <Cells {...props} own={own} title={title} />
        <RemoveButton title={title} onRemove={order.onRemove} />
      </div>
      <ProblemLines problems={here} bench={bench} />
    </li>
  );
}

function Row(props: RowProps) {
  const { field, list, index, problems, bench } = props;
  const { words } = useVoice();
  const { own, title, order, keys } = useRow(props);
  const here = problemsIn(problems, own);
  const columns = fieldsOf(field.fields);
  return (
    <>
      <tr className={here.length > 0 ? 'is-wrong' : ''} {...keys}>
        {columns.map((column) => (
          <td
            key={column.key}
            data-column={column.key}
            {...(columns.length > 1 ? { 'data-label': labelOf(column, words) } : {})}
          >
            <OneField
              field={column}
              path={join(own, column.key)}
              value={at(list[index], column.key)}
              within={own}
              problems={here}
              bench={bench}
              bare={column.key === '' ? title : `${labelOf(column, words)}, ${title}`}
            />
          </td>
        ))}
        <td>
          <OrderButtons title={title} {...order} />
        </td>
      </tr>
      {here.length > 0 && (
        <tr>
          <td colSpan={columns.length + 1}>
            <ProblemLines problems={here} bench={bench} />
          </td>
        </tr>
      )}
    </>
  );
}

function Card(props: RowProps) {
  const { field, list, index, problems, bench } = props;
  const { own, title, order, keys } = useRow(props);
  return (
    <li className="card-row" {...keys}>
      <div className="card-head">
        <h4>{title}</h4>
        <OrderButtons title={title} {...order} />
      </div>
      <Parts
        parts={field.fields}
        item={list[index]}
        path={own}
        problems={problemsIn(problems, own)}
        bench={bench}
      />
    </li>
  );
}

export function ListField(props: Props) {
  const { field, path, value, problems, bench } = props;
  const voice = useVoice();
  const { forms } = voice.words.desk;
  const list = isList(value) ? value : [];
  const rows = list.map((_, index) => `[${index}]`);
  // Each row says its own; here stands what concerns them all.
  const beside = problemsBeside(problems, path, rows);
  const { id } = useTies(field.hint !== undefined, beside);
  const columns = fieldsOf(field.fields);
  const drawn = list.slice(0, bench.shown);
  const row = (index: number) => ({ ...props, list, index });
  const add = (
    <button
      type="button"
      className="button small add"
      data-path={path}
      onClick={trusted(() =>
        bench.edit(
          { is: 'insert', path, index: list.length, value: field.fresh(voice, list) },
          `${path}[${list.length}]`,
        ),
      )}
    >
      <PlusIcon />
      {field.layout === 'cards' ? forms.addStep : forms.addRow}
    </button>
  );
  return (
    <Frame field={field} id={id} problems={beside} bench={bench} group wide>
      {field.days ? (
        <ul className={`days ${columns.length > 1 ? 'named' : ''}`}>
          {drawn.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own.
            <DayRow key={index} {...row(index)} />
          ))}
        </ul>
      ) : field.layout === 'cards' ? (
        <ol className="card-rows">
          {drawn.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own.
            <Card key={index} {...row(index)} />
          ))}
        </ol>
      ) : (
        list.length > 0 && (
          <table className="rows-table">
            {columns.length > 1 && (
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column.key} scope="col">
                      {labelOf(column, voice.words)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
            )}
            <tbody>
              {drawn.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own.
                <Row key={index} {...row(index)} />
              ))}
            </tbody>
          </table>
        )
      )}
      {field.days ? <DaysAdder {...props} list={list} /> : add}
    </Frame>
  );
}
