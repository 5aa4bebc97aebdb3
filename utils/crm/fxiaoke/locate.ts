/**
 * Which Fxiaoke deal is on screen. The detail carries no id of its own; the URL's hash names it,
 * or, for a slide-over the URL does not know, a link does (fact sheet §1, §8).
 */
import type { Look } from '../dom/look.ts';
import { all, attr, closest, holds } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanText } from '../parse/index.ts';
import type { Location } from '../profile.ts';
import { type Detail, detailsOf } from './details.ts';
import { fxiaokeDeal, fxiaokeRef, fxiaokeRoute, isDealObject } from './url.ts';

const dealLinks = 'a[href*="OpportunityObj"]';
/** Links to other deals: other fields, related lists, the feed. */
const elsewhere =
  '[data-apiname]:not([data-apiname="name"]), table, [data-fieldname], .fxeditor-render-text';

const idIn = (link: Element): string | null => {
  const { object, id } = fxiaokeRoute(attr(link, 'href') ?? '');
  return isDealObject(object) ? id : null;
};

/** Ids that the detail's own head links to (查看详情, the name). */
const headIds = (root: Element, look: Look): Set<string> =>
  new Set(
    all(root, dealLinks)
      .filter((link) => look.visible(link) && !closest(link, elsewhere))
      .flatMap((link) => idIn(link) ?? []),
  );

/** Ids of the visible list rows whose link reads exactly as the deal's name. */
const listIds = (detail: Detail, look: Look): Set<string> =>
  new Set(
    all(look.document, dealLinks)
      .filter((link) => !holds(detail.root, link) && look.visible(link))
      .filter((link) => cleanText(printed(link, look)) === cleanText(detail.name))
      .flatMap((link) => idIn(link) ?? []),
  );

const only = (ids: ReadonlySet<string>): string | null =>
  ids.size === 1 ? ([...ids][0] ?? null) : null;

/** A slide-over over a list: the id comes from its own link, else from the one row of that name. */
function slideOver(detail: Detail, look: Look, url: URL): Location {
  const head = headIds(detail.root, look);
  const listed = detail.name === '' ? new Set<string>() : listIds(detail, look);
  const id = head.size > 0 ? only(head) : only(listed);
  if (!id || (head.size > 0 && listed.size === 1 && only(listed) !== id)) return { state: 'none' };
  const deal = fxiaokeRef(url, id);
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
  const ids = headIds(detail.root, look);
  // A head that links to this deal proves it; one that links to another disproves it.
  if (ids.size > 0 && !ids.has(deal.id)) return { state: 'unproven' };
  const named = only(ids) === deal.id;
  return { state: 'located', deal, root: detail.root, layout: 'detail', marks: [], named };
}

/** The detail on screen, whatever deal it shows; null where there is none or more than one. */
export function fxiaokeDetail(look: Look): Element | null {
  const details = detailsOf(look);
  return details.length === 1 ? (details[0]?.root ?? null) : null;
}
