/** Lists on a page, row by row. */
import type { PrintedRow } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import {
  all,
  charactersOf,
  closest,
  firstChildOf,
  isElement,
  isText,
  nextOf,
  tagOf,
} from '../dom/reach.ts';
import { printed, silent } from '../dom/text.ts';

/** The newest lists are short; more rows than this are an attack. */
const mostRows = 200;

/** The visible rows of a list, the first ones; hidden ones among them are few on a real page. */
export const rowsAt = (list: Element, at: string, look: Look): Element[] =>
  all(list, at)
    .slice(0, 2 * mostRows)
    .filter(look.visible)
    .slice(0, mostRows);

/** Cells of one kind looked at in a list; a row has one or a few. */
const mostCells = 5 * mostRows;

/**
 * Tells the cells of each row of a list that match, hidden ones too: found by one search for the
 * whole list, since one for each row costs the page as much again as all the rest. Of a list that
 * goes on and on only the rows that are read are searched.
 */
export function cellsIn(list: Element, rows: readonly Element[], rowAt: string, at: string) {
  const cells =
    rows.length < mostRows &&
    Map.groupBy(all(list, at).slice(0, mostCells), (cell) => closest(cell, rowAt));
  return (row: Element): Element[] => (cells ? (cells.get(row) ?? []) : all(row, at));
}

/** The text of the first of these that is visible; empty where none is. */
export function firstText(cells: readonly Element[], look: Look): string {
  const cell = cells.find(look.visible);
  return cell ? printed(cell, look) : '';
}

/** Elements that go on within a line; every other one begins a line of its own. */
const inline = / (a|b|strong|em|i|u|span|small|font|lyte-text) /;
/** Elements looked at for lines, and how deep; a hostile list has any number. */
const mostElements = 2000;
const deepest = 40;

/**
 * What a list prints, line by line, for one whose rows nobody knows: the cells of a table row are
 * one line, with a tab behind each. A line is cut at 500 characters.
 */
export function linesIn(list: Element, look: Look): PrintedRow[] {
  const lines = [''];
  let left = mostElements;
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const walk = (node: Node, depth: number) => {
    for (let child = firstChildOf(node); child; child = nextOf(child)) {
      if (lines.length > 2 * mostRows || depth > deepest) return;
      if (isText(child)) add(charactersOf(child).slice(0, 500).replace(/\s+/g, ' '));
      else if (isElement(child)) {
        if (left-- <= 0) return;
        const tag = tagOf(child);
        if (silent.has(tag) || !look.visible(child)) continue;
        if (/^(lyte-)?t[dh]$/.test(tag)) add(`${printed(child, look).slice(0, 200)}\t`);
        else {
          const block = !inline.test(` ${tag} `);
          if (block && lines.at(-1)) lines.push('');
          walk(child, depth + 1);
          if (block && lines.at(-1)) lines.push('');
        }
      }
    }
  };
  walk(list, 0);
  return lines
    .filter((line) => line.trim())
    .slice(0, mostRows)
    .map((line) => ({ subject: line.slice(0, 500) }));
}
