/** A page's print understood: by what was told of how it prints, and since when it shows its rows. */
import type { DealPrint } from '#core/deal/print.ts';
import type { Instant } from '#core/deal/when.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import { readTold } from '#crm/api/read-told.ts';
import { asTold } from '#crm/api/user-ways.ts';
import { readEvents } from '#crm/read-events.ts';
import { drawnRows } from '#crm/reading/drawn.ts';
import type { KeptView } from '#storage/views.ts';
import { zone } from './clock.ts';

/** The lists whose events are to be told: those on the page, and those that waited and left it. */
const toTell = (held: DealPrint['lists'] = {}, shown: DealPrint['lists']): DealPrint['lists'] => ({
  ...held,
  ...Object.fromEntries(Object.entries(shown).filter(([, list]) => list !== undefined)),
});

/** The deal as of `at`; `view` is what is kept of the visit so far. */
export function readNow(
  print: DealPrint,
  view: Pick<KeptView, 'deep' | 'drawn'> | undefined,
  told: ToldSoFar | null,
  at: Instant,
) {
  const { print: printed, offsetAt } = asTold(print, told ?? {});
  const lists = toTell(view?.deep?.held, print.lists);
  const { drawn, since } = drawnRows({ lists }, view?.drawn ?? {}, at);
  const env = { now: at, zone: zone(), since, ...(offsetAt ? { offsetAt } : {}) };
  const events = () => readEvents({ ...printed, lists }, env);
  const { read, ...page } = readTold(printed, env, told);
  return { read, page, lists, drawn, events };
}
