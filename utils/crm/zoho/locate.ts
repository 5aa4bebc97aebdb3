/** Which Zoho deal is on screen: the URL names it and the detail must carry the same id (§0, §9). */
import type { DealRef } from '#core/deal/deal.ts';
import type { Look } from '../dom/look.ts';
import { all, around, attr, closest, first, holds, matches } from '../dom/reach.ts';
import type { Located, Location, Mark } from '../profile.ts';
import { zohoElsewhere } from './fields.ts';
import { dealOver, isZohoCollection, zohoDeal } from './url.ts';

/** A quick view over a list or kanban, whose URL stays the list's. */
const quickView = '#kventitydetailspage';
/** Roots of a detail, and the layout each stands for [H, a maintained time tracker's reader]. */
const layouts: readonly [root: string, layout: string][] = [
  ['crm-detail-view', 'nextgen'],
  ['.task-detailview', 'old'],
  [quickView, 'quick-view'],
];
const roots = layouts.map(([root]) => root).join();

/** Elements that carry the id of the record the page is about; all of them must agree. */
const carriers = [
  'crm-related-list-label', // entity-id [H, 2026-09]
  'crm-related-list-view-header', // entity-id [H]
  'crm-timeline', // record_id [M]
  'crm-upcoming-actions', // record-id [M, 2022]
  'crm-detail-view-blueprint-action', // entity-id [M, 2022]
].join();
const idAttributes = ['entity-id', 'record_id', 'record-id'];

/** `/tab/Potentials/<id>` and the older `?module=Potentials&id=<id>`. */
const dealPath = /(?:Potentials|Deals)(?:\/|&id=)(\d{6,22})/;
/** Places whose links lead to other deals: lookups, and wherever other records stand. */
const elsewhere = `.cxLookupCompLink, ${zohoElsewhere}`;

const idOf = ({ element, attribute }: Mark): string => attr(element, attribute) ?? '';

/** The attribute that names a record on this element; none while a component is not bound to one. */
const markOn = (element: Element): Mark[] => {
  const attribute = idAttributes.find((name) => attr(element, name));
  return attribute ? [{ element, attribute }] : [];
};

/**
 * Ids that serve only where no carrier is drawn: of links to deals in the detail's own head and
 * actions (Edit, the permalink).
 */
function namedIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const link of all(root, 'a[href*="Potentials"], a[href*="/Deals/"]')) {
    const [, id] = dealPath.exec(attr(link, 'href') ?? '') ?? [];
    if (id && !closest(link, elsewhere)) ids.add(id);
  }
  return ids;
}

/** The marks of a detail, and every deal id they name; other places' ids where it has none. */
function idsIn(root: Element): { marks: Mark[]; ids: Set<string> } {
  const marks = all(root, carriers).flatMap(markOn);
  return { marks, ids: marks.length > 0 ? new Set(marks.map(idOf)) : namedIds(root) };
}

function prove(root: Element, layout: string, deal: DealRef): Located[] {
  const { marks, ids } = idsIn(root);
  const named = ids.has(deal.id);
  // A detail that names no deal at all is the reader's to judge, by when it was drawn.
  if (ids.size > 1 || (ids.size === 1 && !named)) return [];
  return [{ state: 'located', deal, root, layout, marks, named }];
}

const onScreen = (look: Look, selector: string): Element[] =>
  all(look.document, selector).filter(look.onScreen);

/** Details on screen, outermost only: a quick view may wrap a detail of its own. */
function details(look: Look): [root: Element, layout: string][] {
  const shown = onScreen(look, roots);
  return shown
    .filter((root) => !shown.some((other) => other !== root && holds(other, root)))
    .map((root) => [root, layouts.find(([at]) => matches(root, at))?.[1] ?? 'unknown']);
}

/**
 * Where Zoho renamed its root element, the nearest element around the id's carrier and all field
 * values, since those nearest to it may be another record's: a page we half know is still read,
 * under its own layout name. A carrier inside a
 * root we know belongs to a detail that is not on screen.
 */
function unknownRoot(look: Look): [root: Element, layout: string][] {
  const shown = (at: string) => onScreen(look, at).filter((element) => !closest(element, roots));
  const [carrier] = shown(carriers);
  const values = carrier ? shown('[id^="subvalue_"], [id^="value_"], [id^="titlecard_"]') : [];
  const root = values[0] && carrier && around([carrier, ...values]);
  return root ? [[root, 'unknown']] : [];
}

function shownDetails(look: Look): [root: Element, layout: string][] {
  const known = details(look);
  return known.length > 0 ? known : unknownRoot(look);
}

/** Whether a root or a carrier of ids that we know is on screen; mostly the very first one is. */
export function knowsZoho(look: Look): boolean {
  const known = `${roots}, ${carriers}`;
  const nearest = first(look.document, known);
  return (
    nearest !== null && (look.onScreen(nearest) || all(look.document, known).some(look.onScreen))
  );
}

/** The detail on screen, whatever deal it shows. */
export const zohoDetail = (look: Look): Element | null => shownDetails(look)[0]?.[0] ?? null;

/** The one deal that a single quick view names in its own marks. */
function inQuickView(look: Look, url: URL): Located[] {
  const [root, more] = onScreen(look, quickView);
  if (!root || more) return [];
  const [id = ''] = idsIn(root).ids;
  const deal = dealOver(url, id);
  return deal ? prove(root, 'quick-view', deal) : [];
}

/** The deal on screen, proven by the detail's own marks. */
export function locateZoho(look: Look, url: URL): Location {
  const deal = zohoDeal(url);
  if (!deal) return (isZohoCollection(url) && inQuickView(look, url)[0]) || { state: 'none' };
  const [proven, more] = shownDetails(look).flatMap(([root, layout]) => prove(root, layout, deal));
  // Two details that both claim the id: which one is current cannot be told.
  return proven && !more ? proven : { state: 'unproven' };
}
