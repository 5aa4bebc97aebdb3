/** Everything that holds what was searched for, by section. */
import { at, type Json, listAt } from '#core/pack/draft/json.ts';
import { holds, lineWith } from '#core/pack/draft/search.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { type Glance, glanceAt } from './names.ts';
import { type Section, sections, titleOf } from './sections/index.ts';
import type { DeskDeeds } from './view.ts';

interface Hit {
  path: string;
  title: string;
  line: string;
}

interface Found {
  section: Section;
  count: number;
  /** The first of them. */
  hits: Hit[];
}

const formKeys: { readonly [key: string]: readonly string[] } = {
  general: ['name', 'publisher', 'id'],
  calendar: ['calendar'],
  quiet: ['quiet'],
};

/** What is listed of one section before the rest is only counted. */
const listed = 40;

function foundIn(draft: Json, section: Section, query: string, glance: Glance): Found {
  const { words } = glance.voice;
  const lineIn = (value: Json) => lineWith(value, query)?.slice(0, 160) ?? '';
  if (section.layout === 'form') {
    const title = words.desk.forms.sections[section.key].name;
    const hits = (formKeys[section.key] ?? []).flatMap((key) => {
      const value = at(draft, key);
      return value === undefined || !holds(value, query)
        ? []
        : [{ path: key, title, line: lineIn(value) }];
    });
    return { section, count: hits.length, hits };
  }
  const all = listAt(draft, section.key).flatMap((item, index) =>
    holds(item, query) ? [{ item, index }] : [],
  );
  const hits = all.slice(0, listed).map(({ item, index }) => {
    const title = titleOf(section, item, glance);
    const line = lineIn(item);
    // The title is there already.
    const said = line === title ? section.summary(item, glance) : line;
    return { path: `${section.key}[${index}]`, title, line: said };
  });
  return { section, count: all.length, hits };
}

/** A text with the first word of the query marked in it, where it is written the same way. */
function Marked({ text, query }: { text: string; query: string }) {
  const word = query.trim().split(/\s+/)[0] ?? '';
  const from = text.toLowerCase().indexOf(word.toLowerCase());
  if (word === '' || from === -1) return text;
  const to = from + word.length;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}

interface Props {
  draft: Json;
  query: string;
  deeds: DeskDeeds;
}

export function SearchHits({ draft, query, deeds }: Props) {
  const voice = useVoice();
  const { words, format } = voice;
  const { desk } = words;
  const glance = glanceAt(draft, voice);
  const found = sections
    .map((section) => foundIn(draft, section, query, glance))
    .filter((one) => one.count > 0);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className="desk-section hits" aria-labelledby="hits-name">
      <header className="section-name">
        <div>
          <h2 id="hits-name" role="status">
            {count === 0 ? desk.search.none(query) : desk.search.found(format.count(count), count)}
          </h2>
          {count === 0 && <p className="soft">{desk.search.try}</p>}
        </div>
      </header>
      {found.map(({ section, count: all, hits }) => (
        <div key={section.key} className="sheet" data-hits={section.key}>
          <h3>
            {desk.forms.sections[section.key].name}{' '}
            <span className="count">{format.count(all)}</span>
          </h3>
          <ul>
            {hits.map((hit) => (
              <li key={hit.path}>
                <button
                  type="button"
                  className="go-row hit"
                  data-hit={hit.path}
                  onClick={trusted(() => deeds.jump(hit.path))}
                >
                  <b className="one-line">
                    <Marked text={hit.title} query={query} />
                  </b>
                  <span className="soft small one-line">
                    <Marked text={hit.line} query={query} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {all > hits.length && (
            <p className="soft small">
              {desk.checks.more(format.count(all - hits.length), all - hits.length)}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
