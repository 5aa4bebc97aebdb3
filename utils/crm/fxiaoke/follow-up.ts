/** What Fxiaoke's times mean: never followed, followed, and the newest entry of the feed (§2, §3). */
import type { When } from '#core/deal/when.ts';
import { all, holds, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { type DealPage, drop, isRead, known, type Parsed, put } from '../reading/deal-page.ts';
import { dateNextStep } from '../reading/due.ts';
import { settle } from '../reading/settle.ts';
import { compareWhen, newest } from '../reading/touches.ts';

const entryAt = '.fxeditor-render-text';
/** A date-time as feeds print it, relative ones included. */
const timeLike =
  /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?|(?:今天|昨天|前天) ?\d{1,2}:\d{2}|刚刚|\d{1,3} ?(?:分钟|小时|天)前/g;

/** `last_followed_time` is set with the record: within this of `create_time` it means never. */
const atCreation = 2000;

/** Whether the last follow-up is no later than the creation, as precisely as both are printed. */
function neverFollowed(followed: When, created: When, page: DealPage): boolean {
  const { reckoner } = page;
  const byDay = followed.length === 10 || created.length === 10;
  if (byDay) return reckoner.dayOf(followed) <= reckoner.dayOf(created);
  return Date.parse(followed) - Date.parse(created) <= atCreation;
}

/** The time an entry of the feed carries: the one in the nearest element around it that has one. */
function timeOf(entry: Element, page: DealPage): When | null {
  const { look, root } = page.finder;
  let at = parentOf(entry);
  for (let level = 0; at && level < 5 && holds(root, at); at = parentOf(at), level += 1) {
    const entries = all(at, entryAt);
    if (entries.length !== 1) return null;
    const text = printed(at, look).replace(printed(entry, look), ' ');
    const times = new Set((text.match(timeLike) ?? []).slice(0, 5));
    const [time] = times;
    if (!time) continue;
    return times.size === 1 ? known(page.reckoner.when(time)) : null;
  }
  return null;
}

function feedTimes(page: DealPage): When[] {
  const { look, root } = page.finder;
  const entries = look.shown(root, entryAt).slice(0, 50);
  return entries.flatMap((entry) => timeOf(entry, page) ?? []);
}

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

const dueLabels = '下次跟进时间|下次联系时间|Next Follow-up Time';

/** Next step: the plan's text with the next follow-up's time, or that time alone. */
export function concludeNextStep(page: DealPage): void {
  const { read, finder, reckoner } = page;
  const due = settle(finder.labelled(dueLabels), reckoner.when);
  const shown = due !== 'not-found';
  if (read.fields.nextStep?.value) {
    const stated: Parsed<When | null> = isRead(due) ? { value: due.value.value } : due;
    dateNextStep(page, shown ? { stated } : {});
  } else if (!isRead(due)) {
    if (shown) drop(read, 'nextStep', due);
  } else {
    const { value, by, from } = due.value;
    if (value) put(read, 'nextStep', { value: { text: from, due: value }, by, from });
    else if (read.absent.nextStep === 'not-found') put(read, 'nextStep', { value: null, by, from });
  }
}
