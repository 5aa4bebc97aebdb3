/** Zoho's Stage History: one row a change, mounted on demand (fact sheet §0.6, §3.5, §9.9). */
import type { StageEntry } from '#core/deal/deal.ts';
import { looseLabel } from '#core/deal/label.ts';
import { cleanText } from '../parse/index.ts';
import { type DealPage, isRead, known, put } from '../reading/deal-page.ts';
import { compareWhen, orderOf } from '../reading/touches.ts';

/** The rows in the order of the list; null where there are none or one of them cannot be read. */
function rowsOf({ print, reckoner }: DealPage): StageEntry[] | null {
  const rows: StageEntry[] = [];
  for (const row of print.lists.history?.rows ?? []) {
    const { stage = '', when = '', closeDate = '' } = row;
    const named = cleanText(stage);
    const since = reckoner.when(when, row);
    if (named === '' || !isRead(since)) return null;
    rows.push({ stage: named, since: since.value, closeDate: known(reckoner.day(closeDate)) });
  }
  return rows.length > 0 ? rows : null;
}

/**
 * The history newest first, and with it when the current stage was entered: the oldest of the
 * newest rows that name the current stage (a changed amount or close date writes a row too). A
 * newest row that names another stage describes a stage already left, so it proves nothing. With
 * one row unreadable the others prove nothing either: the stage may have been left in between. Nor
 * does a page of the list after the first, or the first of one that does not begin with the newest.
 */
export function concludeStageHistory(page: DealPage): StageEntry[] | null {
  const rows = rowsOf(page);
  if (!rows) return null;
  const { print, reckoner, read } = page;
  const { more, before } = print.lists.history ?? {};
  const whens = rows.map(({ since }) => since);
  const order = orderOf(whens, reckoner);
  if (before || (more && order !== 'newest')) return null;
  const history = (order === 'oldest' ? rows.toReversed() : rows).toSorted((a, b) =>
    compareWhen(b.since, a.since, reckoner),
  );
  const current = read.fields.stage?.value;
  if (!current) return history;
  const left = history.findIndex((row) => looseLabel(row.stage) !== looseLabel(current));
  const entered = left < 0 ? history.at(-1) : history[left - 1];
  if (entered) {
    const cut = left < 0 && more;
    put(read, 'stageSince', {
      value: entered.since,
      by: 'history',
      from: 'Stage History',
      ...(cut ? { bound: 'or-earlier' } : {}),
    });
  }
  return history;
}
