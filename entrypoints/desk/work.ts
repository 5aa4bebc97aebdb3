/** One draft at work: what was done to it, what is open, what is wrong; and how changes change it. */
import { nothingWrong, type Placed, placed } from '#components/desk/placed.ts';
import { sectionBy, whereIs } from '#components/desk/sections/index.ts';
import type { Asking, Checks, Kept, Said, View } from '#components/desk/view.ts';
import { applied, type Change, placeOf } from '#core/pack/draft/change.ts';
import { changedBy, type History, historyOf, redone, undone } from '#core/pack/draft/history.ts';
import { freeId, idFrom } from '#core/pack/draft/ids.ts';
import { at, isWithin, type Json, listAt, wordAt } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { languages } from '#core/text.ts';
import { pagesOf } from './pages.ts';

/** The draft as a file, while that is open or holds what is not applied yet. */
export interface FileEdit {
  pages: readonly string[];
  page: number;
  version: number;
  dirty: boolean;
  /** The draft it shows, or began with; null before it was looked at. */
  base: Json;
  problems: readonly PackProblem[];
  checking: boolean;
  refused: readonly PackProblem[];
}

export interface Work {
  id: string;
  history: History;
  broken: boolean;
  kept: Kept;
  checks: Checks;
  view: View;
  query: string;
  asking: Asking | null;
  said: Said | null;
  file: FileEdit;
  /** How much of the longest list is drawn: the rest follows, a little in each frame. */
  shown: number;
  /** New items, by section and id: their ids follow their titles until somebody sets one. */
  fresh: ReadonlySet<string>;
}

/** Rows that are drawn at once. */
export const firstShown = 8;
/** Rows that follow in each frame. */
export const moreShown = 16;

const freshKey = (section: string, id: string): string => `${section} ${id}`;

/** An id that somebody chose follows no title any more. */
function withoutKey(fresh: Work['fresh'], change: Change & { is: 'rename' }, before: Json) {
  const key = freshKey(change.section, wordAt(before, placeOf(change)));
  return new Set([...fresh].filter((one) => one !== key));
}

/** Where the view is after a change: an open item stays open wherever it went. */
function viewAfter(view: View, change: Change): View {
  if (view.at !== 'section' || view.open === null) return view;
  const { section, open } = view;
  if (change.is === 'move' && change.path === section) {
    const { from, to } = change;
    const shift = open > from && open <= to ? -1 : open < from && open >= to ? 1 : 0;
    return { ...view, open: open === from ? to : open + shift };
  }
  if (change.is === 'remove' && change.section === section) {
    return { ...view, open: open === change.index ? null : open > change.index ? open - 1 : open };
  }
  return view;
}

/** The draft with the id of a new item made of its title, where that is what changed. */
function withOwnId(draft: Json, change: Change, fresh: ReadonlySet<string>) {
  const place = placeOf(change);
  const { section, index } = whereIs(place);
  const of = sectionBy(section);
  if (of.layout === 'form' || of.titlePath === null || index === null) return { draft, fresh };
  const item = `${section}[${index}]`;
  const id = wordAt(draft, `${item}.id`);
  const key = freshKey(section, id);
  if (!fresh.has(key) || !isWithin(place, `${item}.${of.titlePath}`)) return { draft, fresh };
  const title = at(draft, `${item}.${of.titlePath}`);
  // English first: of Chinese no letters are left, or a stray one.
  const made = languages
    .toReversed()
    .map((language) => idFrom(wordAt(title, language)))
    .find((one) => one.length > 1);
  if (made === undefined) return { draft, fresh };
  const own = freeId(draft, section, made, index);
  const left = new Set([...fresh].filter((one) => one !== key));
  return {
    draft: applied(draft, { is: 'rename', section, index, id: own }),
    fresh: left.add(freshKey(section, own)),
  };
}

