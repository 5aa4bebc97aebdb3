/** Everything the options page knows at one moment, and how each happening changes it. */
import type { Publishing } from '#components/options/desk/view.ts';
import type { Importing } from '#components/options/import/view.ts';
import type { Install } from '#components/options/install/view.ts';
import { nameIn } from '#components/options/packs/name.ts';
import type { Reviewing } from '#components/options/review/view.ts';
import type { Said } from '#components/options/said.ts';
import type { Lists, Upkeep } from '#components/options/view.ts';
import { type Loaded, lasting, loadedBy, mapLoaded } from '#components/ui/loaded.ts';
import type { Instant } from '#core/deal/when.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { Text } from '#core/text.ts';
import type { MarkChoice } from '#messages/marks.ts';
import type { PackSummary } from '#messages/packs.ts';
import type { OptionsState, Prefs, Reply } from '#messages/table.ts';

export interface State {
  page: Loaded<OptionsState>;
  lists: Lists;
  install: Install;
  /** The file of history on its way in. */
  importing: Importing;
  review: Reviewing | null;
  publishing: Publishing | null;
  draftProblems: readonly PackProblem[];
  upkeep: Upkeep;
  /** What the last act came to. */
  said: Said | null;
  /** Whether the last switch of a deep read was not heard. */
  deepFailed: boolean;
  copied: boolean;
  shortcut: string | null;
  marks: Loaded<MarkChoice>;
  marksFailed: boolean;
  now: Instant;
}

export type Happening =
  | { is: 'page'; reply: Reply<'options/state'>; now: Instant }
  | { is: 'listed'; lists: Partial<Lists> }
  | { is: 'prefs'; prefs: Prefs }
  | { is: 'install'; install: Install }
  | { is: 'importing'; importing: Importing }
  /** A review opens, or the one there is closes. */
  | { is: 'review'; review: Reviewing | null }
  /** Something about the review of that turn; nothing where another took its place. */
  | { is: 'reviewed'; turn: number; part: Partial<Reviewing> }
  | { is: 'publishing'; publishing: Publishing | null }
  | { is: 'draft-problems'; problems: readonly PackProblem[] }
  | { is: 'upkeep'; upkeep: Upkeep }
  | { is: 'said'; said: Said | null }
  | { is: 'deep'; failed: boolean }
  | { is: 'copied' }
  | { is: 'shortcut'; shortcut: string }
  | { is: 'marks'; marks: Loaded<MarkChoice>; failed: boolean }
  | { is: 'retry' };

const loading = { state: 'loading' } as const;

export const firstState = (now: Instant): State => ({
  page: loading,
  lists: {
    conflicts: loading,
    desk: loading,
    channels: loading,
    policy: loading,
    health: loading,
    hosts: loading,
    deep: loading,
    taught: loading,
    imports: loading,
  },
  install: { state: 'none' },
  importing: { state: 'none', waiting: [] },
  review: null,
  publishing: null,
  draftProblems: [],
  upkeep: { state: 'none' },
  said: null,
  deepFailed: false,
  copied: false,
  shortcut: null,
  marks: loading,
  marksFailed: false,
  now,
});

const again = <T>(list: Loaded<T>): Loaded<T> => (list.state === 'error' ? loading : list);

/** What did not come is on its way again; the rest stays on the page meanwhile. */
function retried(state: State): State {
  const { conflicts, desk, channels, policy, health, hosts, deep, taught, imports } = state.lists;
  return {
    ...state,
    page: again(state.page),
    marks: again(state.marks),
    lists: {
      conflicts: again(conflicts),
      desk: again(desk),
      channels: again(channels),
      policy: again(policy),
      health: again(health),
      hosts: again(hosts),
      deep: again(deep),
      taught: again(taught),
      imports: again(imports),
    },
  };
}

/** The state after `happening`. A review under way is changed by nothing but what is about it. */
export function after(state: State, happening: Happening): State {
  switch (happening.is) {
    case 'page':
      return {
        ...state,
        page: lasting(state.page, loadedBy(happening.reply)),
        now: happening.now,
      };
    case 'listed':
      return { ...state, lists: { ...state.lists, ...happening.lists } };
    case 'prefs':
      // Seen at once; what the background keeps is asked for right after.
      return {
        ...state,
        page: mapLoaded(state.page, (page) => ({ ...page, prefs: happening.prefs })),
      };
    case 'install':
      return { ...state, install: happening.install, review: null, said: null, copied: false };
    case 'importing':
      return { ...state, importing: happening.importing };
    case 'review':
      return {
        ...state,
        review: happening.review,
        install: { state: 'none' },
        publishing: null,
        copied: false,
      };
    case 'reviewed':
      return state.review?.turn === happening.turn
        ? { ...state, review: { ...state.review, ...happening.part } }
        : state;
    case 'publishing':
      return { ...state, publishing: happening.publishing, review: null, copied: false };
    case 'draft-problems':
      return { ...state, draftProblems: happening.problems, copied: false };
    case 'upkeep':
      return { ...state, upkeep: happening.upkeep };
    case 'said':
      return {
        ...state,
        said: happening.said,
        install: happening.said?.about === 'packs' ? quiet(state.install) : state.install,
        draftProblems: [],
      };
    case 'deep':
      return { ...state, deepFailed: happening.failed };
    case 'copied':
      return { ...state, copied: true };
    case 'shortcut':
      return { ...state, shortcut: happening.shortcut };
    case 'marks':
      return { ...state, marks: happening.marks, marksFailed: happening.failed };
    case 'retry':
      return retried(state);
  }
}

/** What was installed last is no news once the packs changed; what is under way still is. */
const quiet = (install: Install): Install =>
  install.state === 'checking' || install.state === 'fetching' ? install : { state: 'none' };

export const packsIn = ({ page }: State): PackSummary[] =>
  page.state === 'ready' ? page.value.packs : [];

/** The name of an installed pack; its id where the list does not have it. */
export const nameOf = (state: State, pack: string): Text => nameIn(packsIn(state), pack);
