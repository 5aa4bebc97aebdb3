/** Deals for tests, as Zoho prints them: one that is well, one that is past its closing date. */
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import type { Days } from '#tests/samples/days.ts';
import type { Browser } from './chromium.ts';

/** A deal with nothing wrong: a fresh stage, a call today, a meeting ahead. */
export const calmDeal = ({ day, time, stamp }: Days, number = 1): ZohoPage => ({
  id: `5550000000000${String(number).padStart(4, '0')}`,
  values: {
    POTENTIALNAME: `Deal ${number}`,
    STAGE: 'Needs Analysis',
    AMOUNT: 'CNY 48,500.00',
    CLOSINGDATE: day(-35),
    SMOWNERID: 'Amelia Burrows',
    ACCOUNTID: 'Northwind Traders',
    CONTACTID: 'Carol Ames',
    NEXTSTEP: 'Site visit',
  },
  created: { by: 'Amelia Burrows', at: stamp(8) },
  history: [{ stage: 'Needs Analysis', closingDate: day(-35), modified: time(2) }],
  open: [{ module: 'Events', subject: 'Site visit', date: time(-3), owner: 'Amelia Burrows' }],
  closed: [{ module: 'Calls', subject: 'Discovery', date: time(0, undefined, 9), owner: 'Amelia' }],
  notes: [],
});

/** The same deal, its closing date `over` days past: one warning and nothing else. */
export function overdueDeal(days: Days, number = 1, over = 3): ZohoPage {
  const deal = calmDeal(days, number);
  const { history: _, ...rest } = deal;
  return {
    ...rest,
    values: { ...deal.values, CLOSINGDATE: days.day(over) },
    history: [{ stage: 'Needs Analysis', closingDate: days.day(over), modified: days.time(2) }],
  };
}

/** Serves deals at their own addresses, which are returned in order. */
export async function serveDeals(
  { serve }: Pick<Browser, 'serve'>,
  deals: readonly ZohoPage[],
): Promise<string[]> {
  return Promise.all(
    deals.map(async (deal) => {
      const url = zohoUrl(deal);
      await serve(url, renderZoho(deal));
      return url;
    }),
  );
}
