/** Everything the desk knows at one moment, and how each happening changes it. */
import { placed } from '#components/desk/placed.ts';
import type { Asking, Kept, Said, View } from '#components/desk/view.ts';
import { type Loaded, mapLoaded } from '#components/ui/loaded.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Change } from '#core/pack/draft/change.ts';
import { rested } from '#core/pack/draft/history.ts';
import type { Json } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { ErrorCode, Prefs, Trouble } from '#messages/table.ts';
import { pagesOf, withPage } from './pages.ts';
import { draftIn, fileOf } from './text.ts';
import { added, begun, changed, firstShown, moreShown, stepped, type Work } from './work.ts';

export interface State {
  /** Null where there is no such draft. */
  page: Loaded<Work | null>;
  prefs: Prefs | undefined;
  trouble: Trouble | null;
  now: Instant;
}

export type Happening =
  | { is: 'loading' }
  | { is: 'missing' }
  | { is: 'unread'; code: ErrorCode }
  | { is: 'loaded'; id: string; text: string; now: Instant; said: Said | null }
  | { is: 'prefs'; prefs: Prefs; trouble: Trouble | null }
  | { is: 'change'; change: Change; said?: Said }
  | { is: 'added'; section: Asking['section']; index: number; item: Json }
  | { is: 'step'; way: 'back' | 'on' }
  | { is: 'rested' }
  | { is: 'view'; view: View }
  | { is: 'search'; query: string }
  | { is: 'ask'; asking: Asking | null }
  | { is: 'kept'; kept: Kept }
  | { is: 'checked'; draft: Json; problems: readonly PackProblem[] | null }
  | { is: 'file'; text: string }
  /** The file is made of the draft: after the view of it is drawn, being long. */
  | { is: 'file-made' }
  | { is: 'page'; page: number }
  | { is: 'grown' }
  | { is: 'file-checked'; pages: readonly string[]; problems: readonly PackProblem[] | null }
  | { is: 'file-refused'; problems: readonly PackProblem[] }
  | { is: 'file-applied'; draft: Json }
  | { is: 'file-discarded' };

export const firstState = (now: Instant): State => ({
  page: { state: 'loading' },
  prefs: undefined,
  trouble: null,
  now,
});

/** The file as the draft has it now. */
const freshFile = (work: Work): Work['file'] => ({
  pages: pagesOf(fileOf(work.history.present)),
  page: 0,
  version: work.file.version + 1,
  dirty: false,
  base: work.history.present,
  problems: [],
  checking: false,
  refused: [],
});

/** Whether the open file shows another draft than the one there is, and holds nothing of its own. */
export const isStale = ({ view, file, history, broken }: Work): boolean =>
  view.at === 'file' && !file.dirty && !broken && file.base !== history.present;

/** The file after its open page was typed in; the input is given another text only where it must. */
function typedIn(file: Work['file'], text: string): Pick<Work['file'], 'pages' | 'version'> {
  const pages = withPage(file.pages, file.page, text);
  const split = pages[file.page] !== text;
  return { pages, version: split ? file.version + 1 : file.version };
}

/** Lists begin anew where another view comes up. */
const withView = (work: Work, before: Work): Work =>
  work.view.at === before.view.at &&
  (work.view.at !== 'section' ||
    (before.view.at === 'section' && work.view.section === before.view.section))
    ? work
    : { ...work, shown: firstShown };

function workAfter(work: Work, happening: Happening): Work {
  switch (happening.is) {
    case 'change': {
      const next = changed(work, happening.change);
      return happening.said ? { ...next, said: happening.said } : next;
    }
    case 'added':
      return added(work, happening.section, happening.index, happening.item);
    case 'step':
      return stepped(work, happening.way);
    case 'rested':
      return { ...work, history: rested(work.history) };
    case 'view':
      return { ...work, view: happening.view, query: '', said: null };
    case 'search':
      return { ...work, query: happening.query };
    case 'ask':
      return { ...work, asking: happening.asking };
    case 'kept':
      return { ...work, kept: happening.kept };
    case 'checked': {
      if (happening.draft !== work.history.present) return work;
      const { problems } = happening;
      const { placed: before } = work.checks;
      return problems === null
        ? { ...work, checks: { state: 'failed', placed: before } }
        : { ...work, checks: { state: 'checked', placed: placed(problems, before) } };
    }
    case 'file':
      return {
        ...work,
        said: null,
        file: {
          ...work.file,
          ...typedIn(work.file, happening.text),
          dirty: true,
          base: work.file.dirty ? work.file.base : work.history.present,
          checking: true,
          refused: [],
        },
      };
    case 'file-made':
      return isStale(work) ? { ...work, file: freshFile(work) } : work;
    case 'page':
      return {
        ...work,
        file: { ...work.file, page: happening.page, version: work.file.version + 1 },
      };
    case 'grown':
      return { ...work, shown: work.shown + moreShown };
    case 'file-checked':
      return happening.pages === work.file.pages
        ? { ...work, file: { ...work.file, problems: happening.problems ?? [], checking: false } }
        : work;
    case 'file-refused':
      return { ...work, file: { ...work.file, refused: happening.problems, checking: false } };
    case 'file-applied': {
      const next = changed(work, { is: 'replace', draft: happening.draft });
      return { ...next, broken: false, said: { is: 'applied' }, file: freshFile(next) };
    }
    case 'file-discarded':
      return { ...work, file: freshFile(work) };
    default:
      return work;
  }
}

/** The state after `happening`. */
export function after(state: State, happening: Happening): State {
  switch (happening.is) {
    case 'loading':
      return { ...state, page: { state: 'loading' } };
    case 'missing':
      return { ...state, page: { state: 'ready', value: null } };
    case 'unread':
      return { ...state, page: { state: 'error', code: happening.code } };
    case 'loaded': {
      const { id, text, now, said } = happening;
      const was = state.page.state === 'ready' ? state.page.value : null;
      const work = begun(id, draftIn(text), text, was?.id === id ? was : null);
      return { ...state, now, page: { state: 'ready', value: { ...work, said } } };
    }
    case 'prefs': {
      const { prefs, trouble } = happening;
      // Told once, and not to vanish from a page that merely asked again.
      const lasting = state.trouble === 'database-restored' && trouble === null;
      return { ...state, prefs, trouble: lasting ? state.trouble : trouble };
    }
    default: {
      const page = mapLoaded(
        state.page,
        (work) => work && withView(workAfter(work, happening), work),
      );
      return { ...state, page };
    }
  }
}
