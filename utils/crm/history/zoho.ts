/** Zoho's lists as events: activities, notes, stage history and timeline (fact sheet §3.5). */

import { looseLabel } from '#core/deal/label.ts';
import type { PrintedRow } from '#core/deal/print.ts';
import type { When } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { minuteOf } from '#core/history/make.ts';
import { cleanText } from '../parse/index.ts';
import { known } from '../reading/deal-page.ts';
import { isHead } from '../reading/drawn.ts';
import { compareWhen, orderOf } from '../reading/touches.ts';
import { changeEvent } from './change.ts';
import { said, type Telling } from './telling.ts';
import { directionOf, kindOfModule, outcomeOf } from './words.ts';

const isAhead = (at: When, { reckoner: { dayOf, env } }: Telling): boolean =>
  dayOf(at) > dayOf(env.now);

/** Activities: the list they stand in says whether they are to come, the words what came of them. */
function activities(telling: Telling, list: 'open' | 'closed'): CrmEvent[] {
  return (telling.print.lists[list]?.rows ?? []).flatMap((row) => {
    const at = telling.moment(row.when ?? '', row);
    // Closed ahead of its day: nobody knows when, only that it was not then.
    const ahead = list === 'closed' && at !== null && isAhead(at, telling);
    if (at === null || ahead) return [];
    const words = row.status ?? '';
    const kind = (row.module && kindOfModule[row.module]) || 'follow-up';
    const outcome = list === 'open' ? 'planned' : (outcomeOf(words) ?? 'done');
    // Closed, and said to be still to come: nobody knows which.
    if (list === 'closed' && outcome === 'planned') return [];
    const direction = directionOf(words);
    return telling.event(at, {
      kind,
      outcome,
      direction,
      text: said(row.subject),
      by: said(row.who),
    });
  });
}

/** A column of fewer rows was not cut: no list ends so soon while more is to come. */
const fewest = 5;

/**
 * The closed activities with which the page shows all there are of their kind at their minute, by id:
 * of a list that may be cut, those above its last minute, where it is sorted by time. None where a
 * row could not be told, since that may be any.
 */
export function shownWhole(telling: Telling): string[] {
  const closed = activities(telling, 'closed');
  if (closed.length < (telling.print.lists.closed?.rows.length ?? 0)) return [];
  return [...Map.groupBy(closed, ({ kind }) => kind).values()].flatMap((column) => {
    const whens = column.map(({ at }) => at);
    const sorted = orderOf(whens, telling.reckoner) !== null;
    const end = column.length < fewest ? null : column.at(-1);
    const whole = column.filter((event) => !end || (sorted && minuteOf(event) !== minuteOf(end)));
    return whole.flatMap(({ id, at }) => (at.length > 10 ? id : []));
  });
}

function notes(telling: Telling): CrmEvent[] {
  return (telling.print.lists.notes?.rows ?? []).flatMap((row) => {
    const at = telling.moment(row.whole ?? '', row) ?? telling.moment(row.when ?? '', row);
    const told = { kind: 'note', text: said(row.subject), by: said(row.who) } as const;
    return at === null ? [] : telling.event(at, told);
  });
}

interface StageRow {
  at: When;
  stage: string;
  /** As printed; null where the list has no such column. */
  amount: string | null;
  closeDate: string | null;
  by: string | null;
}

function stageRow({ moment, reckoner }: Telling, row: PrintedRow): StageRow | null {
  const at = moment(row.when ?? '', row);
  const stage = cleanText(row.stage ?? '');
  if (at === null || stage === '') return null;
  const closeDate = known(reckoner.day(row.closeDate ?? ''));
  return { at, stage, amount: said(row.amount), closeDate, by: said(row.who) };
}

/** What one row says that the older one beside it did not. */
function changesOf(row: StageRow, older: StageRow | null, telling: Telling): CrmEvent[] {
  const { at, stage, amount, closeDate, by } = row;
  const events: CrmEvent[] = [];
  if (!older || looseLabel(older.stage) !== looseLabel(stage)) {
    events.push(telling.event(at, { kind: 'stage', from: older?.stage ?? null, to: stage, by }));
  }
  if (older?.closeDate && closeDate && older.closeDate !== closeDate) {
    const moved = { kind: 'close-date', from: older.closeDate, to: closeDate, by } as const;
    events.push(telling.event(at, moved));
  }
  if (older?.amount && amount && older.amount !== amount) {
    events.push(telling.event(at, { kind: 'amount', from: older.amount, to: amount, by }));
  }
  return events;
}

