/**
 * The asking end, for content script, panel, popup and options: typed, with a time limit, one
 * retry where the worker died, and every failure a value. No validator is loaded here.
 */
import { browser } from 'wxt/browser';
import type {
  Changed,
  Close,
  ErrorCode,
  Here,
  Learned,
  Left,
  Lessons,
  MessageName,
  Placed,
  Reply,
  RequestOf,
  View,
} from './table.ts';

/** How the browser words a worker that stopped before or while it answered. */
const workerDied =
  /message channel closed|message port closed|receiving end does not exist|no response/i;
const invalidated = /extension context invalidated/i;

/** Whether the extension was updated or removed under this page; its DOM stays, its API is gone. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // Some versions throw on the mere look: then it is gone.
    return true;
  }
}

async function send(message: unknown, milliseconds: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ error: ErrorCode }>((resolve) => {
    timer = setTimeout(() => resolve({ error: 'timeout' }), milliseconds);
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(message), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds a dying worker gets before the second try, so that it is gone by then. */
const pause = 150;

const isReply = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('ok' in value || 'error' in value);

/**
 * Asks the background. The reply holds `ok`, the answer, or `error` with why there is none: `orphaned`
 * where this page outlived the extension, `unreachable` where the worker died twice. A command
 * sent twice by the retry is one command: each carries its own id or is the same done twice.
 */
export async function ask<M extends MessageName>(
  name: M,
  request: RequestOf<M>,
  milliseconds = 10_000,
): Promise<Reply<M>> {
  for (const last of [false, true]) {
    if (isOrphaned()) return { error: 'orphaned' };
    try {
      const reply = await send({ name, request }, milliseconds);
      if (isReply(reply)) return reply as Reply<M>;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (invalidated.test(words)) return { error: 'orphaned' };
      if (last || !workerDied.test(words)) return { error: 'unreachable' };
    }
    if (!last) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { error: 'unreachable' };
}

type Answer = (view: View) => void;

/** Hears whatever the background tells, until `signal` aborts. */
export function listen(
  signal: AbortSignal,
  listener: (told: object, answer: Answer) => void,
): void {
  if (signal.aborted) return;
  const heard = (message: unknown, _: unknown, answer: Answer): void => {
    if (typeof message === 'object' && message !== null) listener(message, answer);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    // An orphaned page has no API left to take the listener from, and nothing calls it either.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(heard);
  });
}

/** Hears that something the background keeps has changed, until `signal` aborts. */
export const onChanged = (signal: AbortSignal, listener: (changed: Changed) => void): void =>
  listen(signal, (told) => {
    if ('changed' in told) listener(told as Changed);
  });

/** What a content script hears: how the panel of a view is to sit, what to know, and the shortcut. */
interface Ears {
  placed: (placed: Placed) => void;
  toggled: () => void;
  learned: (lessons: Lessons) => void;
  /** The panel of that view was let into the page. */
  here: (view: View) => void;
  /** The view in front, for the side panel; null leaves the answer to another frame. */
  which: () => View | null;
}

/** Hears, in a content script, what concerns its panel, until `signal` aborts. */
export const onSeat = (
  signal: AbortSignal,
  { placed, toggled, learned, here, which }: Ears,
): void =>
  listen(signal, (told, answer) => {
    if ('placed' in told) placed(told as Placed);
    else if ('learned' in told) learned((told as Learned).learned);
    else if ('toggle' in told) toggled();
    else if ('here' in told) here((told as Here).here);
    else if ('which' in told) {
      const view = which();
      if (view) answer(view);
    }
  });

/** Hears, in the side panel, that a page shows a deal no more. */
export const onLeft = (signal: AbortSignal, listener: (view: View) => void): void =>
  listen(signal, (told) => {
    if ('left' in told) listener((told as Left).left);
  });

/** Hears, in the side panel, that the one of that window is to close. */
export const onClose = (signal: AbortSignal, listener: (window: number) => void): void =>
  listen(signal, (told) => {
    if ('close' in told) listener((told as Close).close);
  });
