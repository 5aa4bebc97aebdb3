/** A Zoho deal page of 5,000 elements: a long detail, and the CRM's own page around it. */
import { addDays } from '#core/calendar/day.ts';
import { printDay } from '#tests/pages/format.ts';
import { filler } from '#tests/pages/html.ts';
import { renderZohoDetail, renderZohoShell, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';

const elementCount = 5000;

/** Printed `days` before `today`, so that the deal has stalled whenever the benchmark runs. */
const ago = (today: string, days: number): string => printDay(addDays(today, -days), 'MMM d, yyyy');

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A long layout; its lists are as long as Zoho draws them before one asks for more (§3.5: ten rows). */
const deal = (today: string): ZohoPage => ({
  id: '4876876000000333001',
  values: {
    POTENTIALNAME: 'Dongfang Logistics – annual order',
    STAGE: 'Negotiation/Review',
    AMOUNT: 'CNY 480,000.00',
    CLOSINGDATE: ago(today, 21),
    SMOWNERID: 'Lin Wei',
    ACCOUNTID: 'Dongfang Logistics',
    CONTACTID: 'Zhou Min',
    NEXTSTEP: '',
    POTENTIALTYPE: 'New Business',
    LEADSOURCE: 'Trade Show',
    PROBABILITY: '60',
    EXPECTEDREVENUE: 'CNY 288,000.00',
  },
  card: ['SMOWNERID', 'AMOUNT', 'CLOSINGDATE', 'STAGE'],
  custom: times(60, (at) => [`Custom field ${at}`, `Value ${at}`] as const),
  created: { by: 'Lin Wei', at: `${ago(today, 90)} 03:55 PM` },
  notes: times(10, (at) => ({
    title: `Note ${at}`,
    text: 'They asked for the delivery dates again and compare us with two others.',
    author: 'Lin Wei',
    time: ago(today, 40 + at),
    fullTime: `${ago(today, 40 + at)} 10:30 AM`,
  })),
  history: times(10, (at) => ({
    stage: at < 2 ? 'Negotiation/Review' : 'Proposal/Price Quote',
    amount: 'CNY 480,000.00',
    probability: '60',
    closingDate: ago(today, 21 + at * 14),
    duration: at === 0 ? '' : '14',
    modified: `${ago(today, 30 + at * 14)} 11:00 AM`,
    by: 'Lin Wei',
  })),
  open: [],
  closed: times(20, (at) => ({
    module: (['Calls', 'Tasks', 'Events'] as const)[at % 3] ?? 'Calls',
    subject: `Talked with Zhou Min (${at})`,
    date: `${ago(today, 38 + at)} 02:15 PM`,
    owner: 'Lin Wei',
  })),
});

/** Elements of a page as text; none of its strings holds a `<` of its own. */
const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

export interface DealPage {
  url: string;
  html: string;
}

/** A deal page, filled up to so many elements by what the CRM shows around it. */
function pageOf(page: ZohoPage, count: number): DealPage {
  const detail = renderZohoDetail(page);
  const bare = elementsIn(renderZohoShell(page, 'nextgen', detail));
  // Laid out, not hidden: a hidden element costs the page nothing, and so hides what we cost.
  const around = `<aside id="feed">${filler(count - 1 - bare)}</aside>`;
  return { url: zohoUrl(page), html: renderZohoShell(page, 'nextgen', detail + around) };
}

/** The page as of `today`: about 1,700 elements of the deal itself, the rest shown around it. */
export const dealPage = (today: string): DealPage => pageOf(deal(today), elementCount);

/** A page twice that size with its timeline open and lists that were paged through. */
export const eventfulPage = (today: string): DealPage =>
  pageOf(
    {
      ...deal(today),
      closed: times(60, (at) => ({
        module: (['Calls', 'Tasks', 'Events'] as const)[at % 3] ?? 'Calls',
        subject: `Talked with Zhou Min (${at})`,
        date: `${ago(today, 38 + at)} 02:15 PM`,
        owner: 'Lin Wei',
        extra: [['Call Type', 'Outbound']],
      })),
      timeline: times(20, (at) => ({
        day: ago(today, at),
        entries: [
          `Lead Score was updated from ${at} to ${at + 1}`,
          `Note added - Called again (${at})`,
        ],
      })),
    },
    2 * elementCount,
  );
