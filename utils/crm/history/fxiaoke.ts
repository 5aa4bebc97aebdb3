/**
 * Fxiaoke's feed, follow-up records and change log as events (§2, §3). Nobody has seen how the last
 * two are built: they are read as tables with named columns, and as sentences that carry their time.
 */
import type { When } from '#core/deal/when.ts';
import type { CrmEvent, CrmEventKind } from '#core/history/crm-event.ts';
import { labelTable } from '../label.ts';
import { cleanText, isTurned } from '../parse/index.ts';
import { changeEvent } from './change.ts';
import { type Line, said, type Telling } from './telling.ts';
import { directionOf, kindOfWord, outcomeOf, withoutButtons } from './words.ts';

/** The words beside an entry: its kind where one of them names it, and who is left as its author. */
function besides(words: string): { kind: CrmEventKind; by: string | null } {
  const rest: string[] = [];
  let kind: CrmEventKind = 'follow-up';
  for (const word of words.split(/[\s·|,，;；:：【】[\]]+/)) {
    const named = kindOfWord(word);
    if (named && kind === 'follow-up') kind = named;
    if (!named && outcomeOf(word) === null && directionOf(word) === null) rest.push(word);
  }
  const by = rest.filter((word) => word !== '').join(' ');
  // More words than a name has are a sentence, of which nobody knows who is the author.
  return { kind, by: by.length <= 40 ? said(by) : null };
}

function feed(telling: Telling): CrmEvent[] {
  return (telling.print.lists.feed?.rows ?? []).flatMap((row) => {
    const { when = '', status = '', subject } = row;
    const at = telling.moment(when, row);
    // The words around a moment are printed with it.
    if (at === null || isTurned(status)) return [];
    const words = withoutButtons(cleanText(status.replace(when, ' ')));
    const [direction, outcome] = [directionOf(words), outcomeOf(words)];
    // An entry of the feed is no plan of the CRM's, which would tell when it is over.
    if (outcome === 'planned') return [];
    return telling.event(at, { ...besides(words), direction, outcome, text: said(subject) });
  });
}

const columnOf = labelTable({
  when: '修改时间|操作时间|创建时间|跟进时间|时间|modified time|created time|time|date',
  who: '修改人|操作人|创建人|跟进人|modified by|created by|operator',
  field: '字段|字段名称|修改字段|field',
  from: '修改前|修改前的值|原值|旧值|before|old value',
  to: '修改后|修改后的值|新值|after|new value',
  kind: '互动类型|跟进类型|跟进类别|类型|interaction type|follow-up type|type',
  text: '记录内容|跟进内容|销售记录内容|内容|content',
});
type Column = Exclude<ReturnType<typeof columnOf>, undefined>;
type Row = { [C in Column]?: string } & { line: Line['row'] };

/** The rows of the tables among the lines, each under the last line that names its columns. */
function* tableRows(lines: readonly Line[]): Generator<Row> {
  let heads: (Column | undefined)[] = [];
  for (const { text, row: line } of lines) {
    const cells = text.split('\t').map(cleanText);
    const named = cells.map(columnOf);
    if (named.filter((column) => column !== undefined).length >= 2) heads = named;
    else if (cells.length > 1 && heads.length > 0) {
      const row: Row = { line };
      for (const [i, cell] of cells.entries()) {
        const column = heads[i];
        if (column) row[column] ??= cell;
      }
      yield row;
    }
  }
}

function records(telling: Telling): CrmEvent[] {
  const rows = [...tableRows(telling.lines('records'))];
  return rows.flatMap(({ when = '', who, kind: type = '', text, line }) => {
    const at = telling.moment(when, line);
    const kind = kindOfWord(type) ?? 'follow-up';
    const told = { kind, direction: directionOf(type), text: said(text), by: said(who) };
    return at === null ? [] : telling.event(at, told);
  });
}

const time = /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?/g;
/** `商机阶段 由 方案 修改为 谈判`, `商机阶段：方案 → 谈判`; unverified, like every change log here. */
const changed = [
  /(?:将|把|修改了?)? ?[「【"]?([^\s:：「」【】"]{1,40})[」】"]? ?[:：]? ?[由从] ?(.{1,200}?) ?(?:修改|更改|变更|更新|改)(?:为|成) ?(.{1,200})$/,
  /(?:^|[\s「【])([^\s:：「」【】]{1,40})[」】]? ?[:：] ?(.{1,200}?) ?(?:→|->|=>) ?(.{1,200})$/,
];

/** A sentence of the change log that names one field and carries one time, or else one date. */
function sentence({ text, row }: Line, telling: Telling): CrmEvent | null {
  const line = cleanText(text);
  const dates = [...new Set(line.match(time) ?? [])];
  const clocked = dates.filter((date) => date.includes(':'));
  const [when, another] = clocked.length > 0 ? clocked : dates;
  const at: When | null = when && !another ? telling.moment(when, row) : null;
  if (when === undefined || at === null) return null;
  const words = cleanText(line.replace(when, ' '));
  for (const shape of changed) {
    const [, field, from, to] = shape.exec(words) ?? [];
    if (field) return changeEvent(at, { field, from, to }, telling);
  }
  return null;
}

function changes(telling: Telling): CrmEvent[] {
  const lines = telling.lines('changes');
  const tabled = [...tableRows(lines)].map(({ when = '', field, from, to, who, line }) => {
    const at = telling.moment(when, line);
    return at && field ? changeEvent(at, { field, from, to, by: said(who) }, telling) : null;
  });
  const told = lines.map((line) => (line.text.includes('\t') ? null : sentence(line, telling)));
  return [...tabled, ...told].filter((event) => event !== null);
}

/** Everything the feed and the open tabs tell. */
export const fxiaokeEvents = (telling: Telling): CrmEvent[] => [
  ...feed(telling),
  ...records(telling),
  ...changes(telling),
];