/**
 * The rows newest first, and whether older ones are cut off; null for each that proves nothing about
 * its neighbours: one that cannot be read, and of a list in another order those of one moment. Such
 * a list has no rows where some of it cannot be read or waits behind the pager: they may stand
 * anywhere between the others.
 */
function newestFirst(telling: Telling): { rows: (StageRow | null)[]; cut?: true | undefined } {
  const { rows = [], more, before } = telling.print.lists.history ?? {};
  const { reckoner } = telling;
  const all = rows.map((row) => stageRow(telling, row));
  const read = all.filter((row) => row !== null);
  const whens = read.map(({ at }) => at);
  const order = orderOf(whens, reckoner);
  if (order === 'newest') return { rows: all, cut: more };
  if (order === 'oldest') return { rows: all.toReversed(), cut: before };
  if (read.length < all.length || more || before) return { rows: [] };
  const alone = ({ at }: StageRow) =>
    whens.filter((when) => compareWhen(when, at, reckoner) === 0).length === 1;
  const sorted = read.toSorted((a, b) => compareWhen(b.at, a.at, reckoner));
  return { rows: sorted.map((row) => (alone(row) ? row : null)) };
}

/**
 * Stage history: each row against the one before it in time. The oldest one shown proves nothing
 * where the pager hides older ones: a row is written for a changed amount too.
 */
function stages(telling: Telling): CrmEvent[] {
  const { rows, cut } = newestFirst(telling);
  return rows.flatMap((row, i) => {
    const older = rows[i + 1];
    if (!row || older === null || (older === undefined && cut)) return [];
    return changesOf(row, older ?? null, telling);
  });
}

/** Entries as printed on real pages; the Chinese one is how such a page may say it, unverified. */
const updated = [
  /^(.{1,80}?) was updated from (.{1,300}?) to (.{1,300})$/i,
  /^(.{1,80}?) ?(?:已)?[从由] ?(.{1,300}?) ?(?:更新|修改|更改|变更)(?:为|成|到) ?(.{1,300})$/,
];
const noted = /^(?:note added|已?添加(?:了)?备注) ?[-–:：] ?(.+)$/i;
const added = /^(?:task|call|meeting|event) added ?[-–] ?(.+?)(?: via function .*)?$/i;

function entry(line: string, at: When, telling: Telling): CrmEvent | null {
  for (const shape of updated) {
    const [, field, from, to] = shape.exec(line) ?? [];
    if (field) return changeEvent(at, { field, from, to }, telling);
  }
  const [, note] = noted.exec(line) ?? [];
  if (note) return telling.event(at, { kind: 'note', text: note });
  // When a task was entered is neither when it is due nor when it was done.
  const [, plan] = added.exec(line) ?? [];
  return plan ? telling.event(at, { kind: 'edit', text: plan }) : null;
}

/**
 * The timeline: entries under the day that heads them. Where an entry prints its time is not known,
 * so its day is all that is taken; what a function or a workflow did is nobody's doing.
 */
function timeline(telling: Telling): CrmEvent[] {
  let day = '';
  const events: CrmEvent[] = [];
  for (const { text, row } of telling.lines('timeline')) {
    const line = cleanText(text);
    if (isHead(line, telling.reckoner.env.now)) {
      // "3 days ago" heads what follows too, though nobody knows on which day that was.
      day = telling.moment(line, row) === null ? '' : line;
    } else {
      // A head counts from when its entry was first shown under it.
      const at = day === '' ? null : telling.moment(day, row);
      const told = at && entry(line, at, telling);
      if (told) events.push(told);
    }
  }
  return events;
}

/** Everything the lists that are mounted tell. */
export const zohoEvents = (telling: Telling): CrmEvent[] => [
  ...activities(telling, 'open'),
  ...activities(telling, 'closed'),
  ...notes(telling),
  ...stages(telling),
  ...timeline(telling),
];
