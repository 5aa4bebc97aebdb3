/** Language, theme, shortcut, and what is done with the data. */
import type { OptionsDeeds } from '#components/options/view.ts';
import type { Reply, RequestOf } from '#messages/table.ts';
import { type Inside, longPatience, type Outside } from '../outside.ts';

type UpkeepDeeds = Pick<OptionsDeeds, 'prefs' | 'copy' | 'export' | 'wipe' | 'shortcut'>;

export function upkeepDeeds(outside: Outside, { happen, look }: Inside): UpkeepDeeds {
  const { ask } = outside;

  async function exportAll(): Promise<void> {
    happen({ is: 'upkeep', upkeep: { state: 'exporting' } });
    const parts: string[] = [];
    let after: RequestOf<'options/export'>['after'] = null;
    let file: string;
    do {
      const reply: Reply<'options/export'> = await ask('options/export', { after }, longPatience);
      if ('error' in reply) return happen({ is: 'upkeep', upkeep: { state: 'failed' } });
      parts.push(reply.ok.text);
      file = reply.ok.file;
      after = reply.ok.next;
    } while (after);
    outside.save(file, ...parts);
    happen({ is: 'upkeep', upkeep: { state: 'exported', file } });
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
