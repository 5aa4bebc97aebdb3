/** What the desk is shown and what it may ask for. */
import type { Change } from '#core/pack/draft/change.ts';
import type { Json } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { ErrorCode, Trouble } from '#messages/table.ts';
import type { Placed } from './placed.ts';
import type { ListKey, SectionKey } from './sections/index.ts';

/** How it stands with keeping what was changed. */
export type Kept =
  | { state: 'kept' }
  | { state: 'keeping' }
  | { state: 'failed'; code: ErrorCode }
  /** Another tab kept something else meanwhile, or discarded the draft: `gone`. */
  | { state: 'newer'; gone: boolean };

/** What the checks of an install say to the draft as it stands. */
export interface Checks {
  state: 'checking' | 'checked' | 'failed';
  placed: Placed;
}

/** What is open in the middle. */
export type View =
  /** `open`: the item whose form is shown; `adding`: a kind is being chosen for a new rule. */
  | { at: 'section'; section: SectionKey; open: number | null; adding: boolean }
  | { at: 'problems' }
  | { at: 'file' };

/** The draft as a text, while it is edited as a file. */
export interface FileText {
  /** The page that is open: a text of many thousand lines is edited in parts. */
  text: string;
  page: number;
  /** Of each page, the number of its first line. */
  pages: readonly number[];
  /** The lines of all pages. */
  lines: number;
  /** A further text from elsewhere, which the input has to show, has another number. */
  version: number;
  /** Whether it differs from the draft, and whether the draft changed since it began to. */
  dirty: boolean;
  behind: boolean;
  problems: readonly PackProblem[];
  checking: boolean;
  /** Why it cannot be applied: no JSON, with the place. */
  refused: readonly PackProblem[];
}

/** What was done last, with the way back. */
export type Said = { is: 'removed'; title: string } | { is: 'applied' } | { is: 'loaded' };

/** An item that is to be removed though others use it. */
export interface Asking {
  section: ListKey;
  index: number;
  title: string;
}

export interface DeskDeeds {
  edit: (change: Change, focus?: string) => void;
  /** Puts a new item in, opens it and goes to its first field; its id follows its title at first. */
  add: (section: ListKey, index: number, item: Json) => void;
  remove: (asking: Asking, instead: string | null) => void;
  /** Asks before it removes; null takes the question back. */
  ask: (asking: Asking | null) => void;
  show: (view: View) => void;
  /** To the field at a path, wherever it is. */
  jump: (path: string) => void;
  search: (query: string) => void;
  undo: () => void;
  redo: () => void;
  /** Tries again to keep the draft. */
  keep: () => void;
  /** Goes on with what another tab kept, or keeps this over it. */
  settle: (which: 'theirs' | 'mine') => void;
  /** The draft as a file in the downloads. */
  save: () => void;
  typeFile: (text: string) => void;
  turnTo: (page: number) => void;
  applyFile: () => void;
  discardFile: () => void;
}

export interface DeskProps {
  id: string;
  draft: Json;
  /** The text of the draft where it is no JSON at all: it can only be repaired as a file. */
  broken: boolean;
  kept: Kept;
  checks: Checks;
  view: View;
  query: string;
  asking: Asking | null;
  said: Said | null;
  file: FileText;
  /** How much of a long list is drawn by now. */
  shown: number;
  canUndo: boolean;
  canRedo: boolean;
  trouble: Trouble | null;
  deeds: DeskDeeds;
}
