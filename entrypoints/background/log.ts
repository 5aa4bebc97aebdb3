/** The quick log: a click is one event by its id, an undoing is one more. */
import { dayOf } from '#core/calendar/day.ts';
import type { Day } from '#core/deal/when.ts';
import { lastUndoable } from '#core/today/count.ts';
import { undoOf } from '#core/today/event.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { addEvent, eventsOn, minusOf, rememberMinus, undoEvent } from '#storage/events.ts';
import { mirrorEventsOn } from '#storage/mirroring.ts';
import { zone } from './clock.ts';
import { keep } from './memory.ts';

type LogHandlers = Pick<Handlers, 'panel/log' | 'panel/undo' | 'popup/minus'>;

/** After the log changed on a day: the second copy, and every page that shows counts. */
async function after(day: Day): Promise<void> {
  void tellChanged({ changed: 'events' });
  await mirrorEventsOn(day);
}

export const logHandlers: LogHandlers = {
  async 'panel/log'(entry) {
    const day = dayOf(entry.at, entry.zone);
    await keep((tx) => addEvent(tx, { kind: 'action', ...entry, day }));
    await after(day);
    return null;
  },

  async 'panel/undo'({ id, at }) {
    await after(await keep((tx) => undoEvent(tx, id, at, dayOf(at, zone()))));
    return null;
  },

  async 'popup/minus'({ id, at, zone: here, action }) {
    const day = dayOf(at, here);
    const undone = await keep(async (tx) => {
      const before = await minusOf(tx, id);
      if (before) return before.undone;
      const last = lastUndoable(await eventsOn(tx, day), action, day);
      if (last) await addEvent(tx, undoOf(last, at));
      await rememberMinus(tx, { id, at, undone: last?.id ?? null });
      return last?.id ?? null;
    });
    await after(day);
    return { undone };
  },
};
