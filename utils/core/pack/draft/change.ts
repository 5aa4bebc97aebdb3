/** Everything that can be done to a pack that is being written, as values; each is one step to undo. */
import { at, type Json, keysOf, listAt, wordAt } from './json.ts';
import {
  isShared,
  type Referable,
  referables,
  withoutReferences,
  withReferences,
} from './references.ts';
import { drop, insert, move, put } from './tree.ts';

export type Change =
  /** `typing`: a letter more in the same field is the same step. */
  | { is: 'put'; path: string; value: Json; typing?: true }
  /** What becomes empty around it goes too, up to `within`, which stays. */
  | { is: 'drop'; path: string; within: string; typing?: true }
  | { is: 'insert'; path: string; index: number; value: Json }
  | { is: 'move'; path: string; from: number; to: number }
  /** Takes an item of a section out, and every reference to it; or lets them name `instead`. */
  | { is: 'remove'; section: string; index: number; instead: string | null }
  /** Another id for an item of a section, and in every reference to it. */
  | { is: 'rename'; section: string; index: number; id: string }
  /** The whole of it, as from a file. */
  | { is: 'replace'; draft: Json };

const asReferable = (section: string): Referable | undefined =>
  referables.find((one) => one === section);

/** Where a change happens, for the way back to it. */
export function placeOf(change: Change): string {
  switch (change.is) {
    case 'put':
    case 'drop':
      return change.path;
    case 'insert':
      return `${change.path}[${change.index}]`;
    case 'move':
      return `${change.path}[${change.to}]`;
    case 'remove':
      return `${change.section}[${change.index}]`;
    case 'rename':
      return `${change.section}[${change.index}].id`;
    case 'replace':
      return '';
  }
}

function remove(draft: Json, { section, index, instead }: Change & { is: 'remove' }): Json {
  const to = asReferable(section);
  const id = wordAt(draft, `${section}[${index}].id`);
  const left = drop(draft, [section, index]);
  if (to === undefined || id === '' || isShared(draft, section, index)) return left;
  return instead === null ? withoutReferences(left, to, id) : withReferences(left, to, id, instead);
}

function rename(draft: Json, { section, index, id }: Change & { is: 'rename' }): Json {
  const to = asReferable(section);
  const path = `${section}[${index}].id`;
  const before = at(draft, path);
  const named = put(draft, keysOf(path), id);
  // Two of the same id, before or after, cannot be told apart by who names them.
  if (to === undefined || typeof before !== 'string' || before === '') return named;
  const taken = listAt(draft, section).some((item) => wordAt(item, 'id') === id);
  return taken || isShared(draft, section, index) ? named : withReferences(named, to, before, id);
}

/** The pack after `change`; the same value where it changes nothing. */
export function applied(draft: Json, change: Change): Json {
  switch (change.is) {
    case 'put':
      return at(draft, change.path) === change.value
        ? draft
        : put(draft, keysOf(change.path), change.value);
    case 'drop':
      return at(draft, change.path) === undefined
        ? draft
        : drop(draft, keysOf(change.path), keysOf(change.within).length);
    case 'insert':
      return insert(draft, keysOf(change.path), change.index, change.value);
    case 'move':
      return change.from === change.to
        ? draft
        : move(draft, keysOf(change.path), change.from, change.to);
    case 'remove':
      return at(draft, `${change.section}[${change.index}]`) === undefined
        ? draft
        : remove(draft, change);
    case 'rename':
      return wordAt(draft, `${change.section}[${change.index}].id`) === change.id
        ? draft
        : rename(draft, change);
    case 'replace':
      return change.draft;
  }
}
