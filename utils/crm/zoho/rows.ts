/**
 * Zoho's lists and boards of deals (fact sheet §3.6). Rows, cards and headings are as other tools
 * read them [M]; how a row carries its id and a cell its column is taken over from related lists
 * and links [H there], and was never seen on a live list by us.
 */
import type { DealRef } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, childrenOf, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelTable } from '../label.ts';
import { perPage } from '../rows/per-page.ts';
import type { Cell, ListProfile, OpenList } from '../rows/profile.ts';
import { labelsOf } from '../shape/labels.ts';
import { zohoPlaces, zohoShape } from './fields.ts';
import { dealOver, isZohoCollection, zohoDeal } from './url.ts';

const rowAt = 'lyte-exptable-tr[data-zcqa="detailView"]';
const headAt = '#listviewHeaderRow';
const cardAt = 'lyte-card.crm-kv-card';
const boardAt = 'lyte-board';
const heading = 'kanbanHeader_';
const nameAt = 'a[id^="listView_"], a.crm-kv-header-link';

const modules: readonly (string | null)[] = ['Potentials', 'Deals'];

/** Lists have a column that no detail page prints: the newest change of any kind [H, §3.3]. */
const lastActivity =
  'Last Activity Time|Last Activity|最近活动时间|最后活动时间|上次活动时间|LASTACTIVITYTIME';

const columnOf = labelTable(
  Object.fromEntries([
    ...Object.entries(zohoPlaces).map(([name, { own = '', labels }]) => [
      name,
      labelsOf(name as PlaceName, `${labels ?? ''}|${own}`).join('|'),
    ]),
    ['lastActivity', lastActivity],
  ]) as { [N in Cell['name']]: string },
);

/** The deal a link leads to; null where it leads elsewhere. */
const linked = perPage((href, url): DealRef | null =>
  URL.canParse(href, url.href) ? zohoDeal(new URL(href, url)) : null,
);

/** The deal of a list, by its id. */
const listed = perPage((id, url) => dealOver(url, id));

/**
 * By the row's own id, in a table that says it is of deals, and by the links of its name, or of the
 * whole row where none is marked as the name. Every id found must be the same one.
 */
function dealOf(row: Element, url: URL): DealRef | null {
  const ids = new Set<string>();
  const table = closest(row, 'crux-table-component');
  const module = table ? attr(table, 'cx-prop-module') : null;
  if (module !== null && !modules.includes(module)) return null;
  const own = /^\d{15,22}$/.exec(attr(row, 'id') ?? '')?.[0];
  if (own && module !== null) ids.add(own);
  const names = all(row, nameAt);
  for (const link of names.length > 0 ? names : all(row, 'a[href]')) {
    const deal = linked(attr(link, 'href') ?? '', url);
    if (deal) ids.add(deal.id);
    // How the id of that link goes on is not known; a whole record id in it must be this one.
    const marked = /^listView_(\d{15,22})$/.exec(attr(link, 'id') ?? '')?.[1];
    if (marked && ids.size > 0) ids.add(marked);
  }
  const [id, other] = ids;
  return id && other === undefined ? listed(id, url) : null;
}

/** What a cell calls itself: `value_Stage`, or in full `value_listviewtable_Stage` [H there]. */
function ownLabel(cell: Element): string {
  const at = attr(cell, 'data-zcqa')?.startsWith('value_')
    ? cell
    : first(cell, '[data-zcqa^="value_"]');
  return (at && attr(at, 'data-zcqa'))?.replace(/^value_(?:listviewtable_)?/, '') ?? '';
}

/** The columns by their headings; a heading that has no cell of its own proves none. */
function headingsOf(look: Look): string[] {
  const head = first(look.document, headAt);
  return head ? childrenOf(head).map((cell) => printed(cell, look)) : [];
}

function cellsOfRow(row: Element, headings: readonly string[]): Cell[] {
  const cells = childrenOf(row);
  const aligned = headings.length === cells.length;
  return cells.flatMap((element, at): Cell[] => {
    const own = ownLabel(element);
    const label = own || (aligned ? (headings[at] ?? '') : '');
    const name = columnOf(label);
    if (!name) return [];
    // Beside the name stands the row's own tick box.
    const value = name === 'name' ? (first(element, nameAt) ?? element) : element;
    return [{ name, element: value, by: own ? 'hook' : 'label', from: label, label }];
  });
}

/**
 * A card names its fields by the cells that carry a column; its place on the board is the stage
 * where the URL says that the board is a pipeline's [§2]. Boards can be grouped by other fields.
 */
function cellsOfCard(card: Element, url: URL): Cell[] {
  const cells: Cell[] = all(card, '[data-zcqa^="value_"]').flatMap((element): Cell[] => {
    const label = ownLabel(element);
    const name = columnOf(label);
    return name ? [{ name, element, by: 'hook', from: label, label }] : [];
  });
  const plain = (name: Cell['name'], from: string) => {
    const element = cells.some((cell) => cell.name === name) ? null : first(card, from);
    if (element) cells.push({ name, element, by: 'hook', from, label: '' });
  };
  plain('name', 'a.crm-kv-header-link');
  plain('owner', '[data-zcqa="recordOwner"]');
  const board = url.searchParams.has('pipeline') ? closest(card, boardAt) : null;
  const [, text] = (board && attr(board, 'data-zcqa'))?.split(heading) ?? [];
  if (board && text)
    cells.push({ name: 'stage', element: board, by: 'hook', from: heading, label: '', text });
  return cells;
}

function open(look: Look, url: URL): OpenList {
  const cards = all(look.document, boardAt).map((board) => all(board, cardAt));
  if (cards.some((group) => group.length > 0))
    return { layout: 'board', groups: cards, cellsOf: (card) => cellsOfCard(card, url) };
  const headings = once(() => headingsOf(look));
  const groups = [all(look.document, rowAt)];
  return { layout: 'list', groups, cellsOf: (row) => cellsOfRow(row, headings()) };
}

export const zohoRows: ListProfile = {
  crm: 'zoho',
  shape: zohoShape,
  isList: isZohoCollection,
  dealOf,
  open,
};
