/**
 * What of a day the CRM knows and nobody logged by hand. Looks into `history`, since the counts of
 * today sum both and may count nothing twice.
 */
import type { DealKey } from '../deal/deal.ts';
import type { Day, Instant } from '../deal/when.ts';
import type { CrmEvent, CrmEventKind } from '../history/crm-event.ts';
import { distinct, isTouch } from '../history/distinct.ts';
import type { Channel } from '../tracks/schema.ts';
import { type LoggedAction, type LoggedEvent, standing } from './event.ts';
import type { Action } from './schema.ts';

/** Kinds that a pack's action can stand for, by its channel. Notes and tasks are no contact. */
const channelOf: { readonly [K in CrmEventKind]?: Channel } = {
  call: 'call',
  message: 'wechat',
  mail: 'email',
  visit: 'visit',
  meeting: 'visit',
};

/** A click within this of the CRM's own time is the same contact. */
const near = 60 * 60_000;

const byTime = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/**
 * The events that no click stands for. A click absorbs one event of its deal, its channel and its
 * local day, near in time where the CRM prints one; an event is absorbed by one click. Both sides go
 * by time, timed events first, which pairs off as many as can be.
 */
function unlogged(
  events: readonly CrmEvent[],
  logged: readonly LoggedAction[],
  channels: ReadonlyMap<string, Channel>,
): CrmEvent[] {
  const free = new Set([...logged].sort(byTime));
  const absorbed = (event: CrmEvent): boolean => {
    const timed = event.at.length > 10;
    for (const click of free) {
      const fits =
        click.deal === event.deal &&
        click.day === event.day &&
        channels.get(click.action) === channelOf[event.kind] &&
        (!timed || Math.abs(Date.parse(click.at) - Date.parse(event.at)) <= near);
      if (!fits) continue;
      free.delete(click);
      return true;
    }
    return false;
  };
  const timed = events.filter(({ at }) => at.length > 10).sort(byTime);
  const bare = events.filter(({ at }) => at.length === 10).sort(byTime);
  return [...timed, ...bare].filter((event) => !absorbed(event));
}

export interface CrmDay {
  events: readonly CrmEvent[];
  /** Owners of deals, as their pages print them. */
  owners: ReadonlyMap<DealKey, string>;
  now: Instant;
}

/** A person's name as it may be printed twice. */
const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase();

/**
 * Whether it may count as the rep's own doing. Nothing says who is looking at the page, so a contact
 * counts where its author is not stated or is the deal's owner; one of a colleague never does, nor
 * one that the customer began.
 */
function isOwn({ deal, by, direction }: CrmEvent, owners: CrmDay['owners']): boolean {
  if (direction === 'in') return false;
  const owner = owners.get(deal);
  return by === null || (owner !== undefined && sameName(by, owner));
}

/**
 * The contacts of `day` that the CRM tells and nobody logged, by the action they count for: the
 * pack's first touch through that channel. A contact is counted once, however often it was read;
 * what is planned, called off or missed is none.
 */
export function fromCrm(
  actions: readonly Action[],
  logged: Iterable<LoggedEvent>,
  { events, owners, now }: CrmDay,
  day: Day,
): Map<string, number> {
  const channels = new Map(
    actions.flatMap(({ id, channel }) => (channel ? [[id, channel] as const] : [])),
  );
  const own = distinct(events.filter((event) => event.day === day)).filter(
    (event) =>
      channelOf[event.kind] !== undefined &&
      isTouch(event) &&
      (event.at.length === 10 || event.at <= now) &&
      isOwn(event, owners),
  );
  const clicks = standing(logged).filter((click) => click.day === day);
  const counts = new Map<string, number>();
  for (const { kind } of unlogged(own, clicks, channels)) {
    const action = actions.find(({ touch, channel }) => touch && channel === channelOf[kind]);
    if (action) counts.set(action.id, (counts.get(action.id) ?? 0) + 1);
  }
  return counts;
}
