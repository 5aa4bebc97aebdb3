/** The next step on a Zoho deal: the field, else the nearest dated open task or meeting. */
import type { When } from '#core/deal/when.ts';
import { type DealPage, drop, isRead, known, type Parsed, put } from '../reading/deal-page.ts';
import { dateNextStep, statedDue, stepDue } from '../reading/due.ts';
import { compareWhen, fromNow } from '../reading/touches.ts';
import { activitiesOf, isUnsure, momentsOf } from './activities.ts';
import { openAt } from './anchors.ts';

/** Adds the due date to the field, or fills the field from the open activities. */
export function concludeNextStep(page: DealPage): void {
  const { print, read, reckoner } = page;
  // No field of Zoho's own: taught, or named by the team.
  const due = statedDue(page);
  const stated: Parsed<When | null> = isRead(due) ? { value: due.value.value } : due;
  const open = activitiesOf(print.lists.open, reckoner);
  const dated = (open ?? [])
    .flatMap(({ when, module, subject }) => {
      const due = known(when);
      return due && module !== 'Calls' ? [{ text: subject || module || '…', due }] : [];
    })
    .sort((a, b) => compareWhen(a.due, b.due, reckoner));
  const ahead = dated.find(({ due }) => fromNow(due, reckoner) >= 0) ?? null;
  const field = read.fields.nextStep;
  if (field?.value) {
    const nearest = ahead?.due ?? null;
    dateNextStep(page, due === 'not-found' ? { nearest } : { stated, nearest });
    return;
  }
  if (isRead(due) && due.value.value) {
    put(read, 'nextStep', stepDue(due.value));
    return;
  }
  const readable = field !== undefined || read.absent.nextStep === 'not-found';
  if (!readable || !open) return;
  // Of none of them a day was read: they may stand where we do not look.
  if (open.length > 0 && momentsOf(open).length === 0) {
    drop(read, 'nextStep', 'unreadable');
    return;
  }
  const step = ahead ?? dated.at(-1) ?? null;
  if (step || (!field && !isUnsure(open))) {
    put(read, 'nextStep', { value: step, by: 'history', from: openAt });
  }
}
