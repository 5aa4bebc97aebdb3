/** Undo and redo from the keyboard; a text being typed has its own first. */

export type Step = 'undo' | 'redo';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the keys ask for: Ctrl or ⌘ with Z, with Shift or as Ctrl+Y the other way. */
export function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Step | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/**
 * Whether the browser's own undo goes first: in the file, in the search, and in a field whose text is
 * being typed. `typing` is the path of that field.
 */
export function isOwn(target: EventTarget | null, typing: string | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  const texts = target.matches('textarea, input:not([type="checkbox"], [type="radio"])');
  if (!texts) return false;
  const path = target.dataset.path;
  return path === undefined || path === typing || target.closest('.words, .days-adder') !== null;
}
