/** Taking out a copy of all that is kept, and wiping it. */
import { dayOf } from '#core/calendar/day.ts';
import { crmIds } from '#core/deal/deal.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { change } from '#storage/connection.ts';
import { copyPart } from '#storage/copy.ts';
import { forgetDeep } from '#storage/deep.ts';
import { noteWorking } from '#storage/failing.ts';
import { clearAll, deleteAll } from '#storage/kept.ts';
import { readMirror } from '#storage/mirror.ts';
import { wipeMirror } from '#storage/mirroring.ts';
import { markCreated } from '#storage/restore.ts';
import { forgetViews } from '#storage/views.ts';
import { now, zone } from './clock.ts';
import { settleHosts } from './hosts.ts';
import { applyMarks } from './marks/seating.ts';

type KeepingHandlers = Pick<Handlers, 'options/export' | 'options/wipe'>;

export const keepingHandlers: KeepingHandlers = {
  async 'options/export'({ after }) {
    const exported = now();
    const file = `dealside-${dayOf(exported, zone())}.json`;
    const whole = (copy: object) => ({ text: `${JSON.stringify(copy, null, 2)}\n`, next: null });
    try {
      return { file, ...((await copyPart({ exported }, after)) ?? whole({ exported })) };
    } catch (error) {
      if (after) throw error;
      // A database that cannot be read: the person still gets what the second copy holds.
      console.error('export', error);
      const mirror = await readMirror();
      return { file, ...whole({ exported, format: 'dealside-export', mirror }) };
    }
  },

  async 'options/wipe'() {
    // The second copy first: else a worker killed on the way would bring everything back.
    await wipeMirror();
    for (const crm of crmIds) await forgetDeep(crm);
    await forgetViews();
    const done = await change(async (tx) => {
      await clearAll(tx);
      await markCreated(tx);
    });
    // One that cannot be opened is deleted whole: the person asked for nothing to be left.
    if ('trouble' in done) await deleteAll();
    // And again, for a click that was mirrored between the two.
    await wipeMirror();
    await noteWorking();
    // What was added went with the rest: nothing may go on running there.
    await settleHosts().catch((error: unknown) => console.error('hosts', error));
    await applyMarks().catch((error: unknown) => console.error('marks', error));
    for (const changed of ['packs', 'prefs', 'events', 'view', 'deep'] as const) {
      void tellChanged({ changed });
    }
    return null;
  },
};
