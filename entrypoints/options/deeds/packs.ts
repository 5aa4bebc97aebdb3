/** Packs that are here: their order, their versions, copies of them, and taking them away. */
import type { PackDeeds } from '#components/options/packs/view.ts';
import type { Said } from '#components/options/said.ts';
import type { MessageName, RequestOf } from '#messages/table.ts';
import type { Inside, Outside } from '../outside.ts';
import { nameOf, packsIn } from '../state.ts';
import { beginDraft } from './begin.ts';

type PackSaid = Extract<Said, { about: 'packs' }>;

const failed: PackSaid = { about: 'packs', how: 'failed' };

export function packDeeds(outside: Outside, inside: Inside): PackDeeds {
  const { ask } = outside;
  const { state, happen, look } = inside;
  const name = (id: string) => nameOf(state(), id);

  /** Ids of the packs in use, the first deciding. */
  const used = (): string[] =>
    packsIn(state())
      .filter(({ place }) => place !== null)
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
      .map(({ id }) => id);

  /** Asks for a change, says how it went, and looks at what came of it. */
  async function change<M extends MessageName>(
    message: M,
    request: RequestOf<M>,
    done: Omit<PackSaid, 'about'>,
  ): Promise<void> {
    const reply = await ask(message, request);
    happen({ is: 'said', said: 'ok' in reply ? { about: 'packs', ...done } : failed });
    await look();
  }

  function move(id: string, by: -1 | 1): void {
    const ids = used();
    const from = ids.indexOf(id);
    const other = ids[from + by];
    if (from === -1 || other === undefined) return;
    ids[from + by] = id;
    ids[from] = other;
    const more = String(from + by + 1);
    void change('packs/use', { ids }, { how: 'moved', name: name(id), more, moved: { id, by } });
  }

  async function save(id: string): Promise<void> {
    const reply = await ask('packs/export', { id });
    if ('error' in reply || reply.ok === null) return happen({ is: 'said', said: failed });
    const { file, text } = reply.ok;
    outside.save(file, text);
    happen({ is: 'said', said: { about: 'packs', how: 'saved', more: file } });
  }

  async function edit(id: string): Promise<void> {
    const begun = await beginDraft(outside, { from: 'pack', id });
    if (begun !== 'begun') happen({ is: 'said', said: failed });
  }

  return {
    move,
    add: (id) =>
      void change('packs/use', { ids: [...used(), id] }, { how: 'added', name: name(id) }),
    takeOut: (id) => {
      const ids = used().filter((each) => each !== id);
      void change('packs/use', { ids }, { how: 'taken-out', name: name(id) });
    },
    edit: (id) => void edit(id),
    save: (id) => void save(id),
    rollBack: (id, sequence) => {
      const done = { how: 'rolled-back', name: name(id), more: String(sequence) } as const;
      void change('packs/roll-back', { id, sequence }, done);
    },
    remove: (id) => void change('packs/remove', { id }, { how: 'removed', name: name(id) }),
  };
}
