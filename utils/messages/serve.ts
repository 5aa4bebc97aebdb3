/** The background's end: one plain root listener that checks, dispatches and always answers. */
import { browser } from 'wxt/browser';
import { Refusal } from './refusal.ts';
import { isMessageName, requestSchema } from './schemas.ts';
import { admit, type RawSender, type Sender, type Trust } from './sender.ts';
import type { ErrorCode, MessageName, RequestOf, ResponseOf } from './table.ts';

/** One handler for every message; a missing one does not compile. */
export type Handlers = {
  [M in MessageName]: (request: RequestOf<M>, sender: Sender) => Promise<ResponseOf<M>>;
};

type Answered = { ok: unknown } | { error: ErrorCode };

async function answer<M extends MessageName>(
  handlers: Handlers,
  name: M,
  request: unknown,
  sender: Sender,
): Promise<Answered> {
  const checked = requestSchema(name).safeParse(request);
  if (!checked.success) return { error: 'malformed' };
  try {
    return { ok: await handlers[name](checked.data as RequestOf<M>, sender) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.code };
    // A bug: it must be seen in the worker's console, and the person told that it failed.
    console.error(name, error);
    return { error: 'failed' };
  }
}

/** A page unknown so far: its host may be one that was added. */
async function learned(name: MessageName, raw: RawSender, trust: Trust): Promise<Sender | null> {
  if (!name.startsWith('page/') || !trust.learnHosts) return null;
  await trust.learnHosts();
  return admit(name, raw, trust);
}

/**
 * The listener alone, for `browser.runtime.onMessage`. Not async on purpose: an async listener
 * answers in place of every other one. Messages that carry no name are not ours and get nothing.
 */
export function listener(handlers: Handlers, trust: Trust) {
  return (
    message: unknown,
    raw: RawSender,
    reply: (answered: Answered) => void,
  ): true | undefined => {
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    const { name } = message;
    if (!isMessageName(name)) {
      reply({ error: 'unknown-message' });
      return true;
    }
    const request = 'request' in message ? message.request : undefined;
    const answerOrRefuse = async (): Promise<Answered> => {
      const sender = admit(name, raw, trust) ?? (await learned(name, raw, trust));
      return sender ? answer(handlers, name, request, sender) : { error: 'not-allowed' };
    };
    void answerOrRefuse().then(reply);
    return true;
  };
}

/** Starts answering; call once, synchronously, when the worker starts. */
export function serve(
  handlers: Handlers,
  pages: Required<Pick<Trust, 'isCrmPage' | 'learnHosts'>>,
): void {
  const origin = browser.runtime.getURL('/').replace(/\/$/, '');
  browser.runtime.onMessage.addListener(
    listener(handlers, { id: browser.runtime.id, origin, ...pages }),
  );
}
