/** Drafts: begun, discarded, brought back. */
import type { DraftDeeds } from '#components/options/desk/view.ts';
import type { Said } from '#components/options/said.ts';
import type { Text } from '#core/text.ts';
import type { DraftStart } from '#messages/desk.ts';
import type { Inside, Outside } from '../outside.ts';
import { readPackFile } from '../pack-file.ts';
import { beginDraft } from './begin.ts';

type DraftSaid = Extract<Said, { about: 'drafts' }>;

export function draftDeeds(outside: Outside, { state, happen, look }: Inside): DraftDeeds {
  const { ask, now } = outside;
  /** The draft discarded last, for whoever wants it back. */
  let discarded: { id: string; name: Text; text: string } | null = null;

  const say = (how: DraftSaid['how'], name?: Text): void =>
    happen({ is: 'said', said: { about: 'drafts', how, ...(name && { name }) } });

  async function begin(start: DraftStart): Promise<void> {
    happen({ is: 'said', said: null });
    const begun = await beginDraft(outside, start);
    if (begun === 'failed') say('failed');
    else if (begun !== 'begun') happen({ is: 'draft-problems', problems: begun.problems });
  }

  async function fromFile(file: File): Promise<void> {
    const read = await readPackFile(file);
    if ('why' in read) say('not-text');
    else await begin({ from: 'text', text: read.text });
  }

  function nameOf(id: string): Text {
    const { desk } = state().lists;
    const drafts = desk.state === 'ready' ? desk.value.drafts : [];
    return drafts.find((draft) => draft.id === id)?.name ?? {};
  }

  async function discard(id: string): Promise<void> {
    const name = nameOf(id);
    // Its text first: without it there would be no way back.
    const draft = await ask('desk/draft', { id });
    if ('error' in draft) return say('failed');
    const reply = await ask('desk/discard', { id });
    if ('ok' in reply && draft.ok) discarded = { id, name, text: draft.ok.text };
    say('ok' in reply ? 'discarded' : 'failed', name);
    await look();
  }

  async function undo(): Promise<void> {
    if (!discarded) return;
    const { id, name, text } = discarded;
    const reply = await ask('desk/begin', { id, start: { from: 'text', text }, at: now() });
    const back = 'ok' in reply && reply.ok !== null && 'id' in reply.ok;
    if (back) discarded = null;
    say(back ? 'brought-back' : 'failed', name);
    await look();
  }

  return {
    empty: () => void begin({ from: 'empty' }),
    fromPack: (id) => void begin({ from: 'pack', id }),
    duplicate: (id) => void begin({ from: 'draft', id }),
    fromFile: (file) => void fromFile(file),
    discard: (id) => void discard(id),
    undo: () => void undo(),
  };
}
