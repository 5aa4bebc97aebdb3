/**
 * How well pages are read, as plain lines in English whatever the person's language: whoever mends
 * the reader may speak another. It holds no value of any field and names no deal.
 */
import { type FieldName, fieldNames } from '../deal/deal.ts';
import type { FamilyHealth, FieldHealth } from './family.ts';
import { lightOf } from './light.ts';

const day = (instant: string): string => instant.slice(0, 10);

function fieldLine(name: FieldName, field: FieldHealth): string {
  const { by, from, best, weaker, missed, at } = field;
  const light = lightOf(field);
  const last = `last read ${day(at)} by ${by} (${from})`;
  if (missed) {
    const pages = `${missed.deals.length} page${missed.deals.length === 1 ? '' : 's'}`;
    return `- ${name}: ${light} since ${day(missed.since)} on ${pages}, ${missed.why}; ${last}`;
  }
  if (weaker !== null) return `- ${name}: weaker since ${day(weaker)}, was by ${best}; ${last}`;
  return `- ${name}: ${light}; ${last}`;
}

/** One family in a few lines: versions, layout, each field by which candidate and since when. */
export function healthReport(family: FamilyHealth, version: string, browser: string): string {
  const { crm, layout, fields, last } = family;
  return [
    `Dealside ${version}: how pages are read`,
    `Browser: ${browser}`,
    `CRM: ${crm}`,
    `Layout: ${layout}`,
    `Last seen: ${day(last)}`,
    'Fields:',
    ...fieldNames.flatMap((name) => (fields[name] ? [fieldLine(name, fields[name])] : [])),
  ].join('\n');
}
