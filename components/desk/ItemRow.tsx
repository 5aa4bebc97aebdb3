/** One item of a list: a line about it, and its form where it is open. */
import { type KeyboardEvent, memo } from 'react';
import { isDay } from '#core/deal/when.ts';
import { freeId } from '#core/pack/draft/ids.ts';
import { at, isObject, type Json, wordAt } from '#core/pack/draft/json.ts';
import { isShared, referables, referrers } from '#core/pack/draft/references.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { languages } from '#core/text.ts';
import { ChevronIcon, WarnIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import type { Bench } from './bench.ts';
import { movedBy, OrderButtons } from './fields/OrderButtons.tsx';
import { BinIcon, CopyIcon } from './icons.tsx';
import { type Glance, saidAt } from './names.ts';
import { Parts } from './Parts.tsx';
import { type ListSection, titleOf } from './sections/index.ts';
import type { DeskDeeds } from './view.ts';

interface Props {
  section: ListSection;
  item: Json;
  index: number;
  count: number;
  problems: readonly PackProblem[];
  glance: Glance;
  deeds: DeskDeeds;
  /** Given to the one item that is open. */
  bench: Bench | null;
}

/** The item again under an id and a title of its own. */
function copyOf({ section, item, glance }: Props, draft: Json): Json {
  if (!isObject(item)) return item;
  const { voice } = glance;
  const id = (wanted: string) => freeId(draft, section.key, wanted);
  const path = section.titlePath;
  const title = path === null ? undefined : item[path];
  const said = Object.fromEntries(
    languages.flatMap((language) => {
      const text = saidAt({ title: title ?? null }, 'title', language);
      return wordAt(title, language) === ''
        ? []
        : [[language, voice.words.desk.items.copyOf(text)]];
    }),
  );
  const copy = {
    ...item,
    ...('id' in item ? { id: id(wordAt(item, 'id')) } : {}),
    ...(path === null || Object.keys(said).length === 0 ? {} : { [path]: said }),
  };
  return section.copy?.(copy, { draft, voice, id }) ?? copy;
}

function Tools(props: Props & { title: string; bench: Bench }) {
  const { section, item, index, count, title, glance, deeds, bench } = props;
  const { items } = glance.voice.words.desk;
  const remove = () => {
    const asking = { section: section.key, index, title };
    const to = referables.find((one) => one === section.key);
    const id = wordAt(item, 'id');
    const used =
      to !== undefined &&
      !isShared(bench.draft, to, index) &&
      referrers(bench.draft, to, id).length > 0;
    if (used) deeds.ask(asking);
    else deeds.remove(asking, null);
  };
  return (
    <div className="item-tools">
      <button
        type="button"
        className="button"
        data-duplicate
        disabled={count >= section.most}
        onClick={trusted(() => deeds.add(section.key, index + 1, copyOf(props, bench.draft)))}
      >
        <CopyIcon />
        {items.duplicate}
      </button>
      <button type="button" className="button danger" data-remove onClick={trusted(remove)}>
        <BinIcon />
        {items.remove}
      </button>
    </div>
  );
}

/** Only rules can be switched off without being removed. */
function OnOff({ item, index, title, problems, glance, deeds }: Props & { title: string }) {
  const { items } = glance.voice.words.desk;
  const on = at(item, 'enabled') === true;
  const path = `rules[${index}].enabled`;
  return (
    <label className="switch" title={on ? items.on : items.off}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        data-path={path}
        checked={on}
        {...(problems.some((one) => one.path === path) ? { 'aria-invalid': true } : {})}
        aria-label={items.onNamed(title)}
        onChange={trusted((event) =>
          deeds.edit({ is: 'put', path, value: event.currentTarget.checked }),
        )}
      />
      <span aria-hidden="true" />
    </label>
  );
}

function ItemRowDrawn(props: Props) {
  const { section, item, index, count, problems, glance, deeds, bench } = props;
  const { desk } = glance.voice.words;
  const title = titleOf(section, item, glance);
  const path = `${section.key}[${index}]`;
  const id = wordAt(item, 'id');
  const reviewBy = wordAt(item, 'reviewBy');
  const due = isDay(reviewBy) && reviewBy < glance.voice.format.today;
  const off = section.key === 'rules' && at(item, 'enabled') !== true;
  const open = (next: number | null) =>
    deeds.show({ at: 'section', section: section.key, open: next, adding: false });
  const move = (to: number) =>
    deeds.edit({ is: 'move', path: section.key, from: index, to }, `${section.key}[${to}]`);
  return (
    <li
      className={`item ${bench ? 'open' : ''} ${off ? 'off' : ''}`}
      data-item={id === '' ? path : id}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.defaultPrevented) return;
        const to = movedBy(event, index, count);
        if (to === null) return;
        event.preventDefault();
        move(to);
      })}
    >
      <div className="item-head">
        <h3>
          <button
            type="button"
            className="item-open"
            data-place={path}
            aria-expanded={bench !== null}
            onClick={trusted(() => open(bench ? null : index))}
          >
            <span className="twist">
              <ChevronIcon />
            </span>
            <span className="item-words">
              <span className="item-title">{title}</span>
              {bench === null && (
                <span className="item-summary">{section.summary(item, glance)}</span>
              )}
            </span>
          </button>
        </h3>
        {problems.length > 0 && (
          <span className="chip warn">
            <WarnIcon />
            {desk.of(String(problems.length), problems.length)}
          </span>
        )}
        {due && <span className="chip advice">{desk.items.due}</span>}
        {id !== '' && <code className="item-id">{id}</code>}
        {section.key === 'rules' && <OnOff {...props} title={title} />}
        <OrderButtons title={title} index={index} count={count} onMove={move} />
      </div>
      {bench && (
        <div className="item-form">
          <Parts
            parts={section.parts(item)}
            item={item}
            path={path}
            problems={problems}
            bench={bench}
          />
          <Tools {...props} title={title} bench={bench} />
        </div>
      )}
    </li>
  );
}

/** Drawn again only when something about it changed: lists have hundreds. */
export const ItemRow = memo(ItemRowDrawn);
