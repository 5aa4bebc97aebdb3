/** Visits of deals on pages now open, in `storage.session`: gone with the browser, never the truth. */
import { browser } from 'wxt/browser';
import type { CrmId, DealRef, DealSnapshot, FieldName } from '#core/deal/deal.ts';
import type { DealPrint, Drawn } from '#core/deal/print.ts';
import type { Pointing } from '#core/deal/taught.ts';
import type { Instant } from '#core/deal/when.ts';
import type { DeepKind, DeepProblem } from '#core/deep/ask.ts';
import type { ToldSoFar } from '#core/deep/told.ts';

import { noteAside } from './aside.ts';

/** Where a visit takes place: the panel's host element sits in that frame. */
export interface Seat {
  site: string;
  tab: number;
  frame: number | null;
}

export interface KeptView {
  seat: Seat;
  at: Instant;
  deal: DealRef;
  layout: string;
  /** True once the panel opened by itself, until the person moves it. */
  opened: boolean;
  /** The person is showing where a field stands. */
  pointing?: Pointing;
  /** What was read, or what was looked for in vain. */
  page:
    | { snapshot: DealSnapshot }
    | { unreadable: { crm: CrmId; layout: string; missing: FieldName[] } };
  /** When this visit first showed each row that is dated from now. */
  drawn?: Drawn;
  /** What the deep read asked and was told for this visit; only where it is switched on. */
  deep?: KeptDeep;
}

/** How one kind of question went in this visit: it is asked once, by one run of the script. */
type Asking =
  | { run: string; state: 'asked' | 'read' }
  | { run: string; state: 'failed'; problem: DeepProblem };

export interface KeptDeep {
  /**
   * The page as printed, read anew once it is known how this person's dates are printed; missing
   * where the deep read was switched on after the page was read.
   */
  print?: DealPrint;
  /** Lists whose events wait until it is known in which zone their moments are printed. */
  held?: DealPrint['lists'];
  kinds: { [K in DeepKind]?: Asking };
  told: ToldSoFar;
}

/** Views kept: far more than anyone has tabs, and well below the area's 10 MB. */
const maxViews = 200;
const prefix = 'view/';
const sinceSweep = { count: 0 };

const area = () => browser.storage.session;

const allViews = async (): Promise<[string, KeptView][]> =>
  Object.entries(await area().get(null)).filter(([key]) => key.startsWith(prefix)) as [
    string,
    KeptView,
  ][];

/** Forgets the oldest views above the bound. */
export async function sweepViews(most: number = maxViews): Promise<void> {
  const views = (await allViews()).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  await area().remove(views.slice(most).map(([key]) => key));
}

/** The last change begun, so that the next one sees what it left. */
let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes a view from what it is now to `next` of it; undefined leaves it. One change at a time: a
 * newer reading and the person's closing of the panel would else overwrite each other.
 */
export function changeView(
  view: string,
  next: (present: KeptView | undefined) => KeptView | undefined,
): Promise<void> {
  const change = async (): Promise<void> => {
    const kept = next(await viewOf(view));
    if (!kept) return;
    await area().set({ [prefix + view]: kept });
    // Counting them all costs more than keeping one, so it is done now and then.
    sinceSweep.count += 1;
    if (sinceSweep.count % 50 === 0) await sweepViews();
  };
  const changed = changing.then(change, change);
  changing = changed;
  return changed;
}

export async function viewOf(view: string): Promise<KeptView | undefined> {
  const key = prefix + view;
  return (await area().get(key))[key] as KeptView | undefined;
}

/** The visits taking place now, newest first, each with its id. */
export const viewsNow = async (): Promise<[string, KeptView][]> =>
  (await allViews())
    .sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
    .map(([key, view]) => [key.slice(prefix.length), view]);

/** Forgets the views of a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  const closed = (await allViews()).filter(([, { seat }]) => seat.tab === tab);
  await area().remove(closed.map(([key]) => key));
  await noteAside(tab, false);
}

/** Forgets every view. */
export const forgetViews = (): Promise<void> => sweepViews(0);
