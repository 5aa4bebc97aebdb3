/** The feed 跟进动态 on a Fxiaoke deal: entries by their text, each with the time beside it (§3). */
import type { DealPrint } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, holds, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { entryAt } from './anchors.ts';

const mostEntries = 50;
/** Elements around an entry in which its time is looked for. */
const levels = 5;

/** A date-time as feeds print it, relative ones included. */
const timeLike =
  /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?|(?:今天|昨天|前天) ?\d{1,2}:\d{2}|刚刚|\d{1,3} ?(?:分钟|小时|天)前/g;

/** The time an entry carries: the one in the nearest element around it that has one; else empty. */
function timeOf(entry: Element, root: Element, look: Look): string {
  let at = parentOf(entry);
  for (let level = 0; at && level < levels && holds(root, at); at = parentOf(at), level += 1) {
    if (all(at, entryAt).length !== 1) return '';
    const text = printed(at, look).replace(printed(entry, look), ' ');
    const [time, another] = new Set((text.match(timeLike) ?? []).slice(0, 5));
    if (time) return another ? '' : time;
  }
  return '';
}

/** The entries drawn so far; nothing where there are none, since the feed may not be drawn. */
export function fxiaokeLists(root: Element, look: Look): DealPrint['lists'] {
  const entries = look.shown(root, entryAt).slice(0, mostEntries);
  if (entries.length === 0) return {};
  return { feed: { rows: entries.map((entry) => ({ when: timeOf(entry, root, look) })) } };
}
