/** Zoho's Stage History list: one row a change, mounted on demand (fact sheet §0.6, §3.5, §9.9). */
import type { StageEntry } from '#core/deal/deal.ts';
import { normaliseLabel } from '#core/deal/label.ts';
import { all, attr, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanLabel, cleanText, isBlankText } from '../parse/index.ts';
import { type DealPage, put } from '../reading/read.ts';
import { compareWhen } from '../reading/touches.ts';

const listAt = 'crm-related-list-view-header';
/** The list by its label [M; English and Chinese names from docs] or by its module's name [L]. */
const listNames = /^(?:stage history|(?:销售|商机|銷售|商機)?(?:阶段历史|階段歷史))$/;
const moduleNames = /^(?:pot)?(?:stage|deal)_?history$/i;

const columns = {
  stage: /^(?:stage|(?:销售|銷售)?(?:阶段|階段))$/,
  since: /^(?:(?:last )?modified time|(?:最后)?修改时间|(?:最後)?修改時間|更改时间)$/,
  closeDate: /^(?:closing date|预计成交日期|預計成交日期|结束日期)$/,
};
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];

const columnOf = (label: string): Column | undefined => {
  const name = normaliseLabel(cleanLabel(label).label);
  return columnNames.find((column) => columns[column].test(name));
};

const zcqa = 'value_listviewtable_';

/** The Stage History list's element; null while it is not mounted. */
function listIn({ finder: { root, look } }: DealPage): Element | null {
  const isHistory = (element: Element) => {
    const id = attr(element, 'related-list-id');
    const rail = id && /^\d+$/.test(id) ? first(root, `#rl_${id}`) : null;
    const labels = [attr(element, 'related-list-label'), rail && attr(rail, 'display-label')];
    return (
      moduleNames.test(attr(element, 'related-module') ?? '') ||
      labels.some((label) => listNames.test(normaliseLabel(label ?? '')))
    );
  };
  return all(root, listAt).find((list) => look.visible(list) && isHistory(list)) ?? null;
}

interface Rows {
  rows: StageEntry[];
  /** Every row was read: what is missing is not the newest one. */
  whole: boolean;
  /** Older rows wait behind the pager. */
  more: boolean;
}

function rowsIn(list: Element, page: DealPage): Rows {
  const { look } = page.finder;
  const heads = all(list, 'lyte-thead lyte-th, thead th').map(
    (th) => columnOf(printed(th, look)) ?? columnOf(attr(th, 'data-zcqa') ?? ''),
  );
  let whole = true;
  const rows: StageEntry[] = [];
  for (const tr of all(list, 'lyte-tbody lyte-tr, tbody tr').filter(look.visible).slice(0, 200)) {
    const cells: Partial<Record<Column, string>> = {};
    all(tr, 'lyte-td, td').forEach((td, at) => {
      const named = attr(td, 'data-zcqa');
      const column = named?.startsWith(zcqa) ? columnOf(named.slice(zcqa.length)) : heads[at];
      if (column) cells[column] ??= printed(td, look);
    });
    const stage = cleanText(cells.stage ?? '');
    const since = page.reckoner.when(cells.since ?? '');
    const close = isBlankText(cells.closeDate ?? '')
      ? null
      : page.reckoner.day(cells.closeDate ?? '');
    if (stage === '' || 'absent' in since) whole = false;
    else
      rows.push({
        stage,
        since: since.value,
        closeDate: close && 'value' in close ? close.value : null,
      });
  }
  const pager = all(
    closest(list, '[id^="relatedList"]') ?? list,
    '[data-zcqa$="_rellist_navig_next"]',
  );
  const more = pager.some((next) => look.visible(next) && attr(next, 'disabled') === null);
  return { rows, whole, more };
}

/**
 * The history newest first, and with it when the current stage was entered: the oldest of the
 * newest rows that name the current stage (a changed amount or close date writes a row too). A
 * newest row that names another stage describes a stage already left, so it proves nothing.
 */
export function concludeStageHistory(page: DealPage): StageEntry[] | null {
  const list = listIn(page);
  if (!list) return null;
  const { rows, whole, more } = rowsIn(list, page);
  if (rows.length === 0) return null;
  const { reckoner, read } = page;
  const [top] = rows;
  const bottom = rows.at(-1);
  const oldestFirst = top && bottom && compareWhen(top.since, bottom.since, reckoner) < 0;
  const history = (oldestFirst ? rows.toReversed() : rows).toSorted((a, b) =>
    compareWhen(b.since, a.since, reckoner),
  );
  const stage = read.fields.stage?.value;
  if (!stage || !whole) return history;
  const current = normaliseLabel(stage);
  const left = history.findIndex((row) => normaliseLabel(row.stage) !== current);
  const entered = left < 0 ? history.at(-1) : history[left - 1];
  if (entered) {
    put(read, 'stageSince', {
      value: entered.since,
      by: 'history',
      from: 'Stage History',
      ...(left < 0 && more ? { bound: 'or-earlier' as const } : {}),
    });
  }
  return history;
}
