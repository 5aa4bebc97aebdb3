/** One CRM page: watches it, reads the deal, and seats the panel beside it. */
import type { Profile } from '#crm/profile.ts';
import { readerOf } from '#crm/read-page.ts';
import { seatHost } from './host.ts';
import { startVisits } from './visit.ts';
import { watchDeals } from './watch.ts';

/** Starts on the document of a content script; all of it ends when the script is invalidated. */
export function startPage(profile: Profile, signal: AbortSignal): void {
  const host = seatHost(document, signal);
  const reader = readerOf(document, profile);
  const visits = startVisits(host, signal, (lessons) => {
    if (reader.learn(lessons)) readAgain();
  });
  const readAgain = watchDeals({
    document,
    window,
    reader,
    signal,
    ours: host.element,
    onSoon: visits.soon,
    onDeal: visits.deal,
    onSame: host.makeWay,
    onLeft: visits.left,
    onDoubt(url) {
      const deal = profile.dealOf(new URL(url));
      if (deal) visits.unproven(deal);
    },
  });
}
