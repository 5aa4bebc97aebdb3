/**
 * How well the pages of one family are read: one CRM, organisation and layout. A field that a family
 * used to yield and yields no more is the sign of a page that changed.
 */
import {
  type Absence,
  type CrmId,
  type DealKey,
  type DealRef,
  dealKey,
  type FieldName,
  fieldNames,
  type ReadBy,
  type Readings,
} from '../deal/deal.ts';
import type { Day, Instant } from '../deal/when.ts';
import { isOldNews, type Losses, missedOn, shownOn, withDeal } from './loss.ts';

export interface FieldHealth extends Losses {
  /** How it was read last, by which candidate, and when. */
  by: ReadBy;
  from: string;
  at: Instant;
  /** The best way it was ever read. */
  best: ReadBy;
  /** Since when it is read by a weaker way than that; null where it is not. */
  weaker: Instant | null;
}

export interface FamilyHealth {
  /** CRM, organisation and layout. */
  id: string;
  crm: CrmId;
  org: string | null;
  layout: string;
  last: Instant;
  fields: { [F in FieldName]?: FieldHealth };
  /** The deals of that day whose pages lack a field they used to show. */
  poor: { day: Day; deals: DealKey[] };
  /**
   * The visit in which a panel last said so, and of which fields one did, as long as that is no news;
   * null where none has yet.
   */
  told: { view: string; fields: FieldName[] } | null;
}

/** One reading of a page, or the attempt at one. */
export interface Seen {
  deal: DealRef;
  layout: string;
  at: Instant;
  day: Day;
  fields: Readings;
  absent: { [F in FieldName]?: Absence };
  /** Fields found by what the API told: a help that comes and goes, and no measure of the page. */
  helped?: readonly FieldName[];
}

/** A layout found by its shape alone: what the CRM's own marks gave before is expected of it. */
const byShape = 'by-shape';
/** Deals remembered of a day. */
const mostPoor = 500;

/** Reasons that speak of a page that changed; not yet drawn or being edited does not. */
const telling: readonly Absence[] = ['not-found', 'disagree', 'unreadable'];
/** Ways of reading by the page itself, best first: falling from one to the next is a loss. */
const ways: readonly ReadBy[] = ['hook', 'label', 'shape'];

const better = (a: ReadBy, b: ReadBy): boolean => ways.indexOf(a) < ways.indexOf(b);

const familyId = ({ deal, layout }: Pick<Seen, 'deal' | 'layout'>): string =>
  [deal.crm, deal.org ?? '-', layout].join('/');

/** The family a page belongs to; undefined where none like it was seen. */
export function familyOf(
  families: readonly FamilyHealth[],
  { deal, layout }: Pick<Seen, 'deal' | 'layout'>,
): FamilyHealth | undefined {
  const own = families.find(({ id }) => id === familyId({ deal, layout }));
  if (own || layout !== byShape) return own;
  const kin = families.filter(
    ({ crm, org, layout: of }) => crm === deal.crm && org === deal.org && of !== unproven,
  );
  return kin.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
}

function readWell(
  before: FieldHealth | undefined,
  reading: { by: ReadBy; from: string },
  { at }: Seen,
  deal: DealKey,
): FieldHealth {
  const { by, from } = reading;
  // What a person taught is the new measure; a list or an API may come and go.
  const known = before && ways.includes(by) && ways.includes(before.best) ? before.best : by;
  const best = better(known, by) ? known : by;
  const weaker = better(best, by) ? (before?.weaker ?? at) : null;
  const deals = withDeal(before?.deals ?? [], deal);
  return { by, from, at, best, weaker, deals, ...shownOn(before, deal, at) };
}

/** The layout under which pages are counted that name a deal in their URL and never prove it. */
const unproven = 'unproven';

/** The deals of `day` among those counted, with one more or without it. */
const poorOn = (
  before: FamilyHealth | undefined,
  day: Day,
  deal: DealKey,
  isPoor: boolean,
): FamilyHealth['poor'] => {
  const others = (before?.poor.day === day ? before.poor.deals : []).filter((d) => d !== deal);
  return { day, deals: isPoor ? [...others, deal].slice(-mostPoor) : others };
};

/** The pages of a CRM that proved no deal, with one more. */
export function observeUnproven(
  families: readonly FamilyHealth[],
  deal: DealRef,
  at: Instant,
  day: Day,
): FamilyHealth {
  const id = familyId({ deal, layout: unproven });
  const before = families.find((family) => family.id === id);
  const { crm, org } = deal;
  const poor = poorOn(before, day, dealKey(deal), true);
  return { id, crm, org, layout: unproven, last: at, fields: {}, poor, told: null };
}

/** The pages that proved no deal without one that did after all; undefined where it was not counted. */
export function proven(
  families: readonly FamilyHealth[],
  { crm, id }: DealRef,
): FamilyHealth | undefined {
  const deal = dealKey({ crm, id });
  const counted = families.find(
    ({ layout, poor }) => layout === unproven && poor.deals.includes(deal),
  );
  return counted && { ...counted, poor: poorOn(counted, counted.poor.day, deal, false) };
}

/** The family after a panel of a visit spoke of these lost fields. */
export function spoken(family: FamilyHealth, view: string, fields: FieldName[]): FamilyHealth {
  return {
    ...family,
    told: { view, fields: [...new Set([...(family.told?.fields ?? []), ...fields])] },
  };
}

/** What was told, but for what would be news by now. */
function stillTold(
  told: FamilyHealth['told'],
  fields: FamilyHealth['fields'],
  at: Instant,
): FamilyHealth['told'] {
  const old = told?.fields.filter((field) => isOldNews(fields[field], at)) ?? [];
  return told && old.length > 0 ? { ...told, fields: old } : null;
}

/** Whether a deal's page lacks, for sure, a field that it or its like used to show. */
const lacks = (fields: FamilyHealth['fields'], deal: DealKey): boolean =>
  Object.values(fields).some(({ missed }) => missed?.sure && missed.deals.includes(deal));

/** The family after one more page; the same page again changes nothing but the time. */
export function observe(before: FamilyHealth | undefined, seen: Seen): FamilyHealth {
  const { crm, org } = seen.deal;
  const deal = dealKey(seen.deal);
  const fields: FamilyHealth['fields'] = { ...before?.fields };
  for (const field of fieldNames) {
    const reading = seen.fields[field];
    const why = seen.absent[field];
    const known = fields[field];
    if (seen.helped?.includes(field)) {
      if (!known) continue;
      const { lacking: _, ...rest } = known;
      fields[field] = { ...rest, ...shownOn(known, deal, seen.at) };
    } else if (reading) fields[field] = readWell(known, reading, seen, deal);
    else if (known && why && telling.includes(why))
      fields[field] = missedOn(known, why, deal, seen.at);
  }
  return {
    id: before?.id ?? familyId(seen),
    crm,
    org,
    layout: before?.layout ?? seen.layout,
    last: seen.at,
    fields,
    poor: poorOn(before, seen.day, deal, lacks(fields, deal)),
    told: stillTold(before?.told ?? null, fields, seen.at),
  };
}
