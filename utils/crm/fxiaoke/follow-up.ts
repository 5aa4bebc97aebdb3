/** What Fxiaoke's times mean: never followed, followed, and the newest entry of the feed (§2, §3). */
import type { When } from '#core/deal/when.ts';
import { isTouch } from '#core/history/distinct.ts';
import { outcomeOf, withoutButtons } from '../history/words.ts';
import { type DealPage, drop, isRead, known, type Parsed, put } from '../reading/deal-page.ts';
import { dateNextStep, statedDue, stepDue } from '../reading/due.ts';
import { compareWhen, newest } from '../reading/touches.ts';
import { entryAt } from './anchors.ts';

/** `last_followed_time` is set with the record: within this of `create_time` it means never. */
const atCreation = 2000;

/** Whether the last follow-up is no later than the creation, as precisely as both are printed. */
function neverFollowed(followed: When, created: When, page: DealPage): boolean {
  const { reckoner } = page;
  const byDay = followed.length === 10 || created.length === 10;
  if (byDay) return reckoner.dayOf(followed) <= reckoner.dayOf(created);
  return Date.parse(followed) - Date.parse(created) <= atCreation;
}

/** When the entries of the feed took place, without those that came to nothing. */
const feedTimes = ({ print, reckoner }: DealPage): When[] =>
  (print.lists.feed?.rows ?? []).flatMap((row) => {
    const outcome = outcomeOf(withoutButtons(row.status ?? ''));
    const took = isTouch({ kind: 'follow-up', outcome });
    return (took && known(reckoner.when(row.when ?? '', row))) || [];
  });

/**
 * Last activity: the field and the visible feed, whichever is newer. A follow-up no later than the
 * creation is none. Where the layout hides the creation the field is taken as it stands.
 */
export function concludeLastActivity(page: DealPage): void {
  const { read, reckoner } = page;
  const field = read.fields.lastActivity;
  const created = read.fields.created?.value ?? null;
  if (field?.value && created && neverFollowed(field.value, created, page)) {
    put(read, 'lastActivity', { ...field, value: null });
  }
  const told = newest(feedTimes(page), reckoner);
  if (!told) return;
  const known = read.fields.lastActivity;
  if (known?.value && compareWhen(known.value, told, reckoner) >= 0) return;
  put(read, 'lastActivity', {
    value: told,
    by: 'history',
    from: entryAt,
    // Without the field, the feed drawn so far may not begin with the newest touch.
    ...(known ? {} : { bound: 'or-later' as const }),
  });
}

/** Next step: the plan's text with the next follow-up's time, or that time alone. */
export function concludeNextStep(page: DealPage): void {
  const { read } = page;
  const due = statedDue(page);
  const shown = due !== 'not-found';
  if (read.fields.nextStep?.value) {
    const stated: Parsed<When | null> = isRead(due) ? { value: due.value.value } : due;
    dateNextStep(page, shown ? { stated } : {});
  } else if (!isRead(due)) {
    if (shown) drop(read, 'nextStep', due);
  } else if (read.fields.nextStep || read.absent.nextStep === 'not-found') {
    const step = stepDue(due.value);
    if (step.value || !read.fields.nextStep) put(read, 'nextStep', step);
  }
}
