/**
 * Which Fxiaoke deal is on screen. The detail carries no id of its own; the URL's hash names it,
 * or, for a slide-over the URL does not know, a link does (fact sheet §1, §8).
 */
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import type { Location } from '../profile.ts';
import { blocksIn, type Detail, detailsOf } from './details.ts';
import { dealOver, fxiaokeDeal, fxiaokeRoute, isDealObject } from './url.ts';

const dealLinks = 'a[href*="OpportunityObj"]';
/** Links to other deals: other fields, related lists, the feed. */
const elsewhere =
  '[data-apiname]:not([data-apiname="name"]), table, [data-fieldname], .fxeditor-render-text';

/** Deals that visible links below `root` lead to: id and object. */
function linked(root: Document | Element, look: Look, counts: (link: Element) => boolean) {
  const deals = new Map<string, string>();
  for (const link of all(root, dealLinks)) {
    const { object, id } = fxiaokeRoute(attr(link, 'href') ?? '');
    if (id && object && isDealObject(object) && counts(link) && look.visible(link)) {
      deals.set(id, object);
    }
  }
  return deals;
}

/** Deals that the detail's own head links to (查看详情, the name). */
const inHead = (root: Element, look: Look) => linked(root, look, (at) => !closest(at, elsewhere));

/** Deals of the visible list rows whose link reads exactly as the detail's name. */
const inList = ({ root, name }: Detail, look: Look) =>
  linked(
    look.document,
    look,
    (at) => name !== '' && !holds(root, at) && printed(at, look) === name,
  );

/** Rows' cells for the name (§3). */
const nameCells = 'td[class~="td-name"], [data-fieldname="name"]';

/** Whether the list has a row of that name without a link: it may be the one that was opened. */
const hasUnlinked = ({ root, name }: Detail, look: Look): boolean =>
  all(look.document, nameCells).some(
    (cell) =>
      !holds(root, cell) &&
      !first(cell, dealLinks) &&
      printed(cell, look) === name &&
      look.visible(cell),
  );

/** A slide-over over a list: the id comes from its own link, else from the one row of that name. */
function slideOver(detail: Detail, look: Look, url: URL): Location {
  const head = inHead(detail.root, look);
  const listed = inList(detail, look);
  if (head.size === 0 && hasUnlinked(detail, look)) return { state: 'none' };
  const [found, more] = head.size > 0 ? head : listed;
  if (!found || more || (listed.size === 1 && !listed.has(found[0]))) return { state: 'none' };
  const [id, object] = found;
  const deal = dealOver(url, object, id);
  return {
    state: 'located',
    deal,
    root: detail.root,
    layout: 'slide-over',
    marks: [],
    named: true,
  };
}

/** The deal on screen, as far as the page alone tells; whether it is fresh is the reader's to judge. */
export function locateFxiaoke(look: Look, url: URL): Location {
  const deal = fxiaokeDeal(url);
  const { object } = fxiaokeRoute(url.hash);
  if (!deal && object !== null && !isDealObject(object)) return { state: 'none' };
  const details = detailsOf(look);
  const [detail] = details;
  if (!deal)
    return detail && details.length === 1 ? slideOver(detail, look, url) : { state: 'none' };
  if (!detail || details.length > 1) return { state: 'unproven' };
  const ids = inHead(detail.root, look);
  // A head that links to this deal proves it; one that links to another disproves it.
  if (ids.size > 0 && !ids.has(deal.id)) return { state: 'unproven' };
  const named = ids.size === 1;
  return { state: 'located', deal, root: detail.root, layout: 'detail', marks: [], named };
}

/** Whether field blocks that we know are on screen. */
export const knowsFxiaoke = (look: Look): boolean => blocksIn(look).length > 0;

/** The detail on screen, whatever deal it shows; null where there is none or more than one. */
export function fxiaokeDetail(look: Look): Element | null {
  const details = detailsOf(look);
  return details.length === 1 ? (details[0]?.root ?? null) : null;
}
