/** A field that is missed: on which deals, whether it is lost for sure, and when it no longer is. */
import type { Absence, DealKey } from '../deal/deal.ts';
import type { Instant } from '../deal/when.ts';

/** A field that was looked for in vain where it was expected. */
export interface Missed {
  since: Instant;
  why: Absence;
  /** The deals it was missed on since it was last read, newest last; bounded. */
  deals: DealKey[];
  /** A deal that showed it shows it no more, or several deals in a row do not. */
  sure: boolean;
  /** Those that showed it before; unnamed where it was kept by an earlier version. */
  own?: DealKey[];
  /** When it was last missed; likewise. */
  last?: Instant;
}

/** Deals that lacked a field before others showed it: of a layout without it, for all we know. */
interface Lacking {
  deals: DealKey[];
  /** When it was last missed on one of them. */
  last: Instant;
}

/** What is known of one field's losses, and on which deals it was read, newest last. */
export interface Losses {
  deals: DealKey[];
  missed: Missed | null;
  lacking?: Lacking;
}

/** Deals remembered of a field. */
export const mostDeals = 20;
/** Deals in a row that must lack a field, where none of them showed it before. */
const enough = 3;

const day = 86_400_000;
/** So long a loss waits for the deal it was seen on, while others show the field. */
const waits = 7 * day;
/** So long it is remembered that deals lacked the field, and that it was said. */
const remembered = 30 * day;

const isWithin = (span: number, from: Instant, to: Instant): boolean =>
  Date.parse(to) - Date.parse(from) <= span;

const others = (deals: readonly DealKey[], deal: DealKey): DealKey[] =>
  deals.filter((each) => each !== deal);

/** The deals with one more as their newest. */
export const withDeal = (deals: readonly DealKey[], deal: DealKey): DealKey[] =>
  [...others(deals, deal), deal].slice(-mostDeals);

/** The deals of a loss that showed the field before. */
const losers = ({ missed, deals }: Losses): DealKey[] =>
  missed?.own ?? (missed?.sure ? missed.deals.filter((each) => deals.includes(each)) : []);

/**
 * What is left once a deal shows the field. What another deal showed and shows no more stays lost
 * until that one shows it, or was not seen for long; deals that never showed it prove nothing more.
 */
export function shownOn(
  before: Losses | undefined,
  deal: DealKey,
  at: Instant,
): Pick<Losses, 'missed' | 'lacking'> {
  const { missed = null, lacking } = before ?? {};
  const last = missed ? (missed.last ?? missed.since) : lacking?.last;
  if (!before || last === undefined) return { missed: null };
  const own = isWithin(waits, last, at) ? others(losers(before), deal) : [];
  const lacked = [...(lacking?.deals ?? []), ...(missed?.deals ?? [])];
  const rest = others([...new Set(lacked)], deal).filter((each) => !own.includes(each));
  return {
    missed: missed && own.length > 0 ? { ...missed, deals: own, own, sure: true } : null,
    ...(rest.length > 0 ? { lacking: { deals: rest.slice(-mostDeals), last } } : {}),
  };
}

/** What is known once a deal lacks the field; the same where it was not expected of that deal. */
export function missedOn<L extends Losses>(before: L, why: Absence, deal: DealKey, at: Instant): L {
  const { deals: shown, missed, lacking } = before;
  const lost = losers(before);
  const showed = shown.includes(deal) || lost.includes(deal);
  if (!showed && lacking?.deals.includes(deal))
    return { ...before, lacking: { ...lacking, last: at } };
  if (!showed && shown.length < 2) return before;
  const deals = withDeal(missed?.deals ?? [], deal);
  const own = showed ? withDeal(lost, deal) : lost;
  const sure = missed?.sure || own.length > 0 || deals.length >= enough;
  return { ...before, missed: { since: missed?.since ?? at, why, deals, sure, own, last: at } };
}

/** Whether a loss that was told is still known: told again, it would be no news. */
export const isOldNews = (losses: Losses | undefined, at: Instant): boolean =>
  losses !== undefined &&
  (losses.missed !== null ||
    (losses.lacking !== undefined && isWithin(remembered, losses.lacking.last, at)));

/** Whether the field is lost elsewhere alone: this deal's page shows it. */
export const isShownOn = ({ deals, missed }: Losses, deal: DealKey): boolean =>
  deals.includes(deal) && !missed?.deals.includes(deal);
