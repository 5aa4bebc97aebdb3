/** Which Zoho deal is on screen: the URL names it and the detail must carry the same id (§0, §9). */
import type { DealRef } from '#core/deal/deal.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds, parentOf, tagOf } from '../dom/reach.ts';
import type { Located, Location, Mark } from '../profile.ts';
import { dealOver, isZohoCollection, zohoDeal } from './url.ts';

/** Roots of a detail, and the layout each stands for [H, a maintained time tracker's reader]. */
const roots: readonly [selector: string, layout: string][] = [
  ['crm-detail-view', 'nextgen'],
  ['.task-detailview', 'old'],
  ['#kventitydetailspage', 'quick-view'],
];
const anyRoot = roots.map(([selector]) => selector).join(', ');

/** Elements that carry the id of the record the page is about; all of them must agree. */
const carriers: readonly [selector: string, attribute: string][] = [
  ['crm-related-list-label[entity-id]', 'entity-id'], // [H, 2026-09]
  ['crm-related-list-view-header[entity-id]', 'entity-id'], // [H]
  ['crm-timeline[record_id]', 'record_id'], // [M]
  ['crm-upcoming-actions[record-id]', 'record-id'], // [M, 2022]
  ['crm-detail-view-blueprint-action[entity-id]', 'entity-id'], // [M, 2022]
];
const anyCarrier = carriers.map(([selector]) => selector).join(', ');

/** Places whose links lead to other deals: lookups, related lists, activities, notes. */
const elsewhere =
  '.cxLookupCompLink, lyte-table, lyte-td, [id^="relatedList"], crm-activity-rel-wrapper, .cxNotesLi, crm-related-list-view-header';

const idOf = ({ element, attribute }: Mark): string => attr(element, attribute) ?? '';

function marksIn(root: Element): Mark[] {
  return all(root, anyCarrier).flatMap((element) => {
    const attribute = carriers.find(([selector]) => selector.startsWith(`${tagOf(element)}[`))?.[1];
    // A component not yet bound to its record has an empty attribute: it says nothing.
    return attribute && attr(element, attribute) ? [{ element, attribute }] : [];
  });
}

/** Ids of deals that the detail's own head and actions link to (Edit, the record's permalink). */
function linkedIds(root: Element): Set<string> {
  const links = all(
    root,
    'a[href*="/tab/Potentials/"], a[href*="/tab/Deals/"], a[href*="EntityInfo.do"]',
  );
  const ids = new Set<string>();
  for (const link of links) {
    if (closest(link, elsewhere)) continue;
    const href = attr(link, 'href') ?? '';
    const id =
      /\/tab\/(?:Potentials|Deals)\/(\d{6,22})(?!\d)/.exec(href)?.[1] ??
      (/module=(?:Potentials|Deals)\b/.test(href)
        ? /[?&]id=(\d{6,22})/.exec(href)?.[1]
        : undefined);
    if (id) ids.add(id);
  }
  return ids;
}

/** Other attributes that name a record: weaker, so they serve only where no carrier does. */
function namedIds(root: Element): Set<string> {
  const ids = linkedIds(root);
  for (const element of [root, ...all(root, '[data-record-id], [data-entity-id]')]) {
    for (const name of [
      'data-record-id',
      'data-entity-id',
      'record-id',
      'entity-id',
      'record_id',
    ]) {
      const id = attr(element, name);
      if (id && !closest(element, elsewhere)) ids.add(id);
    }
  }
  return ids;
}

function prove(root: Element, layout: string, deal: DealRef): Located | null {
  const marks = marksIn(root);
  if (marks.length > 0) {
    if (!marks.every((mark) => idOf(mark) === deal.id)) return null;
    return { state: 'located', deal, root, layout, marks, named: true };
  }
  const ids = namedIds(root);
  if (ids.size !== 1 || !ids.has(deal.id)) return null;
  return { state: 'located', deal, root, layout, marks, named: true };
}

/** Details on screen, outermost only: a quick view may wrap a detail of its own. */
function details(look: Look): [root: Element, layout: string][] {
  const shown = all(look.document, anyRoot).filter(look.onScreen);
  const outer = shown.filter(
    (root) => !shown.some((other) => other !== root && holds(other, root)),
  );
  return outer.map((root) => {
    const layout = roots.find(([at]) => closest(root, at) === root)?.[1] ?? 'nextgen';
    return [root, layout];
  });
}

/**
 * Where Zoho renamed its root element, the nearest element around the id's carrier that also holds
 * field values: a page we half know is still read, under its own layout name.
 */
function unknownRoot(look: Look): [Element, string][] {
  const carrier = all(look.document, anyCarrier).find(look.visible);
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
