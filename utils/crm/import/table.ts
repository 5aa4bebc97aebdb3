/** An exported file as a table: its first row as headers, the others with their numbers. */
import { mostRows } from '#core/import/import.ts';
import type { Encoding } from './decode.ts';

export interface ImportTable {
  headers: string[];
  /** Cells of each row, with the number a spreadsheet gives it. */
  rows: { row: number; cells: string[] }[];
  encoding: Encoding | 'xlsx';
}

/** Why a file is no table; `row` where a place in it is to blame. */
export interface TableProblem {
  failed:
    | 'failed'
    | 'not-text'
    | 'empty'
    | 'no-header'
    | 'too-many-rows'
    | 'open-quote'
    | 'bad-workbook'
    | 'too-large';
  row?: number;
}

/** Most columns that count; no export has more. */
export const mostColumns = 500;

/** Rows as they come, with the first filled one as headers. */
export function tableBuilder(encoding: ImportTable['encoding']) {
  const table: ImportTable = { headers: [], rows: [], encoding };
  let row = 0;
  return {
    /** Adds a row; a blank one only counts. */
    add(cells: string[]): void {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) return;
      if (table.headers.length > 0) table.rows.push({ row, cells });
      else table.headers = trimmed(cells);
    },
    full: () => table.rows.length > mostRows,
    end(): ImportTable | TableProblem {
      if (table.rows.length > mostRows) return { failed: 'too-many-rows', row: mostRows };
      if (table.headers.length === 0) return { failed: 'empty' };
      if (table.headers.length > mostColumns) return { failed: 'no-header', row: 1 };
      return table.rows.length === 0 ? { failed: 'empty' } : table;
    },
  };
}

/** Headers without the blank ones at the end, which trailing commas make. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1).map((cell) => cell.trim().slice(0, 200));
}
