/** What content scripts tell: a deal as it stands on their page, and how its panel was moved. */
import type { Advice } from '#core/advice.ts';
import type { CrmId, DealSnapshot } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Place } from '#core/prefs.ts';
import type { Level } from '#core/rules/kind.ts';
import { readPrint } from '#crm/read-print.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import type { Lessons, View } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { defaultPlace, placeOn, setPlace } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { noteWorking } from '#storage/failing.ts';
import { changeView, type Seat } from '#storage/views.ts';
import { adviceOn, adviceWithout, rememberAndAdvise, type Spoken } from './advising.ts';
import { now, zone } from './clock.ts';
import { crmOf } from './crm-of.ts';
import { noteReading } from './health.ts';
import { lessonsFor, mirroredLessons } from './lessons.ts';
import { keep, noteTrouble, recall } from './memory.ts';

type PageHandlers = Pick<Handlers, 'page/placed' | 'page/deal'>;

function seatOf({ tab, frame }: Sender, site: string): Seat {
  // The sender check lets no page message through without a tab.
  if (tab === null) throw new Refusal('not-allowed');
  return { site, tab, frame };
}

/** The worst level that may be shown unasked; waiting warnings may not. Findings are worst first. */
const worstLevel = ({ findings }: Advice): Level | null =>
  findings.find(({ waiting }) => !waiting)?.level ?? null;

/** Remembers and advises; where that cannot be kept, advises all the same and opens nothing. */
async function adviseOn(snapshot: DealSnapshot, view: View, at: Instant): Promise<Spoken> {
  const done = await change((tx) => rememberAndAdvise(tx, snapshot, view, at));
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  const { value } = await recall(
    (tx) => adviceOn(tx, snapshot, at),
    () => adviceWithout(snapshot, at),
  );
  return { advice: value, speaksUp: false, spokeHere: false };
}

/** How panels sit on a site, and what to know when reading there, as far as it is known. */
async function welcomeFor(site: string, crm: CrmId): Promise<{ place: Place; lessons: Lessons }> {
  const { value } = await recall(
    async (tx) => ({ place: await placeOn(tx, site), lessons: await lessonsFor(tx, crm) }),
    async () => ({ place: defaultPlace, lessons: await mirroredLessons(crm) }),
  );
  return value;
}

export const pageHandlers: PageHandlers = {
  async 'page/placed'({ site, place }) {
    await keep((tx) => setPlace(tx, site, place));
    return null;
  },

  async 'page/deal'({ view, site, print }, sender) {
    const { crm, url } = print.deal;
    // A page of one CRM may not speak for the other, nor plant a link that the popup would open.
    if (crmOf(sender.url) !== crm || crmOf(url) !== crm) throw new Refusal('not-allowed');
    const at = now();
    const { deal, layout } = print;
    const seat = seatOf(sender, site);
    const { read, ...page } = readPrint(print, { now: at, zone: zone() });
    const advised = 'snapshot' in page ? await adviseOn(page.snapshot, view, at) : null;
    let speaks = advised?.speaksUp ?? false;
    await changeView(view, (before) => {
      // A worker killed after it remembered the warning and before this: it is asked again.
      if (before === undefined && advised?.spokeHere) speaks = true;
      const opened = speaks || (before?.opened ?? false);
      const where = { org: deal.org, layout };
      return { ...before, seat, at, deal, layout, opened, where, page };
    });
    await noteReading({ deal, layout, at, ...read });
    void tellChanged({ changed: 'view', view });
    const { place, lessons } = await welcomeFor(site, crm);
    const level = advised && worstLevel(advised.advice);
    return { level, place: { ...place, open: place.open || speaks }, ...lessons };
  },
};
