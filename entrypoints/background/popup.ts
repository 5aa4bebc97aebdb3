/** What the popup asks: the day's counts, and the stalled deals seen lately. */
import { dayOf } from '#core/calendar/day.ts';
import { isWorkingTime, zoneOf } from '#core/calendar/hours.ts';
import { blockNow } from '#core/timing/quiet.ts';
import { countDay } from '#core/today/count.ts';
import type { Handlers } from '#messages/serve.ts';
import { chosenPrefs, defaultPrefs } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { eventsOn } from '#storage/events.ts';
import { readMirror } from '#storage/mirror.ts';
import { restoredTold } from '#storage/restore.ts';
import { now, zone } from './clock.ts';
import { recall } from './memory.ts';
import { mirroredPack, packInUse } from './pack-in-use.ts';
import { mirroredPrefs } from './panel.ts';
import { seenLately, stalledAmong } from './stalled.ts';

type PopupHandlers = Pick<Handlers, 'popup/today' | 'popup/stalled'>;

export const popupHandlers: PopupHandlers = {
  async 'popup/today'({ zone: here }) {
    const at = now();
    const day = dayOf(at, here);
    const { value, trouble } = await recall(
      async (tx) => {
        const asked = [packInUse(tx), eventsOn(tx, day), chosenPrefs(tx)] as const;
        const [pack, events, prefs = defaultPrefs] = await Promise.all(asked);
        return { pack, events, prefs };
      },
      async () => ({
        pack: await mirroredPack(),
        events: (await readMirror())?.events ?? [],
        prefs: await mirroredPrefs(),
      }),
    );
    // Whoever opens the popup sees what it says. Not being able to note that is no reason to fail.
    if (trouble === 'database-restored') await change((tx) => restoredTold(tx, at));
    const { actions, targets, blocks, calendar } = value.pack;
    const working = isWorkingTime(calendar, at, here);
    const block = working ? blockNow(blocks, at, zoneOf(calendar, here)) : null;
    return {
      day,
      ...countDay(actions, targets, value.events, day),
      block: block && { name: block.name, ...block.hours },
      working,
      trouble,
      prefs: value.prefs,
    };
  },

  async 'popup/stalled'() {
    const at = now();
    const { value } = await recall(
      (tx) => seenLately(tx, at),
      async () => [],
    );
    return stalledAmong(value, at, zone());
  },
};
