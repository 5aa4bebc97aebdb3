/** When something was and whose record it is, as the cells of a row say it. */
import { isDay, type When } from '#core/deal/when.ts';
import type { Meaning, Rejected } from '#core/import/import.ts';
import { asDay, wallDayAt } from '../parse/zone.ts';
import type { RowCells, RowEnv } from './env.ts';
import { dateBeside } from './moments.ts';

export type Refused = { rejected: Rejected };

/** The first of these columns that is filled, as a moment; null where all are blank. */
export function moment(
  cells: RowCells,
  env: RowEnv,
  ...meanings: Meaning[]
): { when: When; by: Meaning } | null | Refused {
  for (const by of meanings) {
    const text = cells.text(by);
    const day = by === 'at' ? cells.text('day') : '';
    if (text === '' && day === '') continue;
    const read = dateBeside(env.date, text, day);
    if (read === null) return cells.rejected('date-unreadable', by);
    return read === 'undecidable'
      ? cells.rejected('date-undecidable', by)
      : { when: read.value, by };
  }
  return null;
}

/**
 * The record id in a cell as the CRM's pages carry it; Zoho's exports put `zcrm_` before. One that a
 * spreadsheet took for a number, `4.87688E+18`, has lost its last digits: it would name another's.
 */
export function recordId(cells: RowCells, meaning: 'id' | 'dealId', env: RowEnv): string | Refused {
  const text = cells.text(meaning);
  const shape = env.crm === 'zoho' ? /^(?:zcrm_)?(\d{1,22})$/ : /^([0-9a-f]{24})$/;
  const rounded = /^\d(?:\.\d+)?e\+\d+$/i.test(text) ? 'id-rounded' : 'id-unreadable';
  return shape.exec(text)?.[1] ?? cells.rejected(rounded, meaning);
}

/** The local day of a moment in the file's zone. */
export const dayIn = (when: When, { offsetAt }: RowEnv): string =>
  isDay(when) ? when : asDay(wallDayAt(Date.parse(when), offsetAt));
