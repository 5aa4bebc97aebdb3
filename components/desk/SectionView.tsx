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
const around = 12;

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
          {list.map((item, index) =>
            index < shown || Math.abs(index - (view.open ?? index + around)) < around ? (
              <ItemRow
                // biome-ignore lint/suspicious/noArrayIndexKey: ids may be missing or stand twice.
                key={index}
                section={section}
                item={item}
                index={index}
                count={list.length}
                problems={placed.byItem.get(`${section.key}[${index}]`) ?? none}
                glance={glance}
                deeds={deeds}
                bench={index === view.open ? bench : null}
              />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place kept for the row to come.
              <li key={index} className="item to-come" />
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
