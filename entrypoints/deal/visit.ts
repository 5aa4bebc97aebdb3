/** Visits: one deal on one page, from the moment it is proven until the page shows another. */
import { type DealRef, dealKey } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import { ask, isOrphaned, onSeat } from '#messages/client.ts';
import type { Lessons, MessageName, RequestOf, ResponseOf, View } from '#messages/table.ts';
import { tellLeft } from '#messages/tell.ts';
import type { Host } from './host.ts';

interface Visit {
  view: View;
  key: string;
}

/**
 * Tells the background of each visit and seats the panel for it. Every visit has a view id and a
 * panel document of its own, so that no panel can ever show one deal under another. `onLessons` hears
 * what to know besides this CRM: the team's labels, what was taught.
 */
export function startVisits(
  host: Host,
  signal: AbortSignal,
  onLessons: (lessons: Lessons) => void,
) {
  let visit: Visit | null = null;
  const site = location.host;

  /** Asks, unless the extension was updated under us: then one line says so and all else stops. */
  async function tell<M extends MessageName>(
    name: M,
    request: RequestOf<M>,
  ): Promise<ResponseOf<M> | null> {
    const answer = await ask(name, request);
    if ('ok' in answer) return answer.ok;
    if (answer.error === 'orphaned') host.orphaned();
    return null;
  }

  const begin = (key: string): Visit => {
    if (visit?.key !== key) visit = { view: crypto.randomUUID(), key };
    return visit;
  };

  onSeat(signal, {
    learned: onLessons,
    placed({ view, placed }) {
      if (view === visit?.view) host.place(placed);
    },
    toggled() {
      const place = host.toggle();
      if (place) void tell('page/placed', { site, place });
    },
    here: host.here,
    which: () => visit?.view ?? null,
  });

  return {
    /** The panel is loaded out of sight while its deal has still to stand. */
    async soon(deal: DealRef) {
      const key = dealKey(deal);
      if (visit?.key === key) return;
      const current = begin(key);
      const seat = await tell('page/soon', { site });
      if (!seat || signal.aborted) return;
      onLessons(seat);
      if (visit === current && !seat.place.apart) host.prepare(current.view);
    },
    async deal(print: DealPrint) {
      const current = begin(dealKey(print.deal));
      const seat = await tell('page/deal', { view: current.view, site, print });
      if (!seat || signal.aborted) return;
      onLessons(seat);
      if (visit === current) host.show(current.view, seat.place, seat.level);
    },
    unproven(deal: DealRef) {
      void tell('page/unproven', { deal });
    },
    left() {
      if (visit && !isOrphaned()) void tellLeft(visit.view);
      visit = null;
      host.hide();
    },
  };
}
