/** What the options page's deeds need of the world, and of the page itself. */
import type { ask } from '#messages/client.ts';
import type { ImportReader } from './import-worker.ts';
import type { Happening, State } from './state.ts';

export interface Outside {
  ask: typeof ask;
  now: () => string;
  /** Ends the task at hand: handing over a text as long as a pack is a task of its own. */
  pause: () => Promise<void>;
  newId: () => string;
  /** A fresh reader of exported files, on a thread of its own. */
  fileReader: () => ImportReader;
  /** The browser's own time zone, and all that it knows. */
  zone: string;
  zones: () => readonly string[];
  /** Hands a text to the person as a file in their downloads, in as many parts as it came. */
  save: (file: string, ...parts: string[]) => void;
  /** Writes to the clipboard; false where the browser refuses. */
  write: (text: string) => Promise<boolean>;
  /**
   * Asks the browser, and it the person, whether an origin may be read. Only heard inside a click:
   * it is called before anything is waited for.
   */
  permit: (origin: string) => Promise<boolean>;
  /** Gives an origin back that nothing needs any more. */
  forgo: (origin: string) => Promise<void>;
  /** Goes to another page of the extension. */
  go: (page: string) => void;
  /** The shortcut as the browser prints it; empty where none is set. */
  shortcut: () => Promise<string>;
  openShortcuts: () => void;
}

export interface Inside {
  state: () => State;
  happen: (happening: Happening) => void;
  /** Asks for everything that is listed again. */
  look: () => Promise<void>;
}

/** Milliseconds that checking, trying out or fetching a pack may take. */
export const patience = 30_000;

/** Milliseconds that a whole database may take to be written out or erased. */
export const longPatience = 60_000;
