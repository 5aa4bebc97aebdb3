/** What each click does: asks the background, then asks again for what there is to show. */
import type { Acts, Logged } from '#components/panel/shown.ts';
import type { Advice } from '#core/advice.ts';
import { addDays } from '#core/calendar/day.ts';
import type { DealKey } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Place } from '#core/prefs.ts';
import type { ask } from '#messages/client.ts';
import type { MessageName, RequestOf, View } from '#messages/table.ts';
import { type Happening, type State, undoSeconds } from './state.ts';

export interface Outside {
  view: View;
  ask: typeof ask;
  /** The moment, by the machine's clock. */
  now: () => Instant;
  newId: () => string;
  /** Writes to the clipboard; false where the browser refuses. */
  write: (text: string) => Promise<boolean>;
  /** Where this panel is shown, and the way to the other place; undefined where there is only one. */
  aside?: Aside;
}

interface Aside {
  here: 'page' | 'browser';
  /** Opens the browser's side panel; called first of all in a click, which the browser wants. */
  open: () => Promise<boolean>;
  /** Closes the side panel that this is. */
  close: () => void;
}

interface Inside {
  state: () => State;
  happen: (happening: Happening) => void;
  /** Asks for the view again. */
  look: () => Promise<void>;
}

const keyOf = ({ deal }: Advice): DealKey => `${deal.crm}/${deal.id}`;

export function actsFor(outside: Outside, { state, happen, look }: Inside): Acts {
  const { view, ask, now, newId, write } = outside;

  const advice = (): Advice | null => {
    const shown = state().view;
    return shown?.state === 'ready' ? shown.advice : null;
  };

  /** Tells the background; false where it refused or did not answer, which is then shown. */
  async function tell<M extends MessageName>(name: M, request: RequestOf<M>): Promise<boolean> {
    const reply = await ask(name, request);
    if ('ok' in reply) return true;
    if (reply.error === 'orphaned' || reply.error === 'unreachable' || reply.error === 'timeout')
      happen({ is: 'refused', error: reply.error });
    return false;
  }

  /** Tells, says how it went, and shows what came of it; false where it came to nothing. */
  async function change<M extends MessageName>(
    name: M,
    request: RequestOf<M>,
    done: State['desk']['done'] = null,
  ): Promise<boolean> {
    const went = await tell(name, request);
    happen({ is: 'desk', change: { done: went ? done : { what: 'failed' } } });
    if (went) await look();
    return went;
  }

  /** Places the frame; at once here, so that a second click starts from the first. */
  async function place(part: Partial<Place>): Promise<void> {
    const { view: shown, open, placed } = state();
    if (!shown) return;
    // The page can open and fold the frame by itself: how it is now counts, not how it was kept.
    const place = { ...shown.place, ...placed, open, ...part };
    happen({ is: 'placed', place: { side: place.side, width: place.width } });
    if (!(await change('panel/place', { view, place }))) happen({ is: 'placed', place: {} });
  }

  /** The panel goes over into the browser's side panel, or from there back into the page. */
  async function goOver({ here, open, close }: Aside): Promise<void> {
    const there = here === 'browser' || (await open().catch(() => false));
    // Where the browser does not open it, the panel stays, and says that nothing came of it.
    if (!there) return happen({ is: 'desk', change: { done: { what: 'failed' } } });
    await place(here === 'page' ? { apart: 'chosen' } : { apart: null, open: true });
    if (here === 'browser') close();
  }

  async function log(action: string, minutes: number | null): Promise<void> {
    const about = advice();
    if (!about) return;
    const last = state().desk.logged;
    // Without an answer nobody knows whether it was kept: clicked again, it is the same event.
    const again = last?.how === 'failed' && last.action === action && last.minutes === minutes;
    const id = again ? last.id : newId();
    const logged: Logged = { id, action, minutes, how: 'logged', seconds: undoSeconds };
    happen({ is: 'logged', logged });
    const entry = { at: now(), zone: about.zone, action, deal: keyOf(about), minutes };
    const went = await tell('panel/log', { id: logged.id, ...entry });
    if (!went) return happen({ is: 'log-ended', id: logged.id, how: 'failed' });
    await look();
  }

  async function undo(): Promise<boolean> {
    const { logged } = state().desk;
    if (logged?.how !== 'logged') return false;
    const went = await tell('panel/undo', { id: logged.id, at: now() });
    if (went) happen({ is: 'log-ended', id: logged.id, how: 'undone' });
    return went;
  }

  async function copy(id: string, text: string, gaps: readonly string[]): Promise<void> {
    const { copying } = state().desk;
    if (gaps.length > 0 && (copying?.id !== id || copying.how !== 'asked'))
      return happen({ is: 'copying', copying: { id, text, gaps, how: 'asked' } });
    const how = (await write(text)) ? 'copied' : 'denied';
    happen({ is: 'copying', copying: { id, text, gaps, how } });
  }

  async function report(otherwise: string): Promise<void> {
    const reply = await ask('health/report', { view, browser: navigator.userAgent.slice(0, 300) });
    await copy('report', 'ok' in reply && reply.ok ? reply.ok.text : otherwise, []);
  }

  return {
    place: (part) => void place(part),
    goOver: () => {
      if (outside.aside) void goOver(outside.aside);
    },
    search: (search) => happen({ is: 'desk', change: { search } }),
    channel: (channel) => happen({ is: 'desk', change: { channel, copying: null } }),
    copy: (id, text, gaps) => void copy(id, text, gaps),
    log: (action) => void log(action, null),
    minutes: async (minutes) => {
      const { logged } = state().desk;
      // An event never changes: the one without minutes is taken back, one with them is logged.
      if (logged && (await undo())) await log(logged.action, minutes);
    },
    undo: async () => {
      if (await undo()) await look();
    },
    snooze: (rule, fingerprint, until, reason) => {
      const about = advice();
      if (!about) return;
      // The background keeps the last day of silence; the person chose the day to be told again.
      const silent = addDays(until, -1);
      const request = { deal: keyOf(about), rule, fingerprint, until: silent, reason, at: now() };
      void change('panel/snooze', request, { what: 'snoozed', until });
    },
    wake: (rule) => {
      const about = advice();
      if (about) void change('panel/wake', { deal: keyOf(about), rule }, { what: 'woken' });
    },
    stage: (label, stage) => {
      const about = advice();
      if (about) void change('panel/stage', { crm: about.deal.crm, label, stage });
    },
    tier: (tier) => {
      const about = advice();
      if (about) void change('panel/tier', { deal: keyOf(about), tier });
    },
    report: (otherwise) => void report(otherwise),
    retry: () => void look(),
    point: (field) => void change('panel/point', { view, field }),
    unpoint: () => void change('panel/unpoint', { view }),
    teach: (at) => void change('panel/teach', { view, at }),
    unteach: (field) => void change('panel/unteach', { view, field }),
  };
}
