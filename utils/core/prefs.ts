/** What a person chose about the look of it, and what can be wrong with the memory. */
import type { Language } from './text.ts';

/** How the panel sits on the pages of one site. */
export interface Place {
  open: boolean;
  side: 'left' | 'right';
  /** CSS pixels, 320–480. */
  width: number;
  /**
   * In the browser's own side panel instead: by choice, or because the page of an added address may
   * not frame us. Absent in places kept by earlier versions.
   */
  apart?: 'chosen' | 'only' | null | undefined;
}

export interface Prefs {
  /** `auto` follows the browser. */
  language: Language | 'auto';
  /** `auto` follows the system. */
  theme: 'light' | 'dark' | 'auto';
}

/** Something wrong with the memory, said plainly wherever it matters. */
export type Trouble =
  | 'database-newer'
  | 'database-restored'
  | 'database-failing'
  /** The pack in use is of a form that this version does not know. */
  | 'pack-unreadable'
  /** The newest version of a pack in use failed at start; the one before it is used. */
  | 'pack-set-aside'
  /** A pack in use is past the day its publisher stands behind; it works on. */
  | 'pack-expired';
