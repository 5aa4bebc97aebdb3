/** Zoho's own lists on a deal page: activities, notes and stage history (fact sheet §3.5, §9). */
import type { DealPrint, PrintedList, PrintedRow } from '#core/deal/print.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelTable } from '../label.ts';
import { cellsIn, firstText, linesIn, rowsAt } from '../places/lists.ts';
import { closedAt, notesAt, openAt } from './anchors.ts';

const waiting = '.cxLoadOnViewElement, .lyteLoading, .cxLoader';

/** A list of activities; undefined while it is not on the page (lists mount on demand). */
function activitiesIn(root: Element, at: string, look: Look): PrintedList | undefined {
  const [list] = look.shown(root, at);
  if (!list) return undefined;
  const rowAt = 'li.actColumnListEle'; // column view [H]
  const rows = rowsAt(list, rowAt, look);
  // An empty list says so; one with neither rows nor that sentence is still loading.
  const empty = look.shown(list, '.crmNotFoundColor').length > 0 && !first(list, waiting);
  if (rows.length === 0 && !empty) return undefined;
  const cells = (selector: string) => cellsIn(list, rows, rowAt, selector);
  const subject = cells('.actSubject');
  const when = cells('.date_time');
  const who = cells('[id*="_owner"] .ellipsistext');
  // Further cells; what they say is not known.
  const rest = cells('.actSplitLabel, .actSplitValue');
  return {
    rows: rows.map((row): PrintedRow => {
      const holder = closest(row, 'crm-activity-rel-list[module]');
      const status = rest(row).slice(0, 10).filter(look.visible);
      return {
        // Views that do not say it leave it empty.
        module: ((holder && attr(holder, 'module')) ?? '').slice(0, 40),
        subject: firstText(subject(row), look),
        when: firstText(when(row), look),
        who: firstText(who(row), look),
        status: status.map((cell) => printed(cell, look).slice(0, 99)).join('\t'),
      };
    }),
  };
}

/** The notes on the page; undefined while they are not mounted. */
function notesIn(root: Element, look: Look): PrintedList | undefined {
  const notes = rowsAt(root, 'li.cxNotesLi', look);
  const [holder] = look.shown(root, 'crux-note, crm-notes, .cxNotesWrapper');
  if (notes.length === 0 && (!holder || first(holder, waiting))) return undefined;
  return {
    rows: notes.map((note) => {
      const [time] = look.shown(note, notesAt);
      // The title carries the whole date-time; the text beside it is often relative.
      const title = (time && attr(time, 'data-title')) ?? '';
      return {
        when: time ? printed(time, look) : '',
        whole: title.slice(0, 200),
        subject: firstText(all(note, '.cxNoteTitleSpan'), look),
        who: firstText(all(note, '.cxNotesModifiedName'), look),
      };
    }),
  };
}

/** The list by its label [M; English and Chinese names from docs, as its columns']. */
export const zohoListOf = labelTable({
  history: 'Stage History|阶段历史|销售阶段历史|商机阶段历史',
});

const columnOf = labelTable({
  stage: 'Stage|阶段|销售阶段',
  when: 'Modified Time|Last Modified Time|修改时间|最后修改时间|更改时间',
  closeDate: 'Closing Date|预计成交日期|结束日期',
  amount: 'Amount|金额',
  who: 'Modified By|修改人|修改者',
});

/** The Stage History list's element; undefined while it is not mounted. */
const historyAt = (root: Element, look: Look): Element | undefined =>
  look.shown(root, 'crm-related-list-view-header').find((list) => {
    const rail = first(root, `[id="rl_${attr(list, 'related-list-id')?.replace(/\D/g, '')}"]`);
    const label = attr(list, 'related-list-label') || (rail && attr(rail, 'display-label'));
    return zohoListOf(label ?? '');
  });

/** Whether rows wait behind this button of the list's pager. */
function waits(list: Element, look: Look, way: 'next' | 'prev'): true | undefined {
  const around = closest(list, '[id^="relatedList"]') ?? list;
  const [button] = look.shown(around, `[data-zcqa$="_rellist_navig_${way}"]:not([disabled])`);
  return button && true;
}

/** The stage history, one row a change, in the order of the list. */
function historyIn(root: Element, look: Look): PrintedList | undefined {
  const list = historyAt(root, look);
  if (!list) return undefined;
  const heads = all(list, 'lyte-thead lyte-th, thead th').map(
    (th) => columnOf(printed(th, look)) ?? columnOf(attr(th, 'data-zcqa') ?? ''),
  );
  const rows = rowsAt(list, 'lyte-tbody lyte-tr, tbody tr', look).map((tr) => {
    const row: PrintedRow = {};
    all(tr, 'lyte-td, td').forEach((td, at) => {
      const [, named] = attr(td, 'data-zcqa')?.split('value_listviewtable_') ?? [];
      const column = named === undefined ? heads[at] : columnOf(named);
      if (column) row[column] ||= printed(td, look);
    });
    return row;
  });
  return { rows, more: waits(list, look, 'next'), before: waits(list, look, 'prev') };
}

/** The timeline behind its tab, line by line: what its entries are made of is not known (§3.5). */
function timelineIn(root: Element, look: Look, id: string): PrintedList | undefined {
  const [list] = look.shown(root, `crm-timeline[record_id="${id}"]`);
  return list && { rows: linesIn(list, look) };
}

/** The lists that are mounted now; the others undefined. */
export const zohoLists = (root: Element, look: Look, id: string): DealPrint['lists'] => ({
  open: activitiesIn(root, openAt, look),
  closed: activitiesIn(root, closedAt, look),
  notes: notesIn(root, look),
  history: historyIn(root, look),
  timeline: timelineIn(root, look, id),
});
