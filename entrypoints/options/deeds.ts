/** What each click on the options page does: asks the background, then says how it went. */
import type { OptionsDeeds } from '#components/options/view.ts';
import type { ask } from '#messages/client.ts';
import { type PackText, packText, readPackFile } from './pack-file.ts';
import { type Happening, nameOf, type State } from './state.ts';

export interface Outside {
  ask: typeof ask;
  now: () => string;
  /** Hands a text to the person as a file in their downloads. */
  save: (file: string, text: string) => void;
  /** Writes to the clipboard; false where the browser refuses. */
  write: (text: string) => Promise<boolean>;
  /** The shortcut as the browser prints it; empty where none is set. */
  shortcut: () => Promise<string>;
  openShortcuts: () => void;
}

interface Inside {
  state: () => State;
  happen: (happening: Happening) => void;
  look: () => Promise<void>;
}

/** Milliseconds that a whole database may take to be written out or erased. */
const patience = 60_000;

export function deedsFor(outside: Outside, { state, happen, look }: Inside): OptionsDeeds {
  const { ask } = outside;

  async function changePacks(
    name: 'options/use-pack' | 'options/remove-pack',
    id: string,
  ): Promise<void> {
    const done = {
      how: name === 'options/use-pack' ? 'used' : 'removed',
      name: nameOf(state(), id),
    } as const;
    const reply = await ask(name, { id });
    happen({ is: 'packs', packs: 'ok' in reply ? done : { how: 'failed' } });
    await look();
  }

  async function install(reading: PackText | Promise<PackText>): Promise<void> {
    happen({ is: 'install', install: { state: 'checking' } });
    const read = await reading;
    if ('why' in read) {
      return happen({ is: 'install', install: { state: 'unsent', why: read.why } });
    }
    const reply = await ask('options/install', { text: read.text }, patience);
    if ('error' in reply) {
      return happen({ is: 'install', install: { state: 'unsent', why: 'failed' } });
    }
    if ('problems' in reply.ok) {
      const { problems } = reply.ok;
      return happen({ is: 'install', install: { state: 'refused', problems } });
    }
    // The list first, so that the pack is said to be installed by its name.
    await look();
    happen({ is: 'install', install: { state: 'installed', id: reply.ok.id } });
  }

  async function exportAll(): Promise<void> {
    happen({ is: 'upkeep', upkeep: { state: 'exporting' } });
    const reply = await ask('options/export', {}, patience);
    if ('error' in reply) return happen({ is: 'upkeep', upkeep: { state: 'failed' } });
    outside.save(reply.ok.file, reply.ok.text);
    happen({ is: 'upkeep', upkeep: { state: 'exported', file: reply.ok.file } });
  }

  async function wipe(): Promise<void> {
    happen({ is: 'upkeep', upkeep: { state: 'wiping' } });
    const reply = await ask('options/wipe', {}, patience);
    happen({ is: 'packs', packs: null });
    happen({ is: 'upkeep', upkeep: { state: 'ok' in reply ? 'wiped' : 'failed' } });
    await look();
  }

  return {
    prefs: (prefs) => {
      happen({ is: 'prefs', prefs });
      void ask('options/prefs', prefs).then(look);
    },
    use: (id) => void changePacks('options/use-pack', id),
    remove: (id) => void changePacks('options/remove-pack', id),
    installFile: (file) => void install(readPackFile(file)),
    installText: (text) => void install(packText(text)),
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
