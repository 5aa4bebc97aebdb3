/** The packs that are here, and what may be done with them. */
import type { Conflict } from '#core/pack/layer.ts';
import type { PolicyState } from '#messages/packs.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type ConflictList = Loaded<Conflict[]>;
export type PolicyList = Loaded<PolicyState>;

/** One place down is 1, up is -1. */
export interface Moved {
  id: string;
  by: -1 | 1;
}

export interface PackDeeds {
  /** One place up or down among the packs in use. */
  move: (id: string, by: -1 | 1) => void;
  /** Below those in use. */
  add: (id: string) => void;
  takeOut: (id: string) => void;
  /** Begins a draft with what the pack holds, and goes to it. */
  edit: (id: string) => void;
  save: (id: string) => void;
  rollBack: (id: string, sequence: number) => void;
  remove: (id: string) => void;
}