/** The problems that still stand where they stood: what moved has others until it is checked again. */
function stillPlaced(before: Placed, change: Change): Placed {
  if (change.is === 'put' || change.is === 'drop' || change.is === 'rename') return before;
  const list = change.is === 'remove' ? change.section : change.is === 'replace' ? '' : change.path;
  return placed(
    before.all.filter(({ path }) => !isWithin(path, list) || path === list),
    before,
  );
}

/** The work after a change to the draft. */
export function changed(work: Work, change: Change): Work {
  const history = changedBy(work.history, change);
  if (history === work.history) return work;
  const { draft, fresh } = withOwnId(history.present, change, work.fresh);
  return {
    ...work,
    history: draft === history.present ? history : { ...history, present: draft },
    fresh: change.is === 'rename' ? withoutKey(fresh, change, work.history.present) : fresh,
    view: viewAfter(work.view, change),
    checks: { state: 'checking', placed: stillPlaced(work.checks.placed, change) },
    said: null,
    asking: null,
  };
}

/** A new item in its place, open, and its id bound to its title. */
export function added(work: Work, section: Asking['section'], index: number, item: Json): Work {
  const next = changed(work, { is: 'insert', path: section, index, value: item });
  const fresh = new Set(next.fresh).add(freshKey(section, wordAt(item, 'id')));
  return {
    ...next,
    fresh,
    query: '',
    view: { at: 'section', section, open: index, adding: false },
  };
}

/** One step back or forward, and the view at the place where something changed. */
export function stepped(work: Work, way: 'back' | 'on'): Work {
  const step = way === 'back' ? work.history.past.at(-1) : work.history.future[0];
  if (!step) return work;
  const history = way === 'back' ? undone(work.history) : redone(work.history);
  const { section, index } = whereIs(step.place);
  const inside = index !== null && step.place !== `${section}[${index}]`;
  const there = index !== null && listAt(history.present, section)[index] !== undefined;
  const view: View =
    work.view.at === 'file' || step.place === ''
      ? work.view
      : { at: 'section', section, open: inside && there ? index : null, adding: false };
  return {
    ...work,
    history,
    view,
    query: '',
    said: null,
    asking: null,
    checks: { ...work.checks, state: 'checking' },
  };
}

/** The file of a draft newly loaded; what was typed there and not applied is not lost by that. */
function firstFile(draft: Json | null, text: string, was: FileEdit | undefined): FileEdit {
  if (was?.dirty) return was;
  return {
    // Of a draft that can be read, made when it is looked at.
    pages: draft === null ? pagesOf(text) : [],
    page: 0,
    version: (was?.version ?? 0) + 1,
    dirty: false,
    base: null,
    problems: [],
    checking: draft === null,
    refused: [],
  };
}

const firstView: View = { at: 'section', section: 'rules', open: null, adding: false };

/** The draft in `text`, newly loaded; `was`: what the page had of it before, whose view it keeps. */
export function begun(id: string, draft: Json | null, text: string, was: Work | null): Work {
  const view = was && !was.broken ? was.view : firstView;
  return {
    id,
    history: historyOf(draft ?? {}),
    broken: draft === null,
    kept: { state: 'kept' },
    checks: { state: 'checking', placed: nothingWrong },
    view: draft === null ? { at: 'file' } : view,
    query: '',
    asking: null,
    said: null,
    shown: firstShown,
    file: firstFile(draft, text, was?.file),
    fresh: new Set(),
  };
}

/** How long the longest list in sight is: that much is to be drawn. */
export function sizeOf({ view, history: { present }, checks, file }: Work): number {
  if (view.at === 'problems') return checks.placed.all.length;
  if (view.at === 'file') return Math.max(file.problems.length, checks.placed.all.length);
  const { section, open } = view;
  if (section === 'calendar') return listAt(present, 'calendar.holidays').length;
  const inside = open === null ? [] : listAt(present, `${section}[${open}].params.limits`);
  return Math.max(listAt(present, section).length, inside.length);
}
