/** Everything the panel knows at one moment, and how each happening changes it. */
import { type Copying, type Desk, emptyDesk, type Logged } from '#components/panel/shown.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Place } from '#core/prefs.ts';
import type { ErrorCode, PanelView } from '#messages/table.ts';

export interface State {
  /** The newest answer; null before the first one. */
  view: PanelView | null;
  cut: 'no-answer' | 'orphaned' | null;
  /** Whether the frame is wide enough for the panel; else it shows the rail. */
  open: boolean;
  now: Instant;
  /** What the person chose of the place, ahead of the answer that confirms it. */
  placed: Partial<Place>;
  desk: Desk;
}

export type Happening =
  | { is: 'answer'; view: PanelView; now: Instant }
  | { is: 'refused'; error: ErrorCode }
  | { is: 'room'; open: boolean }
  | { is: 'tick'; now: Instant }
  | { is: 'placed'; place: Partial<Place> }
  | { is: 'desk'; change: Partial<Desk> }
  | { is: 'copying'; copying: Copying }
  | { is: 'logged'; logged: Logged }
  | { is: 'log-ended'; id: string; how: 'undone' | 'failed' };

/** Seconds in which a logged action can be taken back. */
export const undoSeconds = 10;

export const firstState = (open: boolean, now: Instant): State => ({
  view: null,
  cut: null,
  open,
  now,
  placed: {},
  desk: emptyDesk,
});

const secondLess = (logged: Logged | null): Logged | null =>
  logged && { ...logged, seconds: Math.max(0, logged.seconds - 1) };

/** The state after `happening`; the state itself where nothing changes. */
export function after(state: State, happening: Happening): State {
  const desk = (change: Partial<Desk>): State => ({ ...state, desk: { ...state.desk, ...change } });
  switch (happening.is) {
    case 'answer':
      return { ...state, view: happening.view, now: happening.now, cut: null };
    case 'refused':
      return { ...state, cut: happening.error === 'orphaned' ? 'orphaned' : 'no-answer' };
    case 'room':
      return happening.open === state.open ? state : { ...state, open: happening.open };
    case 'tick':
      return { ...desk({ logged: secondLess(state.desk.logged) }), now: happening.now };
    case 'placed':
      return { ...state, placed: happening.place };
    case 'desk':
      return desk(happening.change);
    case 'copying':
      return desk({ copying: happening.copying });
    case 'logged':
      return desk({ logged: happening.logged });
    case 'log-ended': {
      const { logged } = state.desk;
      // Another action was logged meanwhile: its own result stands, not this one's.
      if (logged?.id !== happening.id) return state;
      return desk({ logged: { ...logged, how: happening.how, seconds: 0 } });
    }
  }
}
