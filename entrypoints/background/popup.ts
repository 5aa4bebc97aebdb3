/** What the popup asks: the day's counts, and the stalled deals seen lately. */
import { dayOf } from '#core/calendar/day.ts';
import { isWorkingTime, zoneOf } from '#core/calendar/hours.ts';
import type { DealKey } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import { poorPages } from '#core/health/light.ts';
import { blockNow } from '#core/timing/quiet.ts';
import { countDay } from '#core/today/count.ts';
import { fromCrm } from '#core/today/from-crm.ts';
import type { Handlers } from '#messages/serve.ts';
import type { Today } from '#messages/table.ts';
import { allChannels } from '#storage/channels.ts';
import { chosenPrefs, defaultPrefs } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { eventsOn } from '#storage/events.ts';
import { allHealth } from '#storage/health.ts';
import { historyOn } from '#storage/history.ts';
import { readMirror } from '#storage/mirror.ts';
import { noticesRead } from '#storage/notices.ts';
import { restoredTold } from '#storage/restore.ts';
import { ownersOf } from '#storage/sightings.ts';
import { now, zone } from './clock.ts';
import { recall } from './memory.ts';
import { type InUse, inUse, isExpired, mirroredInUse } from './packs/in-use.ts';
import { mirroredPrefs } from './panel.ts';
import { seenLately, stalledAmong } from './stalled.ts';

type PopupHandlers = Pick<Handlers, 'popup/today' | 'popup/stalled'>;

/** Notices of the packs in use that are up on `day` and were not read here. */
const noticesOf = (
  { packs }: InUse,
  day: Day,
  isRead: (pack: string, id: string) => boolean,
): Today['notices'] =>
  packs.flatMap(({ id: pack, notices }) =>
    notices
      .filter(({ id, until }) => until >= day && !isRead(pack, id))
      .map((notice) => ({ ...notice, pack })),
  );

export const popupHandlers: PopupHandlers = {
  async 'popup/today'({ zone: here }) {
    const at = now();
    const day = dayOf(at, here);
    const { value, trouble } = await recall(
      async (tx) => {
        const asked = [
          inUse(tx),
          eventsOn(tx, day),
          chosenPrefs(tx),
          noticesRead(tx),
          allChannels(tx),
          allHealth(tx),
          historyOn(tx, day),
        ] as const;
        const [used, events, prefs = defaultPrefs, isRead, channels, health, told] =
          await Promise.all(asked);
        const waiting = channels.filter((channel) => channel.waiting !== null).length;
        const owners = await ownersOf(tx, [...new Set(told.map(({ deal }) => deal))]);
        const poorly = poorPages(health, day);
        return { used, events, prefs, isRead, waiting, poorly, told, owners };
      },
      async () => ({
        used: await mirroredInUse(),
        isRead: () => false,
        waiting: 0,
        poorly: [],
        told: [],
        owners: new Map<DealKey, string>(),
        events: (await readMirror())?.events ?? [],
        prefs: await mirroredPrefs(),
      }),
    );
    // Whoever opens the popup sees what it says. Not being able to note that is no reason to fail.
    if (trouble === 'database-restored') await change((tx) => restoredTold(tx, at));
    const { actions, targets, blocks, calendar } = value.used.pack;
    const working = isWorkingTime(calendar, at, here);
    const block = working ? blockNow(blocks, at, zoneOf(calendar, here)) : null;
    const { events, told, owners } = value;
    const crm = fromCrm(actions, events, { events: told, owners, now: at }, day);
    return {
      day,
      ...countDay(actions, targets, events, day, crm),
      block: block && { name: block.name, ...block.hours },
      working,
      trouble: trouble ?? (isExpired(value.used, day) ? 'pack-expired' : null),
      prefs: value.prefs,
      notices: noticesOf(value.used, day, value.isRead),
      waiting: value.waiting,
      poorly: value.poorly,
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
