/** What content scripts tell: a deal as it stands on their page, and how its panel was moved. */
import type { Advice } from '#core/advice.ts';
import { fieldNames } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Place } from '#core/prefs.ts';
import type { Level } from '#core/rules/kind.ts';
import { columnOf, withoutStrange } from '#crm/api/columns.ts';
import { readTold } from '#crm/api/read-told.ts';
import { asTold } from '#crm/api/user-ways.ts';
import { readEvents } from '#crm/read-events.ts';
import { drawnRows } from '#crm/reading/drawn.ts';
import { zohoOrg } from '#crm/zoho/url.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import type { Lessons, View } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { noteAside } from '#storage/aside.ts';
import { defaultPlace, placeOn, setPlace } from '#storage/choices.ts';
import { deepSince, type Tenant } from '#storage/deep.ts';
import { changeView, type Seat, viewOf } from '#storage/views.ts';
import { now, zone } from './clock.ts';
import { crmOf, mayAskApi } from './crm-of.ts';
import { beginDeep } from './deep/begin.ts';
import { toldFor } from './deep/kept.ts';
import { noteReading } from './health.ts';
import { placeFor } from './hosts.ts';
import { lessonsFor, lessonsIn, mirroredLessons } from './lessons.ts';
import { keep, recall } from './memory.ts';
import { speakOn } from './speaking.ts';

type PageHandlers = Pick<Handlers, 'page/placed' | 'page/soon' | 'page/deal'>;

function seatOf({ tab, frame }: Sender, site: string): Seat {
  // The sender check lets no page message through without a tab.
  if (tab === null) throw new Refusal('not-allowed');
  return { site, tab, frame };
}

/** The worst level that may be shown unasked; waiting warnings may not. Findings are worst first. */
const worstLevel = ({ findings }: Advice): Level | null =>
  findings.find(({ waiting }) => !waiting)?.level ?? null;

/** How panels sit on a site, what to know when reading there, and whether the deep read is on. */
async function welcomeFor(
  tenant: Tenant,
): Promise<{ place: Place; lessons: Lessons; deep: boolean }> {
  const { crm } = tenant.deal;
  const { site } = tenant.seat;
  const { value } = await recall(
    async (tx) => ({
      place: await placeOn(tx, site),
      lessons: await lessonsFor(tx, crm),
      deep: (await deepSince(tx, crm)) !== null,
    }),
    async () => ({ place: defaultPlace, lessons: await mirroredLessons(crm), deep: false }),
  );
  const { lessons, deep } = value;
  return { ...value, lessons: deep ? await lessonsIn(tenant, lessons) : lessons };
}

/** Keeps the print for when more is told, and asks for what is left to ask. */
async function readDeeper(view: View, seat: Seat, print: DealPrint): Promise<void> {
  await changeView(
    view,
    (present) => present && { ...present, deep: { kinds: {}, told: {}, ...present.deep, print } },
  );
  await beginDeep(view, seat);
}

export const pageHandlers: PageHandlers = {
  async 'page/placed'({ site, place }) {
    await keep((tx) => setPlace(tx, site, place));
    return null;
  },

  async 'page/soon'({ site }, { url }) {
    const crm = crmOf(url);
    if (!crm) throw new Refusal('not-allowed');
    const org = crm === 'zoho' ? zohoOrg(new URL(url)) : null;
    const { place, lessons } = await welcomeFor({ deal: { crm, org }, seat: { site } });
    return { place: await placeFor(new URL(url).host, place), ...lessons };
  },

  async 'page/deal'({ view, site, print }, sender) {
    const { crm, url } = print.deal;
    // A page of one CRM may not speak for the other, nor plant a link that the popup would open.
    if (crmOf(sender.url) !== crm || crmOf(url) !== crm) throw new Refusal('not-allowed');
    const at = now();
    const { deal, layout } = print;
    const seat = seatOf(sender, site);
    const before = await viewOf(view);
    const told = await toldFor(before);
    const { place: kept, lessons, deep } = await welcomeFor({ deal, seat });
    const own = withoutStrange(print, lessons.fields);
    const { print: printed, offsetAt } = asTold(own, told ?? {});
    const { drawn, since } = drawnRows(own, before?.drawn ?? {}, at);
    const env = { now: at, zone: zone(), since, ...(offsetAt ? { offsetAt } : {}) };
    const { read, ...page } = readTold(printed, env, told);
    const events = readEvents(printed, env);
    const advised =
      'snapshot' in page
        ? await speakOn({ snapshot: page.snapshot, told }, view, at, events)
        : null;
    let speaks = advised?.speaksUp ?? false;
    // The session and the database are asked at once: the person waits for both.
    const viewed = changeView(view, (before) => {
      // A worker killed after it remembered the warning and before this: it is asked again.
      if (before === undefined && advised?.spokeHere) speaks = true;
      const opened = speaks || (before?.opened ?? false);
      return { ...before, seat, at, deal, layout, opened, page, drawn };
    });
    const helped = fieldNames.filter((field) => {
      const reading = read.fields[field];
      return reading && columnOf(reading) !== null;
    });
    await Promise.all([viewed, noteReading({ deal, layout, at, ...read, helped })]);
    void tellChanged({ changed: 'view', view });
    // The counts of today may hold more now.
    if (advised && advised.fresh > 0) void tellChanged({ changed: 'events' });
    const place = await placeFor(new URL(sender.url).host, kept);
    await noteAside(seat.tab, !!place.apart);
    if (deep && mayAskApi(sender.url)) void readDeeper(view, seat, own);
    const level = advised && worstLevel(advised.advice);
    return { level, place: { ...place, open: place.open || speaks }, ...lessons };
  },
};
