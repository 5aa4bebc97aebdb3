/** Understands one row of a list as printed: the background's half of reading lists. */
import type { DealSnapshot } from '#core/deal/deal.ts';
import type { ListPrint, RowPrint } from '#core/deal/list-print.ts';
import type { DealPrint } from '#core/deal/print.ts';
import { fxiaokeMeaning } from './fxiaoke/meaning.ts';
import { type DealPage, drop, type Env, put } from './reading/deal-page.ts';
import { readFields } from './reading/read.ts';
import { reckonerFor } from './reading/reckon.ts';
import { zohoMeaning } from './zoho/meaning.ts';

/**
 * What a list means other than a page. Zoho's column of the last activity counts changes of any
 * kind (§0.5), so the last touch is that or earlier; and it has no column for when a stage began.
 */
function concludeZoho({ read }: DealPage): void {
  const { lastActivity } = read.fields;
  if (lastActivity?.value) put(read, 'lastActivity', { ...lastActivity, bound: 'or-earlier' });
  else if (lastActivity) drop(read, 'lastActivity', 'undecidable');
}

/**
 * The deal as its row shows it by `env.now`; null where neither name nor stage can be read, which
 * would be a row of nothing known. Columns the list does not have are neither read nor absent.
 */
export function readRow(
  { deal, places }: RowPrint,
  { layout, ways }: Omit<ListPrint, 'rows'>,
  env: Env,
): DealSnapshot | null {
  const print: DealPrint = { deal, layout, places, lists: {}, ways };
  const meaning = deal.crm === 'zoho' ? zohoMeaning : fxiaokeMeaning;
  const page = readFields(print, reckonerFor(print, meaning, env), meaning);
  if (deal.crm === 'zoho') concludeZoho(page);
  else meaning.conclude(page);
  const { fields, absent } = page.read;
  if (!fields.name?.value && !fields.stage?.value) return null;
  return { deal, at: env.now, zone: env.zone, fields, absent };
}
