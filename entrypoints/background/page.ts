/** What content scripts ask: how to sit, and what a deal just read comes to. */
import type { Advice } from '#core/advice.ts';
import type { DealSnapshot } from '#core/deal/deal.ts';
import type { Level } from '#core/rules/kind.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { defaultPlace, placeOn, setPlace } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { noteWorking } from '#storage/failing.ts';
import { changeView, type Seat } from '#storage/views.ts';
import { adviceOn, adviceWithout, rememberAndAdvise } from './advising.ts';
import { now } from './clock.ts';
import { crmOf } from './crm-of.ts';
import { keep, noteTrouble, recall } from './memory.ts';

type PageHandlers = Pick<Handlers, 'page/place' | 'page/placed' | 'page/deal' | 'page/unreadable'>;

function seatOf({ tab, frame }: Sender, site: string): Seat {
  // The sender check lets no page message through without a tab.
  if (tab === null) throw new Refusal('not-allowed');
  return { site, tab, frame };
}

/** The worst level that may be shown unasked; waiting warnings may not. Findings are worst first. */
const worstLevel = ({ findings }: Advice): Level | null =>
  findings.find(({ waiting }) => !waiting)?.level ?? null;

/** The snapshot, never from the future: a page's clock must not outrun what comes after. */
function timed(snapshot: DealSnapshot, at: string): DealSnapshot {
  const read = new Date(Date.parse(snapshot.at)).toISOString();
  return { ...snapshot, at: read > at ? at : read };
}

/** Remembers and advises; where that cannot be kept, advises all the same and opens nothing. */
async function adviseOn(snapshot: DealSnapshot, at: string) {
  const done = await change((tx) => rememberAndAdvise(tx, snapshot, at));
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  const { value } = await recall(
    (tx) => adviceOn(tx, snapshot, at),
    () => adviceWithout(snapshot, at),
  );
  return { advice: value, spokeUp: 0 };
}

export const pageHandlers: PageHandlers = {
  async 'page/place'({ site }) {
    const { value } = await recall(
      (tx) => placeOn(tx, site),
      async () => defaultPlace,
    );
    return value;
  },

  async 'page/placed'({ site, place }) {
    await keep((tx) => setPlace(tx, site, place));
    return null;
  },

  async 'page/deal'({ view, site, snapshot: sent }, sender) {
    const { crm, url } = sent.deal;
    // A page of one CRM may not speak for the other, nor plant a link that the popup would open.
    if (crmOf(sender.url) !== crm || crmOf(url) !== crm) throw new Refusal('not-allowed');
    const at = now();
    const snapshot = timed(sent, at);
    const seat = seatOf(sender, site);
    const { advice, spokeUp } = await adviseOn(snapshot, at);
    const open = spokeUp > 0;
    await changeView(view, (before) => {
      const opened = open || (before?.opened ?? false);
      return { seat, at, opened, page: { snapshot } };
    });
    void tellChanged({ changed: 'view', view });
    return { level: worstLevel(advice), open };
  },

  async 'page/unreadable'({ view, site, crm, layout, missing }, sender) {
    if (crmOf(sender.url) !== crm) throw new Refusal('not-allowed');
    const page = { unreadable: { crm, layout, missing } };
    const seat = seatOf(sender, site);
    await changeView(view, () => ({ seat, at: now(), opened: false, page }));
    void tellChanged({ changed: 'view', view });
    return null;
  },
};
