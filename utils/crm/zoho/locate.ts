/** Which Zoho deal is on screen: the URL names it and the detail must carry the same id (§0, §9). */
import type { DealRef } from '#core/deal/deal.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds, matches, parentOf, tagOf } from '../dom/reach.ts';
import type { Located, Location, Mark } from '../profile.ts';
import { dealOver, isZohoCollection, zohoDeal } from './url.ts';

/** Roots of a detail, and the layout each stands for [H, a maintained time tracker's reader]. */
const layouts = {
  'crm-detail-view': 'nextgen',
  '.task-detailview': 'old',
  '#kventitydetailspage': 'quick-view',
} as const;
const roots = Object.keys(layouts) as (keyof typeof layouts)[];

/** Elements that carry the id of the record the page is about; all of them must agree. */
const carriers = [
  'crm-related-list-label', // entity-id [H, 2026-09]
  'crm-related-list-view-header', // entity-id [H]
  'crm-timeline', // record_id [M]
  'crm-upcoming-actions', // record-id [M, 2022]
  'crm-detail-view-blueprint-action', // entity-id [M, 2022]
].join();
const idAttributes = ['entity-id', 'record_id', 'record-id', 'data-entity-id', 'data-record-id'];

/** Places whose links lead to other deals: lookups, related lists, activities, notes. */
const elsewhere =
  '.cxLookupCompLink, lyte-table, [id^="relatedList"], crm-activity-rel-wrapper, .cxNotesLi, crm-related-list-view-header';

const idOf = ({ element, attribute }: Mark): string => attr(element, attribute) ?? '';

/** The attribute that names a record on this element; none while a component is not bound to one. */
const markOn = (element: Element): Mark[] => {
  const attribute = idAttributes.find((name) => attr(element, name));
  return attribute ? [{ element, attribute }] : [];
};

const marksIn = (root: Element): Mark[] => all(root, carriers).flatMap(markOn);

/**
 * Ids in other places, which serve only where no carrier is drawn: links to deals in the detail's
 * own head and actions (Edit, the permalink), and attributes that other builds may use.
 */
function namedIds(root: Element): Set<string> {
  const ids = new Set(
    [root, ...all(root, '[data-record-id], [data-entity-id]')].flatMap(markOn).map(idOf),
  );
  for (const link of all(root, 'a[href*="Potentials"], a[href*="/Deals/"]')) {
    const id = /(?:\/tab\/(?:Potentials|Deals)\/|module=(?:Potentials|Deals)&id=)(\d{6,22})/.exec(
      attr(link, 'href') ?? '',
    )?.[1];
    if (id && !closest(link, elsewhere)) ids.add(id);
  }
  return ids;
}

function prove(root: Element, layout: string, deal: DealRef): Located | null {
  const marks = marksIn(root);
  const ids = marks.length > 0 ? new Set(marks.map(idOf)) : namedIds(root);
  if (ids.size !== 1 || !ids.has(deal.id)) return null;
  return { state: 'located', deal, root, layout, marks, named: true };
}

/** Details on screen, outermost only: a quick view may wrap a detail of its own. */
function details(look: Look): [root: Element, layout: string][] {
  const shown = all(look.document, roots.join()).filter(look.onScreen);
  const outer = shown.filter(
    (root) => !shown.some((other) => other !== root && holds(other, root)),
  );
  return outer.map((root) => [
    root,
    layouts[roots.find((at) => matches(root, at)) ?? 'crm-detail-view'],
  ]);
}

/**
 * Where Zoho renamed its root element, the nearest element around the id's carrier that also holds
 * field values: a page we half know is still read, under its own layout name. A carrier inside a
 * root we know belongs to a detail that is not on screen.
 */
function unknownRoot(look: Look): [Element, string][] {
  const carrier = all(look.document, carriers).find(
    (at) => !closest(at, roots.join()) && look.onScreen(at),
  );
  for (let at = carrier && parentOf(carrier); at; at = parentOf(at)) {
    if (tagOf(at) === 'body') return [];
    if (first(at, '[id^="subvalue_"], [id^="value_"], [id^="titlecard_"]'))
      return [[at, 'unknown']];
  }
  return [];
}

const shownDetails = (look: Look): [Element, string][] => {
  const known = details(look);
  return known.length > 0 ? known : unknownRoot(look);
};

/** The detail on screen, whatever deal it shows. */
export const zohoDetail = (look: Look): Element | null => shownDetails(look)[0]?.[0] ?? null;

/** The one deal a quick view over a list or kanban names in its own marks; the URL stays the list's. */
function quickView(look: Look, url: URL): Location {
  const shown = all(look.document, '#kventitydetailspage').filter(look.onScreen);
  const [root] = shown;
  if (!root || shown.length > 1) return { state: 'none' };
  const ids = new Set(marksIn(root).map(idOf));
  const [id] = ids.size > 0 ? ids : namedIds(root);
  const deal = id && ids.size < 2 ? dealOver(url, id) : null;
  return (deal && prove(root, 'quick-view', deal)) ?? { state: 'none' };
}

/** The deal on screen, proven by the detail's own marks. */
export function locateZoho(look: Look, url: URL): Location {
  const deal = zohoDeal(url);
  if (!deal) return isZohoCollection(url) ? quickView(look, url) : { state: 'none' };
  const proofs = shownDetails(look).map(([root, layout]) => prove(root, layout, deal));
  const proven = proofs.filter((proof) => proof !== null);
  // Two details that both claim the id: which one is current cannot be told.
  return proven.length === 1 && proven[0] ? proven[0] : { state: 'unproven' };
}
