/**
 * Fxiaoke's lists of deals, both generations (fact sheet §3; seen on orders and customers of the same
 * framework, M). The old one draws fixed and scrolling columns as separate rows, joined by height.
 */
import type { DealRef } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, around, attr, boxOf, childrenOf, closest, first, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { perPage } from '../rows/per-page.ts';
import type { Cell, ListProfile, OpenList } from '../rows/profile.ts';
import { fxiaokePlaces, fxiaokeShape } from './fields.ts';
import { dealOver, fxiaokeRoute, isDealObject } from './url.ts';

const cellAt = 'td[class*="td-"], [data-fieldname]';
const nameAt = 'td[class~="td-name"], [data-fieldname="name"]';
const rowAt = 'tr, [role="row"]';
const headAt = 'th';
/** Two halves of one row stand at the same height, give or take a border. */
const sameHeight = 2;

/** Fields by API name; lists write it in small letters, in a class or an attribute. */
const fieldOf = new Map(
  (Object.entries(fxiaokePlaces) as [PlaceName, { own?: string }][]).flatMap(([name, { own }]) =>
    own ? [[own, name]] : [],
  ) as [string, PlaceName][],
);

const apiName = (cell: Element): string =>
  attr(cell, 'data-fieldname') ?? /(?:^|\s)td-([\w-]+)/.exec(attr(cell, 'class') ?? '')?.[1] ?? '';

/** What a link leads to, and the deal of a list by its id. */
const routeOf = perPage(fxiaokeRoute);
const listed = perPage((path, url) => {
  const [object = '', id = ''] = path.split('/');
  return dealOver(url, object, id);
});

/** The deal that the links of the row's name lead to; null where there is none, or two. */
function dealOf(row: Element, url: URL): DealRef | null {
  const found = new Map<string, string>();
  const names = all(row, nameAt);
  for (const link of names.flatMap((name) => all(name, 'a[href*="Obj"]'))) {
    const { object, id } = routeOf(attr(link, 'href') ?? '', url);
    if (id && object && isDealObject(object)) found.set(id, object);
  }
  const [only, other] = found;
  return only && !other ? listed(`${only[1]}/${only[0]}`, url) : null;
}

/** The rows: around each name what the framework calls a row, else the child of what holds all. */
function rowsOf(look: Look): Element[] {
  const names = all(look.document, nameAt);
  const whole = once(() => around(names));
  const rows = new Set<Element>();
  for (const name of names) {
    let row: Element | null = closest(name, rowAt);
    if (!row && names.length > 1) {
      row = name;
      for (let up = parentOf(row); up && up !== whole(); up = parentOf(row)) row = up;
    }
    row ??= parentOf(name);
    if (row) rows.add(row);
  }
  return [...rows];
}

/** Things by their height, in steps so small that half a row is not another. */
function byHeight(elements: readonly Element[]): (top: number) => Element[] {
  const at = new Map<number, { element: Element; top: number }[]>();
  for (const element of elements) {
    const { top } = boxOf(element);
    const step = Math.round(top / sameHeight);
    at.set(step, [...(at.get(step) ?? []), { element, top }]);
  }
  return (top) => {
    const step = Math.round(top / sameHeight);
    return [step - 1, step, step + 1]
      .flatMap((near) => at.get(near) ?? [])
      .filter((each) => Math.abs(each.top - top) <= sameHeight)
      .map(({ element }) => element);
  };
}

/** The rows without a name, by their height: the scrolling halves of rows with a fixed one. */
function halvesOf(look: Look, rows: readonly Element[]): (row: Element) => Element[] {
  const halves = all(look.document, 'tr').filter((tr) => {
    const parent = parentOf(tr);
    const inside = parent !== null && closest(parent, rowAt) !== null;
    return !inside && first(tr, cellAt) !== null && first(tr, nameAt) === null;
  });
  const tops = once(() => ({ halves: byHeight(halves), rows: byHeight(rows) }));
  return (row) => {
    if (halves.length === 0) return [];
    const { top } = boxOf(row);
    // With two names at one height nobody can say whose half it is.
    return tops().rows(top).length === 1 ? tops().halves(top).filter(look.visible) : [];
  };
}

/** The heading of a column: `th` with its name, else the one above the cell in its own table. */
function headingsOf(look: Look): (cell: Element, own: string) => string {
  const heads = once(() => all(look.document, headAt));
  const known = new Map<string, string>();
  return (cell, own) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    let head = heads().find((th) => apiName(th).toLowerCase() === own);
    const table = closest(cell, 'table');
    const td = closest(cell, 'td');
    const row = td && parentOf(td);
    if (!head && table && td && row) {
      const above = first(table, 'tr');
      const ths = above ? childrenOf(above) : [];
      const cells = childrenOf(row);
      if (ths.length === cells.length && ths.every((th) => heads().includes(th)))
        head = ths[cells.indexOf(td)];
    }
    const label = head ? printed(head, look) : '';
    known.set(own, label);
    return label;
  };
}

function open(look: Look): OpenList {
  const rows = rowsOf(look);
  const halves = once(() => halvesOf(look, rows));
  const headingOf = headingsOf(look);
  const cellsOf = (row: Element): Cell[] =>
    [row, ...halves()(row)]
      .flatMap((part) => all(part, cellAt))
      .flatMap((element): Cell[] => {
        // A cell of the new list inside one of the old is that cell.
        if (first(element, '[data-fieldname]')) return [];
        const own = apiName(element).toLowerCase();
        const name = fieldOf.get(own);
        if (!name || !look.visible(element)) return [];
        const label = name === 'amount' ? headingOf(element, own) : '';
        // Lists print amounts bare and their unit in the heading: without it 12 may be 120,000.
        if (name === 'amount' && label === '') return [];
        const link = name === 'name' ? first(element, 'a[href]') : null;
        return [{ name, element: link ?? element, by: 'hook', from: own, label }];
      });
  return { layout: 'list', groups: [rows], cellsOf };
}

/** A hash of a deal object without a record. */
function isList(url: URL): boolean {
  const { object, id } = fxiaokeRoute(url.hash);
  return id === null && isDealObject(object);
}

export const fxiaokeRows: ListProfile = {
  crm: 'fxiaoke',
  shape: fxiaokeShape,
  isList,
  dealOf,
  open,
};
