/** What the options page does with packs: list, install, use, remove. */
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import type { PackSummary } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { mirrorWhatWasChosen } from '#storage/mirroring.ts';
import { choosePack, installedPack, installPack, removePack } from '#storage/packs.ts';
import type { InstalledPack } from '#storage/shape.ts';
import { now } from './clock.ts';
import { keep } from './memory.ts';
import { builtIn, idInUse } from './pack-in-use.ts';

type PackHandlers = Pick<Handlers, 'options/use-pack' | 'options/install' | 'options/remove-pack'>;

const summary = (pack: Pack, isBuiltIn: boolean, active: boolean): PackSummary => ({
  id: pack.id,
  name: pack.name,
  sequence: pack.sequence,
  rules: pack.rules.length,
  tracks: pack.tracks.length,
  builtIn: isBuiltIn,
  active,
});

/** An installed pack in one line; one that this version cannot read is listed by its id. */
function summaryOf({ id, text }: InstalledPack, active: boolean): PackSummary {
  const read = readPack(text);
  if ('pack' in read) return summary(read.pack, false, active);
  return { id, name: { en: id }, sequence: 0, rules: 0, tracks: 0, builtIn: false, active };
}

/** Built-in packs first; an installed one of the same id stands in its place. */
export function packList(installed: InstalledPack[], active: string): PackSummary[] {
  const taken = new Set(installed.map(({ id }) => id));
  return [
    ...starterPacks
      .filter(({ id }) => !taken.has(id))
      .map((pack) => summary(pack, true, pack.id === active)),
    ...installed.map((pack) => summaryOf(pack, pack.id === active)),
  ];
}

/** After the packs or the choice among them changed. */
async function afterwards(): Promise<void> {
  void tellChanged({ changed: 'packs' });
  await mirrorWhatWasChosen();
}

export const packHandlers: PackHandlers = {
  async 'options/use-pack'({ id }) {
    const known = await keep(async (tx) => {
      if (!builtIn(id) && !(await installedPack(tx, id))) return false;
      await choosePack(tx, id);
      return true;
    });
    if (!known) throw new Refusal('malformed');
    await afterwards();
    return null;
  },

  async 'options/install'({ text }) {
    const read = readPack(text);
    if ('problems' in read) return read;
    const { id } = read.pack;
    await keep(async (tx) => {
      await installPack(tx, id, text, now());
      // One that takes the place of the built-in pack in use is chosen as that one was.
      if ((await idInUse(tx)) === id) await choosePack(tx, id);
    });
    await afterwards();
    return { id };
  },

  async 'options/remove-pack'({ id }) {
    await keep((tx) => removePack(tx, id));
    await afterwards();
    return null;
  },
};
