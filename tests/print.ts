/** A Zoho page that prints what is to be read of it: fields in places, moments in its lists. */
import type { DealRef, FieldName, Readings } from '#core/deal/deal.ts';
import type { DealPrint, PrintedPlace, PrintedRow } from '#core/deal/print.ts';
import { plain } from '#core/deal/value.ts';

const place = (text: string): PrintedPlace => ({
  printed: text === '' ? 'blank' : { text },
  by: 'hook',
  from: '#field',
  label: '',
});

/** What Zoho tells by lists alone (fact sheet §0.5–0.6). */
const listed: readonly FieldName[] = ['stageSince', 'lastActivity'];

/** The print of a deal whose page reads as `fields`; the next step's date is that of an open task. */
export function printOf(deal: DealRef, fields: Readings): DealPrint {
  const places: DealPrint['places'] = {};
  for (const [name, reading] of Object.entries(fields) as [FieldName, Readings[FieldName]][]) {
    if (!reading || listed.includes(name)) continue;
    const { value } = reading;
    const text = typeof value === 'object' && value && 'due' in value ? value.text : null;
    places[name] = [place(text ?? (value === null ? '' : plain(name, value)))];
  }
  const { stage, stageSince, lastActivity, nextStep } = fields;
  const rows = (row: PrintedRow | null | false | undefined) => ({ rows: row ? [row] : [] });
  const since = stageSince?.value;
  const step = nextStep?.value;
  return {
    deal,
    layout: 'nextgen',
    places,
    lists: {
      ...(since ? { history: rows({ stage: stage?.value ?? '', when: since }) } : {}),
      ...(lastActivity
        ? {
            closed: rows(lastActivity.value && { module: 'Calls', when: lastActivity.value }),
            notes: rows(null),
          }
        : {}),
      open: rows(step?.due && { module: 'Tasks', subject: step.text, when: step.due }),
    },
    ways: { dates: [], patterns: [], amounts: [], language: '' },
  };
}
