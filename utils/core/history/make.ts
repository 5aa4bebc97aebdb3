/** Makes what the CRM says into an event whose id says the same, so that reading it again adds none. */
import { looseLabel } from '../deal/label.ts';
import type { CrmEvent } from './crm-event.ts';

/** What every event needs said; the rest is null where nothing states it. */
export type ToldEvent = Pick<CrmEvent, 'deal' | 'kind' | 'at' | 'day' | 'told'> & Partial<CrmEvent>;

/** The longest text an event keeps. */
const longest = 200;

/** The text in one line, at most 200 characters, never half a character; null where it is empty. */
function short(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
  return line.replace(/[\uD800-\uDBFF]$/, '').trimEnd() || null;
}

/** The moment as precisely as two places that show the same event can agree on: its minute. */
export const minuteOf = ({ at }: Pick<CrmEvent, 'at'>): string => at.slice(0, 16);

/** What tells an event from others of its kind and time: where a change led, else the subject. */
export const saysOf = ({ text, to }: Pick<CrmEvent, 'text' | 'to'>): string =>
  looseLabel([text, to].filter((part) => part !== null).join(' '));

/** What an event's id is made of: what it says alone. */
export const eventId = (
  event: Pick<CrmEvent, 'deal' | 'kind' | 'at' | 'outcome' | 'text' | 'to'>,
) => {
  const plan = event.outcome === 'planned' ? 'planned' : '';
  return [event.deal, event.kind, plan, minuteOf(event), saysOf(event)].join('|');
};

/** The event as it is kept. Where it was read, and by whom it was done, are no part of its id. */
export function crmEvent(told: ToldEvent): CrmEvent {
  const event = {
    ...told,
    direction: told.direction ?? null,
    outcome: told.outcome ?? null,
    text: short(told.text),
    from: short(told.from),
    to: short(told.to),
    by: short(told.by),
  };
  return { ...event, id: eventId(event) };
}
