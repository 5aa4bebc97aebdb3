/** A page read beside what the CRM's API told of its deal. */
import type { DealPrint } from '#core/deal/print.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import { type PageRead, readPrint } from '../read-print.ts';
import type { Env } from '../reading/deal-page.ts';
import { combine } from './combine.ts';

/**
 * What the print says. A page that is proven to be a deal's, and shows neither its name nor its stage,
 * makes a deal all the same once the API told either: with the little that the page does show.
 */
export function readTold(print: DealPrint, env: Env, told: ToldSoFar | null): PageRead {
  const page = readPrint(print, env);
  if ('snapshot' in page || told === null) return page;
  const { name, stage } = combine(told).fields;
  if (!name?.value && !stage?.value) return page;
  const { deal } = print;
  const { now: at, zone } = env;
  const { read } = page;
  return { read, snapshot: { deal, at, zone, fields: read.fields, absent: read.absent } };
}
