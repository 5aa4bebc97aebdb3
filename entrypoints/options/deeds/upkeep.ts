/** Language, theme, shortcut, and what is done with the data. */
import type { OptionsDeeds } from '#components/options/view.ts';
import { type Inside, longPatience, type Outside } from '../outside.ts';

type UpkeepDeeds = Pick<OptionsDeeds, 'prefs' | 'copy' | 'export' | 'wipe' | 'shortcut'>;

export function upkeepDeeds(outside: Outside, { happen, look }: Inside): UpkeepDeeds {
  const { ask } = outside;

  async function exportAll(): Promise<void> {
    happen({ is: 'upkeep', upkeep: { state: 'exporting' } });
    const reply = await ask('options/export', {}, longPatience);
    if ('error' in reply) return happen({ is: 'upkeep', upkeep: { state: 'failed' } });
    outside.save(reply.ok.file, reply.ok.text);
    happen({ is: 'upkeep', upkeep: { state: 'exported', file: reply.ok.file } });
  }

  async function wipe(): Promise<void> {
    happen({ is: 'upkeep', upkeep: { state: 'wiping' } });
    const reply = await ask('options/wipe', {}, longPatience);
    happen({ is: 'said', said: null });
    happen({ is: 'upkeep', upkeep: { state: 'ok' in reply ? 'wiped' : 'failed' } });
    await look();
  }

  return {
    prefs: (prefs) => {
      happen({ is: 'prefs', prefs });
      void ask('options/prefs', prefs).then(look);
    },
    copy: (text) => {
      void outside.write(text).then((went) => {
        if (went) happen({ is: 'copied' });
      });
    },
    export: () => void exportAll(),
    wipe: () => void wipe(),
    shortcut: outside.openShortcuts,
  };
}
