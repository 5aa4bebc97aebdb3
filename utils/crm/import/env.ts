/** What the rows of one file are read with, the same for all of them. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { ImportKind, Meaning, Rejected, RejectReason } from '#core/import/import.ts';
import { isBlankText } from '../blank.ts';
import type { Mark } from '../parse/number.ts';
import type { OffsetAt } from '../parse/zone.ts';
import type { ReadDate } from './moments.ts';
import type { DealNamed } from './names.ts';

export interface RowEnv {
  kind: ImportKind;
  crm: CrmId;
  headers: readonly string[];
  columns: readonly (Meaning | null)[];
  date: ReadDate;
  now: Instant;
  zone: string;
  offsetAt: OffsetAt;
  decimal: Mark | undefined;
  dealNamed: DealNamed;
  /** Address of a deal of that CRM by its record id. */
  address: (id: string) => string;
  /** Name of the file. */
  file: string;
}

/** A cell by what its column means. */
export interface Cell {
  column: string;
  value: string;
}

export class RowCells {
  private readonly cells = new Map<Meaning, Cell>();
  readonly row: number;
  private readonly values: readonly string[];
  private readonly env: RowEnv;

  constructor(values: readonly string[], row: number, env: RowEnv) {
    this.row = row;
    this.values = values;
    this.env = env;
    env.columns.forEach((meaning, at) => {
      if (!meaning) return;
      const value = (values[at] ?? '').trim();
      const filled = this.cells.get(meaning)?.value;
      if (!filled || filled === '0')
        this.cells.set(meaning, { column: env.headers[at] ?? '', value });
    });
  }

  /** The cell; blank where it is empty, undefined where the file has no such column. */
  get(meaning: Meaning): Cell | undefined {
    return this.cells.get(meaning);
  }

  /** The text of a cell; empty where it is blank or there is none. */
  text(meaning: Meaning): string {
    const { value = '' } = this.cells.get(meaning) ?? {};
    return isBlankText(value) ? '' : value;
  }

  /** The first filled text of that meaning under a header that `names` tells. */
  textUnder(meaning: Meaning, names: (header: string) => unknown): string {
    const { columns, headers } = this.env;
    const texts = columns.map((each, at) =>
      each === meaning && names(headers[at] ?? '') ? (this.values[at] ?? '').trim() : '',
    );
    return texts.find((text) => !isBlankText(text)) ?? '';
  }

  /** All of the row as one text. */
  get whole(): string {
    return this.values.join('\t');
  }

  rejected(reason: RejectReason, meaning?: Meaning): { rejected: Rejected } {
    const { column = '', value = '' } = (meaning && this.cells.get(meaning)) || {};
    return { rejected: { row: this.row, column, reason, value: value.slice(0, 80) } };
  }
}
