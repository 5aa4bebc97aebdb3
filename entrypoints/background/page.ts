/** What content scripts tell: a deal as it stands on their page, and how its panel was moved. */
import type { Advice } from '#core/advice.ts';
import type { CrmId, DealSnapshot } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import type { Place } from '#core/prefs.ts';
import type { Level } from '#core/rules/kind.ts';
import { type Events, readEvents } from '#crm/read-events.ts';
import { readPrint } from '#crm/read-print.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import type { TeamLabels, View } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { defaultPlace, placeOn, setPlace } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { noteWorking } from '#storage/failing.ts';
import { changeView, type Seat } from '#storage/views.ts';
import { adviceOn, adviceWithout, rememberAndAdvise, type Spoken } from './advising.ts';
import { now, zone } from './clock.ts';
import { crmOf } from './crm-of.ts';
import { noteReading } from './health.ts';
import { placeFor } from './hosts.ts';
import { keep, noteTrouble, recall } from './memory.ts';
import { mirroredPack, packInUse } from './packs/in-use.ts';

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
async function adviseOn(
  snapshot: DealSnapshot,
  told: Events,
  view: View,
  at: Instant,
): Promise<Spoken> {
  const done = await change((tx) => rememberAndAdvise(tx, snapshot, view, at, told));
  if ('kept' in done) {
    await noteWorking();
    return done.kept;
  }
  await noteTrouble(done);
  const { value } = await recall(
    (tx) => adviceOn(tx, snapshot, at),
    () => adviceWithout(snapshot, at),
  );
  return { advice: value, speaksUp: false, spokeHere: false, fresh: 0 };
}

/** What the packs in use call the fields of a CRM. */
const labelsOf = ({ fieldLabels }: Pack, crm: CrmId): TeamLabels =>
  Object.fromEntries(
    fieldLabels.filter((each) => each.crm === crm).map(({ field, labels }) => [field, labels]),
  );

/** How panels sit on a site, and what the team calls the fields there, as far as it is known. */
async function welcomeFor(site: string, crm: CrmId): Promise<{ place: Place; labels: TeamLabels }> {
  const { value } = await recall(
    async (tx) => ({ place: await placeOn(tx, site), labels: labelsOf(await packInUse(tx), crm) }),
    async () => ({ place: defaultPlace, labels: labelsOf(await mirroredPack(), crm) }),
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
    const env = { now: at, zone: zone() };
    const { read, ...page } = readPrint(print, env);
    const advised =
      'snapshot' in page ? await adviseOn(page.snapshot, readEvents(print, env), view, at) : null;
    let speaks = advised?.speaksUp ?? false;
    await changeView(view, (before) => {
      // A worker killed after it remembered the warning and before this: it is asked again.
      if (before === undefined && advised?.spokeHere) speaks = true;
      return { seat, at, deal, layout, opened: speaks || (before?.opened ?? false), page };
    });
    await noteReading({ deal, layout, at, ...read });
    void tellChanged({ changed: 'view', view });
    // The counts of today may hold more now.
    if (advised && advised.fresh > 0) void tellChanged({ changed: 'events' });
    const { place: kept, labels } = await welcomeFor(site, crm);
    const place = await placeFor(new URL(sender.url).host, kept);
    const level = advised && worstLevel(advised.advice);
    return { level, place: { ...place, open: place.open || speaks }, labels };
  },
};
