/** The sections: how many items each has, and how many places to correct. */
import type { Json } from '#core/pack/draft/json.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { type Placed, weightOf } from './placed.ts';
import { countIn, groups, type Section, sections } from './sections/index.ts';
import type { DeskDeeds, View } from './view.ts';

interface Props {
  draft: Json;
  view: View;
  placed: Placed;
  /** Whether the file holds changes that are not applied. */
  dirty: boolean;
  deeds: DeskDeeds;
}

const viewOf = (key: string): View | undefined => {
  if (key === 'problems' || key === 'file') return { at: key };
  const section = sections.find((one) => one.key === key);
  return section && { at: 'section', section: section.key, open: null, adding: false };
};

const keyOf = (view: View): string => (view.at === 'section' ? view.section : view.at);

const wrongIn = (placed: Placed, { key }: Section): number =>
  (placed.bySection.get(key) ?? []).reduce((sum, one) => sum + weightOf(one), 0);

export function Nav({ draft, view, placed, dirty, deeds }: Props) {
  const { words, format } = useVoice();
  const { desk } = words;
  const current = keyOf(view);
  const go = (key: string) => {
    const next = viewOf(key);
    if (next) deeds.show(next);
  };
  const entry = (key: string, name: string, count: number | null, wrong: number, mark = '') => (
    <li key={key}>
      <button
        type="button"
        data-go={key}
        {...(key === current ? { 'aria-current': 'page' as const } : {})}
        onClick={trusted(() => go(key))}
      >
        <span className="nav-name">
          {name}
          {mark !== '' && <span className="mark" title={mark} />}
        </span>
        {wrong > 0 && (
          <span className="wrong-count">
            <span aria-hidden="true">{format.count(wrong)}</span>
            <span className="unseen">{desk.of(format.count(wrong), wrong)}</span>
          </span>
        )}
        {count !== null && <span className="count">{format.count(count)}</span>}
      </button>
    </li>
  );
  const name = (key: Section['key']) => desk.forms.sections[key].name;
  return (
    <nav className="nav" aria-label={desk.nav}>
      <label className="nav-select">
        <span className="unseen">{desk.go}</span>
        <select
          className="field"
          value={current}
          onChange={trusted((event) => go(event.currentTarget.value))}
        >
          {groups.map((group) => (
            <optgroup key={group.group} label={desk.groups[group.group]}>
              {group.sections.map((section) => {
                const count = countIn(draft, section);
                const wrong = wrongIn(placed, section);
                return (
                  <option key={section.key} value={section.key}>
                    {name(section.key)}
                    {count === null ? '' : ` (${format.count(count)})`}
                    {wrong > 0 ? ` · ${desk.of(format.count(wrong), wrong)}` : ''}
                  </option>
                );
              })}
            </optgroup>
          ))}
          <option value="problems">{desk.problems}</option>
          <option value="file">{desk.file}</option>
        </select>
      </label>
      <div className="nav-list">
        {groups.map((group) => (
          <div key={group.group} className="nav-group">
            <h2>{desk.groups[group.group]}</h2>
            <ul>
              {group.sections.map((section) =>
                entry(
                  section.key,
                  name(section.key),
                  countIn(draft, section),
                  wrongIn(placed, section),
                ),
              )}
            </ul>
          </div>
        ))}
        <ul className="nav-group nav-tools">
          {entry('problems', desk.problems, null, placed.count)}
          {entry('file', desk.file, null, 0, dirty ? desk.asFile.dirty : '')}
        </ul>
      </div>
    </nav>
  );
}
