/** An answer on its way: asked, here, or refused with why. */
import type { ErrorCode, Trouble } from '#messages/table.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'error'; code: ErrorCode };

/** The value of what is here, made into another. */
export const mapLoaded = <A, B>(loaded: Loaded<A>, make: (value: A) => B): Loaded<B> =>
  loaded.state === 'ready' ? { state: 'ready', value: make(loaded.value) } : loaded;

/** What a reply brought. */
export const loadedBy = <T>(reply: { ok: T } | { error: ErrorCode }): Loaded<T> =>
  'ok' in reply ? { state: 'ready', value: reply.ok } : { state: 'error', code: reply.error };

/**
 * `next`, with the news of a restored database kept from `before`: the background tells it once, and
 * it must not vanish from a page that merely asked again.
 */
export const lasting = <T extends { trouble: Trouble | null }>(
  before: Loaded<T>,
  next: Loaded<T>,
): Loaded<T> => {
  const told = before.state === 'ready' && before.value.trouble === 'database-restored';
  return mapLoaded(next, (value) =>
    told && value.trouble === null ? { ...value, trouble: 'database-restored' } : value,
  );
};
