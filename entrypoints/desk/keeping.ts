/**
 * Keeps a draft with the background: soon after each change, at once when the page is left, and never
 * over what another tab kept meanwhile.
 */
import type { Kept } from '#components/desk/view.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Json } from '#core/pack/draft/json.ts';
import type { ask } from '#messages/client.ts';
import { looking } from '../page/looking.ts';
import { lineOf } from './text.ts';

/** Milliseconds from a change until it is kept; further ones meanwhile do not put it off. */
const soon = 300;
/** Milliseconds until a draft that could not be kept is tried again by itself. */
const later = 10_000;

interface Outside {
  ask: typeof ask;
  now: () => Instant;
}

interface Inside {
  id: string;
  /** The draft as it stands on the page. */
  present: () => Json;
  tell: (kept: Kept) => void;
  /** Another tab kept something, while nothing was changed here. */
  replaced: () => Promise<void>;
}

export interface Keeping {
  /** The draft was changed. */
  changed: () => void;
  /** The page is being left: there is no time to ask first. */
  flush: () => void;
  /** Tries to keep it now. */
  keep: () => Promise<void>;
  /** Looks whether another tab kept something; takes it where nothing was changed here. */
  look: () => Promise<void>;
  /** Keeps this draft over what another tab kept. */
  insist: () => Promise<void>;
  /** Whether something here is not kept. */
  isDirty: () => boolean;
  /** Ends it: the page goes on with another draft. */
  end: () => void;
}

export function keepingOf(
  { ask, now }: Outside,
  { id, present, tell, replaced }: Inside,
  first: Instant,
): Keeping {
  /** When what the background has was kept, as far as is known here. */
  let known = first;
  let kept = present();
  /** Moments of what is on its way there: found, they are no news. */
  const sent: Instant[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Json = null;
  let stopped = false;
  let ended = false;

  const isDirty = (): boolean => present() !== kept;
  const isOurs = (updated: Instant): boolean => updated === known || sent.includes(updated);

  const wait = (milliseconds: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void keep();
    }, milliseconds);
  };

  function fail(code: Extract<Kept, { state: 'failed' }>['code']): void {
    tell({ state: 'failed', code });
    if (code !== 'orphaned') wait(later);
  }

  function stop(gone: boolean): void {
    stopped = true;
    tell({ state: 'newer', gone });
  }

  async function send(): Promise<void> {
    const draft = present();
    // Never before what is there: a clock that was set back would have it refused.
    const at = [now(), known].toSorted().at(-1) ?? now();
    sent.push(at);
    sending = draft;
    const reply = await ask('desk/keep', { id, text: lineOf(draft), at });
    sent.splice(sent.indexOf(at), 1);
    if (ended) return;
    if ('error' in reply) return fail(reply.error);
    // Of two on their way the later one counts, in whatever order they are answered.
    if (at >= known) [known, kept] = [at, draft];
    if (!isDirty()) return tell({ state: 'kept' });
    tell({ state: 'keeping' });
    wait(soon);
  }

  /**
   * When what the background has was kept; null where there is nothing to go on with. Asked of the list
   * of drafts, which carries no texts: the answer is small however large the draft.
   */
  async function there(): Promise<Instant | null> {
    const reply = await ask('desk/drafts', {});
    if (ended) return null;
    if ('error' in reply) {
      // Merely looking, nothing is lost by having seen nothing.
      if (isDirty()) fail(reply.error);
      return null;
    }
    const draft = reply.ok.drafts.find((one) => one.id === id);
    if (!draft) stop(true);
    return draft?.updated ?? null;
  }

  const keep = looking(async () => {
    if (stopped || ended) return;
    if (!isDirty()) return tell({ state: 'kept' });
    const updated = await there();
    if (updated === null) return;
    if (!isOurs(updated)) return stop(false);
    await send();
  });

  const clear = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  return {
    changed() {
      if (stopped) return;
      tell({ state: 'keeping' });
      wait(soon);
    },
    flush() {
      if (stopped || ended || !isDirty()) return;
      clear();
      if (sent.length === 0 || sending !== present()) void send();
    },
    keep: () => {
      clear();
      tell({ state: 'keeping' });
      return keep();
    },
    async look() {
      if (stopped || ended) return;
      if (isDirty()) return keep();
      const updated = await there();
      if (updated === null || isOurs(updated)) return;
      if (isDirty()) return stop(false);
      await replaced();
    },
    async insist() {
      const updated = await there();
      if (updated === null) return;
      known = updated;
      stopped = false;
      tell({ state: 'keeping' });
      await send();
    },
    isDirty: () => isDirty(),
    end() {
      ended = true;
      clear();
    },
  };
}
