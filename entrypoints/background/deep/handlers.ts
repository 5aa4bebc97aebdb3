/** The deep read's messages: from its script on a CRM page, and its switches on the options page. */
import { crmIds } from '#core/deal/deal.ts';
import type { DeepKind } from '#core/deep/ask.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { deepSince, deepStateOf, forgetDeep, setDeep } from '#storage/deep.ts';
import { type KeptView, viewOf } from '#storage/views.ts';
import { now } from '../clock.ts';
import { crmOf } from '../crm-of.ts';
import { inFront } from '../front.ts';
import { tellLessons } from '../lessons.ts';
import { keep, recall } from '../memory.ts';
import { beginEverywhere } from './begin.ts';
import { isDeepOn } from './kept.ts';
import { nextAsk } from './next.ts';
import { type DeepView, take } from './take.ts';

type DeepHandlers = Pick<Handlers, 'page/deep' | 'page/api' | 'deep/state' | 'deep/switch'>;

/** Whether a message comes from the frame of a visit, and that frame is still at the deal's CRM. */
const sitsAt = (
  { seat: { tab, frame, site }, deal }: KeptView,
  { url, ...from }: Sender,
): boolean =>
  tab === from.tab &&
  (frame ?? 0) === (from.frame ?? 0) &&
  new URL(url).host === site &&
  crmOf(url) === deal.crm;

/** The visit that the page of a message says it has in front, where it is kept with its deep read. */
async function visitAt(sender: Sender): Promise<string | null> {
  if (sender.tab === null) return null;
  const view = await inFront(sender.tab, sender.frame);
  const kept = view === null ? undefined : await viewOf(view);
  // Switched off in between: what was to be asked is not.
  const asks = kept?.deep && sitsAt(kept, sender) && (await isDeepOn(kept.deal.crm));
  return asks ? view : null;
}

const isDeep = (view: KeptView): view is DeepView => view.deep !== undefined;

export const deepHandlers: DeepHandlers = {
  async 'page/deep'({ run }, sender) {
    const view = await visitAt(sender);
    return view === null ? null : nextAsk(view, run, now());
  },

  async 'page/api'({ run, view, kind, answer }, sender) {
    const kept = await viewOf(view);
    if (!kept) return null;
    if (!sitsAt(kept, sender)) throw new Refusal('not-allowed');
    if (!isDeep(kept) || !(await isDeepOn(kept.deal.crm))) return null;
    const asking = kept.deep.kinds[kind];
    // Nobody asked for it: told twice by a retry, or made up.
    if (asking?.state === 'asked' && asking.run === run)
      await take(view, kept, { kind, answer }, now());
    // Left while it answered: the answer was the deal's, and nothing more is asked.
    return (await visitAt(sender)) === view ? nextAsk(view, run, now()) : null;
  },

  async 'deep/state'() {
    const at = now();
    const { value: since } = await recall(
      (tx) => Promise.all(crmIds.map((crm) => deepSince(tx, crm))),
      async () => crmIds.map(() => null),
    );
    return Promise.all(
      crmIds.map(async (crm, i) => {
        const { stopped, pauses, read } = await deepStateOf(crm);
        const paused = Object.entries(pauses).flatMap(([kind, { problem, until }]) =>
          until > at ? [{ kind: kind as DeepKind, problem, until }] : [],
        );
        return { crm, since: since[i] ?? null, read, stopped, paused };
      }),
    );
  },

  async 'deep/switch'({ crm, on }) {
    await keep((tx) => setDeep(tx, crm, on ? now() : null));
    // On again after a stop begins anew; off leaves nothing of what was told.
    await forgetDeep(crm);
    await tellLessons(crm);
    void tellChanged({ changed: 'deep' });
    void tellChanged({ changed: 'view' });
    if (on) void beginEverywhere(crm);
    return null;
  },
};
