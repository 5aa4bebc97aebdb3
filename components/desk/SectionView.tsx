/** One section: a form, or the list of its items. */
import { freeId } from '#core/pack/draft/ids.ts';
import { at, isList, type Json } from '#core/pack/draft/json.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { type Bench, none, problemsBeside } from './bench.ts';
import { ProblemLines } from './fields/Frame.tsx';
import { fieldsOf } from './form.ts';
import { ItemRow } from './ItemRow.tsx';
import { PlusIcon } from './icons.tsx';
import { KindChooser } from './KindChooser.tsx';
import { glanceAt } from './names.ts';
import { Parts } from './Parts.tsx';
import type { Placed } from './placed.ts';
import { type FormSection, type ListSection, sectionBy } from './sections/index.ts';
import type { DeskDeeds, View } from './view.ts';

interface Props {
  draft: Json;
  view: View & { at: 'section' };
  placed: Placed;
  shown: number;
  deeds: DeskDeeds;
}

type Given<S> = Props & { section: S; bench: Bench };

function FormOf({ section, draft, placed, bench }: Given<FormSection>) {
  const problems = placed.bySection.get(section.key) ?? none;
  const keys = fieldsOf(section.parts).map(({ key }) => key);
  // What no field is about stands above them all.
  const beside = problemsBeside(problems, '', keys);
  return (
    <div className="sheet">
      <ProblemLines problems={beside} bench={bench} />
      <Parts parts={section.parts} item={draft} path="" problems={problems} bench={bench} />
    </div>
  );
}

/** Rules are asked for their kind first; everything else begins at once. */
function AddItem({ section, draft, list, deeds }: Given<ListSection> & { list: readonly Json[] }) {
  const voice = useVoice();
  const { items, forms } = voice.words.desk;
  const full = list.length >= section.most;
  const add = () => {
    if (section.key === 'rules') {
      deeds.show({ at: 'section', section: 'rules', open: null, adding: true });
      return;
    }
    const id = (wanted: string) => freeId(draft, section.key, wanted);
    const place = section.place?.(list) ?? list.length;
    deeds.add(section.key, place, section.fresh({ draft, voice, id }));
  };
  return (
    <div className="adder">
      {full && <span className="soft small">{items.most(voice.format.count(section.most))}</span>}
      <button
        type="button"
        className="button primary"
        data-add={section.key}
        data-place={`add-${section.key}`}
        disabled={full}
        onClick={trusted(add)}
      >
        <PlusIcon />
        {items.add(forms.ones[section.key])}
      </button>
    </div>
  );
}

/** Rows on either side of the open one that are drawn with it. */
const around = 6;
/** Pixels of a closed row, as in `items.css`. */
const rowHeight = 61;

/** A row that is drawn, or the room of some that are to come. */
type Run = { index: number } | { from: number; waiting: number };

/** Which of `count` rows are drawn: the first `shown` and those around the open one. */
function drawnOf(count: number, shown: number, open: number | null): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = runs.at(-1);
    if (index < shown || (open !== null && Math.abs(index - open) < around)) runs.push({ index });
    else if (last && 'waiting' in last) last.waiting += 1;
    else runs.push({ from: index, waiting: 1 });
  }
  return runs;
}

function ListOf(props: Given<ListSection> & { list: readonly Json[] }) {
  const { section, draft, view, placed, shown, deeds, bench, list } = props;
  const voice = useVoice();
  const { items, forms } = voice.words.desk;
  const glance = glanceAt(draft, voice);
  const beside = (placed.bySection.get(section.key) ?? none).filter(
    ({ path }) => path === section.key,
  );
  return (
    <>
      <ProblemLines problems={beside} bench={bench} />
      {view.adding && <KindChooser draft={draft} index={list.length} deeds={deeds} />}
      {list.length === 0 && !view.adding && (
        <p className="nothing soft">{items.nothing(forms.ones[section.key])}</p>
      )}
      {list.length > 0 && (
        <ul className="items">
          {drawnOf(list.length, shown, view.open).map((run) =>
            'waiting' in run ? (
              <li
                key={`after ${run.from}`}
                className="item to-come"
                style={{ height: run.waiting * rowHeight }}
              />
            ) : (
              <ItemRow
                key={run.index}
                section={section}
                item={list[run.index] as Json}
                index={run.index}
                count={list.length}
                problems={placed.byItem.get(`${section.key}[${run.index}]`) ?? none}
                glance={glance}
                deeds={deeds}
                bench={run.index === view.open ? bench : null}
              />
            ),
          )}
        </ul>
      )}
      {list.length > 1 && <p className="soft small keys">{items.keys}</p>}
    </>
  );
}

export function SectionView(props: Props) {
  const { draft, view, shown, deeds } = props;
  const { words } = useVoice();
  const section = sectionBy(view.section);
  const { name, lead } = words.desk.forms.sections[section.key];
  const bench: Bench = { draft, shown, edit: deeds.edit };
  const value = at(draft, section.key);
  const list = isList(value) ? value : [];
  return (
    <section className="desk-section" data-section={section.key} aria-labelledby="section-name">
      <header className="section-name">
        <div>
          <h2 id="section-name" tabIndex={-1}>
            {name}
          </h2>
          <p className="soft">{lead}</p>
        </div>
        {section.layout === 'list' && (
          <AddItem {...props} section={section} bench={bench} list={list} />
        )}
      </header>
      {section.layout === 'form' ? (
        <FormOf {...props} section={section} bench={bench} />
      ) : (
        <ListOf {...props} section={section} bench={bench} list={list} />
      )}
    </section>
  );
}
