/** The feed 跟进动态 on a Fxiaoke deal: entries by their text, each with the time beside it (§3). */
import type { DealPrint, PrintedRow } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, first, holds, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelTable } from '../label.ts';
import { linesIn } from '../places/lists.ts';
import { entryAt } from './anchors.ts';

const mostEntries = 50;
/** Elements around an entry in which its time is looked for. */
const levels = 5;

/** A date-time as feeds print it, relative ones included. */
const timeLike =
  /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?|(?:今天|昨天|前天) ?\d{1,2}:\d{2}|刚刚|\d{1,3} ?(?:分钟|小时|天)前/g;

/** The time an entry carries, and the words beside it: of the nearest element that has one. */
function timeOf(entry: Element, root: Element, look: Look): PrintedRow {
  const said = printed(entry, look);
  const subject = said.slice(0, 200);
  let at = parentOf(entry);
  for (let level = 0; at && level < levels && holds(root, at); at = parentOf(at), level += 1) {
    if (all(at, entryAt).length !== 1) break;
    const text = printed(at, look).replace(said, ' ');
    const [when, another] = new Set((text.match(timeLike) ?? []).slice(0, 5));
    if (another) break;
    if (when) return { when, subject, status: text.slice(0, 200) };
  }
  return { when: '', subject };
}

/** The tabs whose lists are printed line by line [M as words; the tabs' own marks are ARIA's]. */
const tabOf = labelTable({
  changes: '修改记录|操作记录|Modification Log|Change Log',
  records: '销售记录|跟进记录|Sales Records|Follow-up Records',
});

/** The change log and the follow-up records, where a tab that is open says it holds them. */
function tabsIn(root: Element, look: Look): DealPrint['lists'] {
  const lists: DealPrint['lists'] = {};
  for (const panel of look.shown(root, '[role=tabpanel][aria-labelledby]').slice(0, 9)) {
    const by = attr(panel, 'aria-labelledby') ?? '';
    const tab = /^[\w-]+$/.test(by) && first(root, `[id="${by}"]`);
    const list = tab && tabOf(printed(tab, look).replace(/ ?[(（]\d+[)）]$/, ''));
    if (list) lists[list] ??= { rows: linesIn(panel, look) };
  }
  return lists;
}

/** The entries drawn so far; nothing where there are none, since the feed may not be drawn. */
export function fxiaokeLists(root: Element, look: Look): DealPrint['lists'] {
  const entries = look.shown(root, entryAt).slice(0, mostEntries);
  const lists = tabsIn(root, look);
  if (entries.length > 0) lists.feed = { rows: entries.map((entry) => timeOf(entry, root, look)) };
  return lists;
}
