/** Visits: one deal on one page, from the moment it is read until the page shows another. */
import type { DealSnapshot } from '#core/deal/deal.ts';
import { dealKey } from '#core/deal/deal.ts';
import { ask, onPlaced, onToggled } from '#messages/client.ts';
import type { MessageName, RequestOf, ResponseOf, View } from '#messages/table.ts';
import type { Host } from './host.ts';
import type { Unreadable } from './watch.ts';

interface Visit {
  view: View;
  key: string;
}

/**
 * Tells the background of each visit and seats the panel for it. Every visit has a view id and a
 * panel document of its own, so that no panel can ever show one deal under another.
 */
export function startVisits(host: Host, signal: AbortSignal) {
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
    if (visit?.key === key) return visit;
    visit = { view: crypto.randomUUID(), key };
    return visit;
  };

  const stillOn = (current: Visit) => visit === current && !signal.aborted;

  onPlaced(signal, ({ view, placed }) => {
    if (view === visit?.view) host.place(placed);
  });
  onToggled(signal, () => {
    const place = host.toggle();
    if (place) void tell('page/placed', { site, place });
  });

  return {
    async deal(snapshot: DealSnapshot) {
      const current = begin(dealKey(snapshot.deal));
      const [seen, place] = await Promise.all([
        tell('page/deal', { view: current.view, site, snapshot }),
        tell('page/place', { site }),
      ]);
      if (!seen || !place || !stillOn(current)) return;
      host.show(current.view, { ...place, open: place.open || seen.open });
    },
    async unreadable({ crm, layout, missing }: Unreadable) {
      const current = begin(`unreadable/${location.href}`);
      await tell('page/unreadable', { view: current.view, site, crm, layout, missing });
      const place = await tell('page/place', { site });
      if (place && stillOn(current)) host.show(current.view, place);
    },
    left() {
      visit = null;
      host.hide();
    },
  };
}
