/** Which of many events are one: seen by day and by minute, in two lists, by page, API and file. */
import type { CrmEvent, CrmEventKind } from './crm-event.ts';
import { minuteOf, saysOf } from './make.ts';

/** Kinds that are a touch with the customer when they have happened. */
const touchKinds: ReadonlySet<CrmEventKind> = new Set<CrmEventKind>([
  'call',
  'meeting',
  'mail',
  'message',
  'visit',
  'note',
  'task',
  'follow-up',
]);

/** Whether it is a touch that took place: neither planned, nor called off, nor missed. */
export const isTouch = ({ kind, outcome }: Pick<CrmEvent, 'kind' | 'outcome'>): boolean =>
  touchKinds.has(kind) && outcome !== 'planned' && outcome !== 'cancelled' && outcome !== 'missed';

const isByDay = ({ at }: CrmEvent): boolean => at.length === 10;

interface Said {
  event: CrmEvent;
  says: string;
}

/**
 * Whether `a` tells all of what `b` tells, so that `b` adds nothing: the same kind of thing on the
 * same deal, at the same minute or on the day where `b` knows no more, with the same subject or where
 * `b` states none. A follow-up of no stated kind is told by a touch of any kind with its very text.
 * Every event tells itself, and what is told by what is told is told: an order, whatever came first.
 */
function tells({ event: a, says }: Said, { event: b, says: other }: Said): boolean {
  const sameKind =
    a.kind === b.kind || (b.kind === 'follow-up' && touchKinds.has(a.kind) && other !== '');
  return (
    sameKind &&
    (a.outcome === 'planned') === (b.outcome === 'planned') &&
    (isByDay(b) ? a.day === b.day : !isByDay(a) && minuteOf(a) === minuteOf(b)) &&
    (other === '' || says === other)
  );
}

/** How much an event states beyond what makes it one with another. */
const stated = ({ direction, outcome, by, from }: CrmEvent): number =>
  [direction, outcome, by, from].filter((value) => value !== null).length;

/** Of two that tell the same, the one that states more comes first, then by what they are made of. */
function comesBefore(a: CrmEvent, b: CrmEvent): boolean {
  const more = stated(a) - stated(b);
  if (more !== 0) return more > 0;
  const [one, other] = [JSON.stringify([a.id, a]), JSON.stringify([b.id, b])];
  return one < other;
}

/** The events without those that another one tells, in no order; the same whatever came first. */
export function distinct(events: readonly CrmEvent[]): CrmEvent[] {
  const byDay = new Map<string, Map<string, Said>>();
  for (const event of events) {
    const key = `${event.deal} ${event.day}`;
    const group = byDay.get(key) ?? new Map<string, Said>();
    const known = group.get(event.id)?.event;
    if (!known || comesBefore(event, known)) group.set(event.id, { event, says: saysOf(event) });
    byDay.set(key, group);
  }
  return [...byDay.values()].flatMap((group) => {
    const all = [...group.values()];
    const told = (one: Said): boolean =>
      all.some(
        (other) =>
          other !== one &&
          tells(other, one) &&
          (!tells(one, other) || comesBefore(other.event, one.event)),
      );
    return all.filter((one) => !told(one)).map(({ event }) => event);
  });
}
