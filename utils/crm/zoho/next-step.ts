/** The next step on a Zoho deal: the field, else the nearest dated open task or meeting. */
import type { NextStep } from '#core/deal/deal.ts';
import type { When } from '#core/deal/when.ts';
import { type DealPage, put } from '../reading/read.ts';
import type { Reckoner } from '../reading/reckon.ts';
import { compareWhen, isPast } from '../reading/touches.ts';
import { type Activity, activitiesOf } from './activities.ts';

const openAt = '#Activities';

/** Pieces of a sentence that may be a date; each is then read as one, whole. */
const dateLike =
  /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\.? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g;

/** The one date a text names; null where it names none, two, or one that cannot be decided. */
function dateInText(text: string, reckoner: Reckoner): When | null {
  const found = new Set<When>();
  for (const [piece] of text.slice(0, 500).matchAll(dateLike)) {
    const read = reckoner.when(piece);
    if ('value' in read) found.add(read.value);
    else if (read.absent === 'undecidable') return null;
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

interface Dated extends Activity {
  when: When;
}

/** The nearest dated open task or meeting still to come, else the latest one overdue. */
function nearest(rows: readonly Activity[], reckoner: Reckoner) {
  const dated = rows
    .filter((row): row is Dated => row.when !== null && row.module !== 'Calls')
    .sort((a, b) => compareWhen(a.when, b.when, reckoner));
  const ahead = dated.find(({ when }) => !isPast(when, reckoner));
  return { ahead, chosen: ahead ?? dated.at(-1) };
}

/** Adds the due date to the field, or fills the field from the open activities. */
export function concludeNextStep(page: DealPage): void {
  const { read, reckoner } = page;
  const open = activitiesOf(page, openAt);
  const { ahead, chosen } = nearest(open?.rows ?? [], reckoner);
  const field = read.fields.nextStep;
  if (field?.value) {
    const due = dateInText(field.value.text, reckoner) ?? ahead?.when ?? null;
    put(read, 'nextStep', { ...field, value: { ...field.value, due } });
    return;
  }
  const readable = field !== undefined || read.absent.nextStep === 'not-found';
  if (!readable || !open) return;
  if (chosen) {
    const value: NextStep = { text: chosen.subject || (chosen.module ?? '…'), due: chosen.when };
    put(read, 'nextStep', { value, by: 'history', from: '#Activities' });
    return;
  }
  if (!field && !open.unsure) {
    put(read, 'nextStep', { value: null, by: 'history', from: '#Activities' });
  }
}
