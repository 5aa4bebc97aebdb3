/**
 * Whether what is drawn belongs to the deal the URL names. Routers change the URL first and the
 * page later, so a detail drawn before the move is the old deal's until it has been redrawn.
 */
import { connected } from '../dom/reach.ts';

/** The detail as drawn at one moment. */
export interface Drawn {
  /** The element that shows the deal's name, or the detail's root where none does. */
  heart: Element;
  name: string;
  /** What the other main fields print: stage, amount, close date, owner, account. */
  rest: string;
}

type Opinion = 'fresh' | 'stale' | 'doubt';

/** A doubtful detail counts once it has stood unchanged this long. */
const doubtMs = 3000;
/** Deals whose prints are remembered; a rep opens a few dozen a day in one tab. */
const most = 200;

export interface Freshness {
  /** The reader has learned something: what it drew so far it may now draw otherwise. */
  relearned: () => void;
  /** The URL has left for another deal (null: for no deal) while `drawn` was on screen. */
  moved: (to: string | null, drawn: Drawn | null) => void;
  /**
   * What speaks against the detail; null where nothing does, and then it is remembered. `againMs`:
   * so long it must still stand unchanged. `named`: the page itself carries the id at this moment.
   * `now` in milliseconds of any one clock.
   */
  judge: (id: string, drawn: Drawn, named: boolean, now: number) => { againMs?: number } | null;
}

const printOf = ({ name, rest }: Drawn): string => `${name}\n${rest}`;

/**
 * Follows one document. A detail is fresh when it was there at first load, when it prints what this
 * deal is known to print, or when it was redrawn after exactly one move to a deal. It is doubtful
 * where two moves wait for one redraw, where the redraw left something as it was, or where the
 * name changed with no move at all: then it must stand unchanged for three seconds. It is stale
 * while it still prints the old deal.
 */
export function followFreshness(): Freshness {
  const known = new WeakMap<Element, Drawn & { id: string }>();
  const prints = new Map<string, string>();
  let current: string | null = null;
  let left: Drawn[] = [];
  let moves = 0;
  let last: (Drawn & { id: string }) | null = null;
  let doubt: { id: string; print: string; since: number } | null = null;

  const printsAnother = (id: string, print: string): boolean =>
    [...prints].some(([other, printed]) => other !== id && printed === print);

  /** How a detail compares with one drawn for another deal. */
  const against = (before: Drawn, drawn: Drawn): Opinion => {
    if (before.name === drawn.name) {
      return before.heart === drawn.heart && before.rest === drawn.rest ? 'stale' : 'doubt';
    }
    // A new name over the old stage, amount, date and owner: the redraw is not through.
    return before.rest === drawn.rest && drawn.rest !== '' ? 'doubt' : 'fresh';
  };

  const opinion = (id: string, drawn: Drawn, named: boolean): Opinion => {
    const mine = known.get(drawn.heart);
    const print = printOf(drawn);
    const isKnown = prints.get(id) === print;
    const older = mine ? [mine, ...left] : left;
    if (named) {
      // With the id on the page itself, only values left over from another deal are in doubt.
      const leftover = older.filter(({ heart }) => heart === drawn.heart);
      const clean = leftover.every((before) => against(before, drawn) === 'fresh');
      return mine?.id === id || isKnown || clean ? 'fresh' : 'doubt';
    }
    if (isKnown || (mine?.id === id && mine.name === drawn.name)) return 'fresh';
    if (printsAnother(id, print)) {
      return mine && mine.id !== id && against(mine, drawn) === 'stale' ? 'stale' : 'doubt';
    }
    if (moves === 0) {
      if (!last || last.id !== id || last.name === drawn.name) return 'fresh';
      // The name changed and the URL did not: another detail on top, or the deal was renamed.
      return last.heart !== drawn.heart && connected(last.heart) ? 'stale' : 'doubt';
    }
    const compared = older.map((before) => against(before, drawn)).find((each) => each !== 'fresh');
    return compared ?? (moves > 1 ? 'doubt' : 'fresh');
  };

  const prove = (id: string, drawn: Drawn) => {
    last = { id, ...drawn };
    known.set(drawn.heart, last);
    prints.delete(id);
    prints.set(id, printOf(drawn));
    const [oldest] = prints.keys();
    if (prints.size > most && oldest !== undefined) prints.delete(oldest);
    current = id;
    left = [];
    moves = 0;
    doubt = null;
  };

  return {
    relearned() {
      // On a move, old and new can no longer be compared: the detail must stand for a while.
      if (moves > 0) moves = 2;
      else last = null;
    },
    moved(to, drawn) {
      if (to !== null && to === current) return;
      current = to;
      doubt = null;
      if (to !== null) moves += 1;
      if (drawn) left = [...left, drawn].slice(-10);
    },
    judge(id, drawn, named, now) {
      const verdict = opinion(id, drawn, named);
      if (verdict === 'stale') return {};
      if (verdict === 'doubt') {
        const print = printOf(drawn);
        if (doubt?.id !== id || doubt.print !== print) doubt = { id, print, since: now };
        const rest = doubt.since + doubtMs - now;
        if (rest > 0) return { againMs: rest };
      }
      prove(id, drawn);
      return null;
    },
  };
}
