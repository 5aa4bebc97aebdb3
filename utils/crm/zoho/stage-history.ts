/** Zoho's Stage History list: one row a change, mounted on demand (fact sheet §0.6, §3.5, §9.9). */
import type { StageEntry } from '#core/deal/deal.ts';
import { all, attr, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanText, labelKey, labelTable } from '../parse/index.ts';
import { type DealPage, isRead, known, put } from '../reading/deal-page.ts';
import { compareWhen } from '../reading/touches.ts';

/** The list by its label [M; English and Chinese names from docs, as its columns']. */
const listOf = labelTable({ history: 'Stage History|阶段历史|销售阶段历史|商机阶段历史' });

const columnOf = labelTable({
  stage: 'Stage|阶段|销售阶段',
  since: 'Modified Time|Last Modified Time|修改时间|最后修改时间|更改时间',
  closeDate: 'Closing Date|预计成交日期|结束日期',
});

/** The Stage History list's element; undefined while it is not mounted. */
function listIn({ finder: { root, look } }: DealPage): Element | undefined {
  return look.shown(root, 'crm-related-list-view-header').find((list) => {
    const rail = first(root, `[id="rl_${attr(list, 'related-list-id')?.replace(/\D/g, '')}"]`);
    const label = attr(list, 'related-list-label') || (rail && attr(rail, 'display-label'));
    return listOf(label ?? '');
  });
}

/** The rows of the list in their own order; null where one of them cannot be read. */
function rowsIn(list: Element, { finder: { look }, reckoner }: DealPage): StageEntry[] | null {
  const heads = all(list, 'lyte-thead lyte-th, thead th').map(
    (th) => columnOf(printed(th, look)) ?? columnOf(attr(th, 'data-zcqa') ?? ''),
  );
  const rows: StageEntry[] = [];
  for (const tr of look.shown(list, 'lyte-tbody lyte-tr, tbody tr').slice(0, 200)) {
    const cells = { stage: '', since: '', closeDate: '' };
    all(tr, 'lyte-td, td').forEach((td, at) => {
      const [, named] = attr(td, 'data-zcqa')?.split('value_listviewtable_') ?? [];
      const column = named === undefined ? heads[at] : columnOf(named);
      if (column) cells[column] ||= printed(td, look);
    });
    const stage = cleanText(cells.stage);
    const since = reckoner.when(cells.since);
    if (stage === '' || !isRead(since)) return null;
    rows.push({ stage, since: since.value, closeDate: known(reckoner.day(cells.closeDate)) });
  }
  return rows;
}

/** Whether older rows wait behind the list's pager. */
function goesOn(list: Element, { finder: { look } }: DealPage): boolean {
  const around = closest(list, '[id^="relatedList"]') ?? list;
  const next = look.shown(around, '[data-zcqa$="_rellist_navig_next"]');
  return next.some((button) => attr(button, 'disabled') === null);
}

/**
 * The history newest first, and with it when the current stage was entered: the oldest of the
 * newest rows that name the current stage (a changed amount or close date writes a row too). A
 * newest row that names another stage describes a stage already left, so it proves nothing. With
 * one row unreadable the others prove nothing either: the stage may have been left in between.
 */
export function concludeStageHistory(page: DealPage): StageEntry[] | null {
  const list = listIn(page);
  const rows = list && rowsIn(list, page);
  const [top] = rows ?? [];
  const bottom = rows?.at(-1);
  if (!list || !rows || !top || !bottom) return null;
  const { reckoner, read } = page;
  const oldestFirst = compareWhen(top.since, bottom.since, reckoner) < 0;
  const history = (oldestFirst ? rows.toReversed() : rows).toSorted((a, b) =>
    compareWhen(b.since, a.since, reckoner),
  );
  const current = read.fields.stage?.value;
  if (!current) return history;
  const left = history.findIndex((row) => labelKey(row.stage) !== labelKey(current));
  const entered = left < 0 ? history.at(-1) : history[left - 1];
  if (entered) {
    put(read, 'stageSince', {
      value: entered.since,
      by: 'history',
      from: 'Stage History',
      ...(left < 0 && goesOn(list, page) ? { bound: 'or-earlier' } : {}),
    });
  }
  return history;
}
