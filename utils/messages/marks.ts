/** Messages of the list marks: the rows a page shows, what stands at each, and the switch. */
import type { CrmId, DealKey } from '#core/deal/deal.ts';
import type { ListPrint, StoodRow } from '#core/deal/list-print.ts';
import type { Level } from '#core/rules/kind.ts';
import type { Message } from './message.ts';

/** The worst finding of one deal, said in the person's language: the page carries no words. */
export interface Mark {
  level: Level;
  text: string;
}

/** Which CRMs' lists are marked. */
export type MarkChoice = { [C in CrmId]: boolean };

export interface MarkMessages {
  /** Rows as they stand in a list; answered for each deal, null where there is nothing to say. */
  'page/rows': Message<
    'page',
    { print: ListPrint<StoodRow> },
    { on: boolean; marks: { deal: DealKey; mark: Mark | null }[] }
  >;
  'marks/state': Message<'extension', Record<string, never>, MarkChoice>;
  'marks/choose': Message<'extension', { crm: CrmId; on: boolean }, null>;
}

/**
 * Told by the background to the pages of a CRM: its lists are marked no longer, or something that
 * marks rest on was changed elsewhere, and each is to be asked for anew.
 */
export interface MarksTold {
  marks: 'off' | 'anew';
}
