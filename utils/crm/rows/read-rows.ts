/** Takes down the rows of a list that are on the screen. It only ever reads. */
import { type DealRef, dealKey } from '#core/deal/deal.ts';
import { type ListPrint, mostCells, mostRows, type RowPrint } from '#core/deal/list-print.ts';
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { type Look, lookAt } from '../dom/look.ts';
import { rawOf, rawText } from '../places/raw.ts';
import { rowsInView, type Window } from './in-view.ts';
import type { Cell, ListProfile, OpenList } from './profile.ts';

/** A row on the screen and the deal it carries the id of. */
export interface RowOnPage {
  deal: DealRef;
  element: Element;
}

export interface RowsReading {
  rows: RowOnPage[];
  print: ListPrint;
}

/** A value longer than this is a text, and no field of a list. */
const longest = 500;
/** A longer text is no bare date or amount. */
const evidence = 60;
const mostEvidence = 300;

const dated: readonly PlaceName[] = [
  'closeDate',
  'created',
  'lastActivity',
  'stageSince',
  'nextDue',
];

function placeOf({ element, text, by, from, label }: Cell, look: Look, profile: ListProfile) {
  const raw = text === undefined ? rawOf(element, look, profile.shape) : rawText(text);
  const cut = typeof raw === 'object' && raw.text.length > longest ? 'not-drawn' : raw;
  return { printed: cut, by, from: from.slice(0, 200), label: label.slice(0, 200) };
}

function placesOf(row: Element, list: OpenList, look: Look, profile: ListProfile) {
  const places: RowPrint['places'] = {};
  for (const cell of list.cellsOf(row)) {
    const same = places[cell.name] ?? [];
    if (same.length < mostCells) places[cell.name] = [...same, placeOf(cell, look, profile)];
  }
  return places;
}

/** Two rows of one deal are one row that shows everything twice: where they differ, it is absent. */
function joined(a: RowPrint['places'], b: RowPrint['places']): RowPrint['places'] {
  const places = { ...a };
  for (const [name, more] of Object.entries(b) as [PlaceName, PrintedPlace[]][])
    places[name] = [...(a[name] ?? []), ...more].slice(0, mostCells);
  return places;
}

function textsOf(rows: readonly RowPrint[], names: readonly PlaceName[]): string[] {
  const texts = rows.flatMap(({ places }) =>
    names.flatMap((name) =>
      (places[name] ?? []).flatMap(({ printed }) =>
        typeof printed === 'object' && printed.text.length <= evidence ? printed.text : [],
      ),
    ),
  );
  return [...new Set(texts)].slice(0, mostEvidence);
}

/** The list in the window; null where the URL is that of no list of deals. */
export function readRows(
  document: Document,
  url: URL,
  profile: ListProfile,
  window: Window,
): RowsReading | null {
  if (!profile.isList(url)) return null;
  const look = lookAt(document);
  const list = profile.open(look, url);
  const rows: RowOnPage[] = [];
  const prints = new Map<string, RowPrint>();
  for (const group of list.groups) {
    for (const element of rowsInView(group, window, mostRows - rows.length)) {
      const deal = look.visible(element) ? profile.dealOf(element, url) : null;
      if (!deal) continue;
      rows.push({ deal, element });
      const places = placesOf(element, list, look, profile);
      const twin = prints.get(dealKey(deal));
      prints.set(dealKey(deal), { deal, places: twin ? joined(twin.places, places) : places });
    }
  }
  const told = [...prints.values()];
  return {
    rows,
    print: {
      layout: list.layout,
      rows: told,
      ways: {
        dates: textsOf(told, dated),
        patterns: [],
        amounts: textsOf(told, ['amount']),
        language: look.language.slice(0, 40),
      },
    },
  };
}
