/** What was done to a draft and can be undone, and what was undone and can be done again. */
import { applied, type Change, placeOf } from './change.ts';
import type { Json } from './json.ts';

/** How far back it goes; unchanged parts are shared, so a step costs what it changed. */
export const mostSteps = 300;

interface Step {
  /** The draft on the other side of the step. */
  draft: Json;
  /** Where the change happened. */
  place: string;
}

export interface History {
  present: Json;
  /** The last one is undone first. */
  past: readonly Step[];
  /** The first one is done again first. */
  future: readonly Step[];
  /** The field being typed in: a further letter there is no further step. */
  typing: string | null;
}

export const historyOf = (present: Json): History => ({
  present,
  past: [],
  future: [],
  typing: null,
});

/** The history with `change` done; the same where it changes nothing. */
export function changedBy(history: History, change: Change): History {
  const present = applied(history.present, change);
  if (present === history.present) return history;
  const place = placeOf(change);
  const typing = 'typing' in change ? place : null;
  if (typing !== null && typing === history.typing) return { ...history, present, future: [] };
  const past = [...history.past, { draft: history.present, place }].slice(-mostSteps);
  return { present, past, future: [], typing };
}

/** The field is left: what is typed next is a step of its own. */
export const rested = (history: History): History =>
  history.typing === null ? history : { ...history, typing: null };

/** One step back; the same where there is none. */
export function undone(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  const { place } = step;
  return {
    present: step.draft,
    past: history.past.slice(0, -1),
    future: [{ draft: history.present, place }, ...history.future],
    typing: null,
  };
}

/** One step forward again; the same where there is none. */
export function redone(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  const { place } = step;
  return {
    present: step.draft,
    past: [...history.past, { draft: history.present, place }],
    future,
    typing: null,
  };
}
