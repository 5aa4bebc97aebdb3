/** What the options page shows, and what the person chooses of language and theme. */
import { browser } from 'wxt/browser';
import { dayOf } from '#core/calendar/day.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { chosenPrefs, defaultPrefs, setPrefs } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { amounts } from '#storage/kept.ts';
import { mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { installedPacks } from '#storage/packs.ts';
import { restoredTold } from '#storage/restore.ts';
import { now, zone } from './clock.ts';
import { keep, recall } from './memory.ts';
import { idsInUse, mirroredInUse } from './packs/in-use.ts';
import { packList } from './packs/list.ts';
import { mirroredPrefs } from './panel.ts';

type OptionsHandlers = Pick<Handlers, 'options/state' | 'options/prefs'>;

/** Bytes the browser counts for us; null where it does not say. */
async function bytesKept(): Promise<number | null> {
  const storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  return (await storage?.estimate?.())?.usage ?? null;
}

export const optionsHandlers: OptionsHandlers = {
  async 'options/state'() {
    const today = dayOf(now(), zone());
    const { value, trouble } = await recall(
      async (tx) => ({
        prefs: (await chosenPrefs(tx)) ?? defaultPrefs,
        packs: packList(await installedPacks(tx), await idsInUse(tx), today),
        kept: await amounts(tx),
      }),
      async () => ({
        prefs: await mirroredPrefs(),
        packs: packList(
          [],
          (await mirroredInUse()).packs.map(({ id }) => id),
          today,
        ),
        kept: { deals: 0, events: 0, told: 0, packs: 0, oldest: null },
      }),
    );
    // Whoever opens this page sees what it says.
    if (trouble === 'database-restored') await change((tx) => restoredTold(tx, now()));
    const { version } = browser.runtime.getManifest();
    return { ...value, kept: { ...value.kept, bytes: await bytesKept() }, trouble, version };
  },

  async 'options/prefs'(prefs) {
    await keep((tx) => setPrefs(tx, prefs));
    void tellChanged({ changed: 'prefs' });
    await mirrorWhatWasChosen();
    return null;
  },
};
