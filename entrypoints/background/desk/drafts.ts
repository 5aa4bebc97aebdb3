/** Packs being written: begun, kept at every change, and made into a file to hand out. */

import { payloadOf } from '#core/pack/open.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { duplicateOf, emptyPack, ownCopyOf } from '#core/pack/starter/blank.ts';
import { writePack } from '#core/pack/write.ts';
import type { DeskMessages, DraftBrief, DraftStart } from '#messages/desk.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { allDrafts, discardDraft, draftOf, keepDraft } from '#storage/drafts.ts';
import { allKeys } from '#storage/keys.ts';
import { installedPack, installedPacks } from '#storage/packs.ts';
import type { KeptDraft } from '#storage/shape.ts';
import type { Reading } from '#storage/transaction.ts';
import { trustOf } from '#storage/trust.ts';
import { keep, recallOrRefuse } from '../memory.ts';
import { builtIn } from '../packs/in-use.ts';
import { sealWith, signingKey } from './keys.ts';

type DraftHandlers = Pick<
  Handlers,
  Exclude<keyof DeskMessages, 'desk/make-key' | 'desk/import-key' | 'desk/forget-key'>
>;

/** Name and id of a draft, as far as its text tells them. */
function briefOf({ id, text, updated }: KeptDraft): DraftBrief {
  const unnamed = { id, name: {}, pack: '', updated };
  try {
    const { id: pack, name } = JSON.parse(text);
    const said = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
    const [zh, en] = [said(name?.['zh-CN']), said(name?.en)];
    return {
      ...unnamed,
      pack: said(pack) ?? '',
      name: { ...(zh === null ? {} : { 'zh-CN': zh }), ...(en === null ? {} : { en }) },
    };
  } catch {
    // Being edited as a file and not JSON just now: listed without a name.
    return unnamed;
  }
}

/** Ids of packs that are taken, by what is installed or written. */
async function takenIds(tx: Reading): Promise<string[]> {
  const [installed, drafts] = await Promise.all([installedPacks(tx), allDrafts(tx)]);
  return [...installed.map(({ id }) => id), ...drafts.map((draft) => briefOf(draft).pack)];
}

/** The text a draft begins with; null where what it is to begin from is not there. */
async function firstText(tx: Reading, start: DraftStart): Promise<string | null> {
  switch (start.from) {
    case 'text':
      // A file that was handed out, signed or not: what is written on is the pack in it.
      return payloadOf(start.text) ?? start.text;
    case 'empty':
      return writePack(emptyPack(await takenIds(tx)));
    case 'draft': {
      const draft = await draftOf(tx, start.id);
      return draft ? duplicateOf(draft.text, await takenIds(tx)) : null;
    }
    case 'pack': {
      const installed = await installedPack(tx, start.id);
      // A new version of one's own pack keeps its id; a built-in one becomes the team's own.
      if (installed) return payloadOf(installed.text);
      const pack = builtIn(start.id);
      return pack ? writePack(ownCopyOf(pack, await takenIds(tx))) : null;
    }
  }
}

/** The highest version of a pack that was ever seen here. */
async function highestOf(tx: Reading, id: string): Promise<number> {
  const [record, installed] = await Promise.all([trustOf(tx, id), installedPack(tx, id)]);
  return Math.max(record?.highest ?? 0, installed?.sequence ?? 0);
}

/**
 * The problems of a draft that the desk kept in one line, with the lines they have in the file that it
 * shows; null for a text that has lines of its own.
 */
function inFile(text: string): { problems: PackProblem[] } | null {
  if (text.trimEnd().includes('\n')) return null;
  const read = readPack(asFile(text));
  return 'problems' in read ? read : null;
}

/** The pack under the next version number: its own where that is already higher. */
const next = (pack: Pack, highest: number): Pack => ({
  ...pack,
  sequence: Math.max(pack.sequence, highest + 1),
});

/** A draft of one line as the file it becomes; what is no JSON is checked as it stands. */
function asFile(line: string): string {
  try {
    return `${JSON.stringify(JSON.parse(line), null, 2)}\n`;
  } catch {
    // The reader says what is wrong with it, and where.
    return line;
  }
}

export const draftHandlers: DraftHandlers = {
  'desk/drafts': () =>
    recallOrRefuse(async (tx) => ({
      drafts: (await allDrafts(tx))
        .map(briefOf)
        .sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1)),
      keys: (await allKeys(tx)).map(signingKey),
    })),

  async 'desk/begin'({ id, start, at }) {
    const begun = await keep(async (tx) => {
      // The same click twice is one draft, and one that was written on since stays as it is.
      if (await draftOf(tx, id)) return true;
      const text = await firstText(tx, start);
      if (text !== null) await keepDraft(tx, { id, text, updated: at });
      return text !== null;
    });
    void tellChanged({ changed: 'packs' });
    return begun ? { id } : null;
  },

  async 'desk/draft'({ id }) {
    const draft = await recallOrRefuse((tx) => draftOf(tx, id));
    return draft ? { text: draft.text, updated: draft.updated } : null;
  },

  async 'desk/keep'({ id, text, at }) {
    await keep(async (tx) => {
      const draft = await draftOf(tx, id);
      // Discarded elsewhere, or newer: what a slow page sends late changes nothing.
      if (draft && draft.updated <= at) await keepDraft(tx, { id, text, updated: at });
    });
    return null;
  },

  async 'desk/check'({ text, of }) {
    const read = readPack(of === 'file' ? text : asFile(text));
    return 'problems' in read ? read.problems : [];
  },

  async 'desk/discard'({ id }) {
    await keep((tx) => discardDraft(tx, id));
    void tellChanged({ changed: 'packs' });
    return null;
  },

  async 'desk/seal'({ id, key }) {
    const draft = await recallOrRefuse((tx) => draftOf(tx, id));
    if (!draft) return null;
    const read = readPack(draft.text);
    if ('problems' in read) return inFile(draft.text) ?? read;
    const pack = next(read.pack, await recallOrRefuse((tx) => highestOf(tx, read.pack.id)));
    const text = writePack(pack);
    const sealed = key === null ? text : await sealWith(text, key);
    return sealed === null ? null : { file: `${pack.id}-${pack.sequence}.json`, text: sealed };
  },
};
