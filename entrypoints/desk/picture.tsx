/** A state made visible: the desk's props, in the person's language. */
import { Desk } from '#components/desk/Desk.tsx';
import type { DeskProps, FileText } from '#components/desk/view.ts';
import { mapLoaded } from '#components/ui/loaded.ts';
import type { Acts } from './desk.ts';
import { linesOfPages } from './pages.ts';
import type { State } from './state.ts';
import type { Work } from './work.ts';

const fileOf = ({ file, history, checks, broken }: Work): FileText => ({
  text: file.pages[file.page] ?? '',
  page: file.page,
  pages: linesOfPages(file.pages).first,
  lines: linesOfPages(file.pages).lines,
  version: file.version,
  dirty: file.dirty,
  behind: file.dirty && file.base !== history.present,
  // Of an unchanged file, the problems are those of the draft.
  problems: file.dirty || broken ? file.problems : checks.placed.all,
  checking: file.dirty || broken ? file.checking : checks.state === 'checking',
  refused: file.refused,
});

const propsOf = (work: Work, trouble: State['trouble'], { deeds }: Acts): DeskProps => ({
  id: work.id,
  draft: work.history.present,
  broken: work.broken,
  kept: work.kept,
  checks: work.checks,
  view: work.view,
  query: work.query,
  asking: work.asking,
  said: work.said,
  file: fileOf(work),
  shown: work.shown,
  canUndo: work.history.past.length > 0,
  canRedo: work.history.future.length > 0,
  trouble,
  deeds,
});

export const Picture = ({ state, acts }: { state: State; acts: Acts }) => (
  <Desk
    page={mapLoaded(state.page, (work) => work && propsOf(work, state.trouble, acts))}
    onRetry={acts.onRetry}
  />
);
