/**
 * The deep read's script, run in a CRM page by the background once a person switched it on. It asks
 * the background what to ask, asks the page's own origin for it, hands the answer over unread, and
 * ends. It reads nothing else and keeps nothing.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Ask } from '#core/deep/ask.ts';
import { ask } from '#messages/client.ts';
import { watchUrl } from '../deal/url.ts';
import { answerTo } from './answer.ts';
import { typing } from './typing.ts';

/** The run under way in this frame, kept in the extension's own world: pages cannot see it. */
interface World {
  dealsideDeep?: { deal: string; over: AbortController } | undefined;
}

const isHere = (deal: string): boolean => location.href.includes(deal);

async function readDeep(): Promise<void> {
  const world = globalThis as World;
  const before = world.dealsideDeep;
  // Still at work on the deal of this page: a second run would ask the same twice.
  if (before && !before.over.signal.aborted && isHere(before.deal)) return;
  before?.over.abort();
  const over = new AbortController();
  const { signal } = over;
  const mine = { deal: '', over };
  world.dealsideDeep = mine;
  const run = crypto.randomUUID();
  const idle = typing(document, signal);

  const asking = await ask('page/deep', { run });
  let next: Ask | null = 'ok' in asking ? asking.ok : null;
  mine.deal = next?.deal ?? '';
  // A quick view may lie over an address that does not name its deal: then only its end is watched.
  const named = next !== null && isHere(next.deal);
  watchUrl(window, signal, () => {
    if (!named || !isHere(mine.deal)) over.abort();
  });
  window.addEventListener('pagehide', () => over.abort(), { signal });

  while (next && !signal.aborted) {
    await idle();
    const { kind, view } = next;
    const answer = signal.aborted ? null : await answerTo(next, signal);
    if (!answer || signal.aborted) break;
    const reply = await ask('page/api', { run, view, kind, answer }, 30_000);
    next = 'ok' in reply ? reply.ok : null;
  }
  over.abort();
  if (world.dealsideDeep === mine) world.dealsideDeep = undefined;
}

export default defineUnlistedScript(() => {
  void readDeep();
});
