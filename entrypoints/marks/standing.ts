/** Which rows have stood still long enough to be told, and what was told of each. */
import { type DealKey, dealKey } from '#core/deal/deal.ts';
import type { RowPrint, StoodRow } from '#core/deal/list-print.ts';
import type { Mark } from '#messages/marks.ts';

/**
 * A row counts once it has said the same for so long: a list that re-uses its rows fills their cells
 * one after the other.
 */
const agreeMs = 250;
/** What was told is told anew after so long: days pass, and panels log touches. */
const freshMs = 60_000;
/** Deals remembered at most; the ones not seen for longest go first. */
const most = 2000;

interface Row {
  said: string;
  /** Since when it was seen to say so, by the clock of `now`. */
  since: number;
  /** Since when it may have said so. */
  from: number;
  told: string | null;
  toldAt: number;
  mark: Mark | null;
}

export interface Standing {
  /**
   * Takes note of the rows as they are now: those to tell, and whether others must stand first. The
   * time of day is told beside `now`: that of this moment, and of when their list was opened.
   */
  see: (
    rows: readonly RowPrint[],
    now: number,
    day: { at: number; opened: number },
  ) => { ready: StoodRow[]; waiting: boolean };
  /** What was answered to rows that were ready at `now`. */
  told: (
    rows: readonly RowPrint[],
    marks: readonly { deal: DealKey; mark: Mark | null }[],
    now: number,
  ) => void;
  /** Has every row told anew; until it is answered, each keeps the mark it has. */
  anew: () => void;
  markOf: (deal: DealKey) => Mark | null;
}

const saidBy = ({ places }: RowPrint): string => JSON.stringify(places);

/** Remembers rows for one page; `now` in milliseconds of any one clock. */
export function standingRows(): Standing {
  const known = new Map<DealKey, Row>();

  const keep = (key: DealKey, row: Row) => {
    known.delete(key);
    known.set(key, row);
    const [oldest] = known.keys();
    if (known.size > most && oldest) known.delete(oldest);
  };

  return {
    see(rows, now, { at, opened }) {
      const ready: StoodRow[] = [];
      let waiting = false;
      for (const row of rows) {
        const key = dealKey(row.deal);
        const said = saidBy(row);
        const before = known.get(key);
        const same = before?.said === said;
        const is: Row = same
          ? before
          : {
              ...{ told: null, toldAt: 0, mark: null, ...before },
              ...{ said, since: now, from: before ? at : opened },
            };
        keep(key, is);
        if (is.told === said && now - is.toldAt < freshMs) continue;
        if (now - is.since >= agreeMs) ready.push({ ...row, since: is.from });
        else waiting = true;
      }
      return { ready, waiting };
    },
    told(rows, marks, now) {
      const answers = new Map(marks.map(({ deal, mark }) => [deal, mark]));
      for (const row of rows) {
        const key = dealKey(row.deal);
        const is = known.get(key);
        if (is)
          known.set(key, { ...is, told: saidBy(row), toldAt: now, mark: answers.get(key) ?? null });
      }
    },
    anew() {
      for (const [key, row] of known) known.set(key, { ...row, toldAt: Number.NEGATIVE_INFINITY });
    },
    markOf: (deal) => known.get(deal)?.mark ?? null,
  };
}
