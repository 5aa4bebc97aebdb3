/** What content scripts tell: a deal as it stands on their page, and how its panel was moved. */
import type { Advice } from '#core/advice.ts';
import { fieldNames } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Place } from '#core/prefs.ts';
import type { Level } from '#core/rules/kind.ts';
import { columnOf, withoutStrange } from '#crm/api/columns.ts';
import { zohoOrg } from '#crm/zoho/url.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Sender } from '#messages/sender.ts';
import type { Handlers } from '#messages/serve.ts';
import type { Lessons } from '#messages/table.ts';
import { tellChanged } from '#messages/tell.ts';
import { noteAside } from '#storage/aside.ts';
import { defaultPlace, placeOn, setPlace } from '#storage/choices.ts';
import { deepSince, type Tenant } from '#storage/deep.ts';
import { changeView, type KeptDeep, type Seat, viewOf } from '#storage/views.ts';
import { now } from './clock.ts';
import { crmOf, mayAskApi } from './crm-of.ts';
import { beginDeep } from './deep/begin.ts';
import { awaitsZone, toldFor } from './deep/kept.ts';
import { noteReading } from './health.ts';
import { placeFor } from './hosts.ts';
import { lessonsFor, lessonsIn, mirroredLessons } from './lessons.ts';
import { keep, recall } from './memory.ts';
import { readNow } from './read-now.ts';
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

/** Keeps the print for when more is told, and the lists whose events wait for it. */
function deepened(
  deep: KeptDeep | undefined,
  print: DealPrint,
  held: DealPrint['lists'] | null,
): { deep?: KeptDeep } {
  if (!deep) return {};
  const { held: _, ...rest } = deep;
  return { deep: { ...rest, print, ...(held ? { held } : {}) } };
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
    const { place: kept, lessons, deep: on } = await welcomeFor({ deal, seat });
    const asks = on && mayAskApi(sender.url);
    const deep = before?.deep ?? (asks ? { kinds: {}, told: {} } : undefined);
    const visit = { deal, seat, ...(deep ? { deep } : {}) };
    const told = await toldFor(visit);
    const own = withoutStrange(print, lessons.fields);
    const { read, page, lists, drawn, events } = readNow(own, before, told, at);
    // Until it is known in which zone the page prints its moments, they are nobody's days.
    const held = await awaitsZone(visit, at);
    const advised =
      'snapshot' in page
        ? await speakOn({ snapshot: page.snapshot, told }, view, at, held ? undefined : events())
        : null;
    let speaks = advised?.speaksUp ?? false;
    // The session and the database are asked at once: the person waits for both.
    const viewed = changeView(view, (present) => {
      // A worker killed after it remembered the warning and before this: it is asked again.
      if (present === undefined && advised?.spokeHere) speaks = true;
      const opened = speaks || (present?.opened ?? false);
      const more = deepened(present?.deep ?? deep, own, held || !advised ? lists : null);
      return { ...present, seat, at, deal, layout, opened, page, drawn, ...more };
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
    if (asks) void beginDeep(view, seat);
    const level = advised && worstLevel(advised.advice);
    return { level, place: { ...place, open: place.open || speaks }, ...lessons };
  },
};
