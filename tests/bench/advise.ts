/** How long advice on one deal takes with the biggest pack, in Node. */
import { type AdviseInput, advise } from '#core/advise.ts';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { see } from '#core/deal/sighting.ts';
import type { Pack } from '#core/pack/schema.ts';
import { type Figure, median } from './figure.ts';
import { packOf } from './packs.ts';

const zone = 'Asia/Shanghai';
const now = '2026-11-23T02:30:00.000Z';
const runs = 60;

const field = <V>(value: V) => ({ value, by: 'hook' as const, from: '#subvalue' });

/** A deal that has stood for two months, so that every kind has days to count. */
const stalled: DealSnapshot = {
  deal: {
    crm: 'zoho',
    id: '4876876000000333001',
    org: 'org1',
    url: 'https://crm.zoho.com/crm/org1/tab/Potentials/4876876000000333001',
  },
  at: now,
  zone,
  fields: {
    name: field('年度采购'),
    stage: field('Negotiation/Review'),
    stageSince: field('2026-09-21'),
    closeDate: field('2026-11-02'),
    lastActivity: field('2026-09-28T06:00:00.000Z'),
    nextStep: { value: null, by: 'hook', from: '#subvalue' },
  },
  absent: {},
};

const inputWith = (pack: Pack): AdviseInput => ({
  snapshot: stalled,
  sighting: see(undefined, stalled),
  pack,
  aliases: {},
  tier: null,
  snoozes: [],
  touches: [],
  raised: [],
  now,
  zone,
});

function timed(pack: Pack): { first: number; middle: number; found: number } {
  const input = inputWith(pack);
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    found = advise(input).findings.length;
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? Number.NaN, middle: median(times), found };
}

/** The usual big pack first, so that its first run is that of a worker just woken. */
export function advising(): Figure[] {
  const usual = timed(packOf(500));
  const worst = timed(packOf(500, true));
  const figure = (what: string, measured: number, limit: number | null, found: number): Figure => ({
    what: `advise on one deal, 500 rules, ${what}`,
    measured,
    limit,
    unit: 'ms',
    note: `${found} findings`,
  });
  return [
    figure('median', usual.middle, 5, usual.found),
    figure('each of them finding', worst.middle, 5, worst.found),
    figure('first run of a cold worker', usual.first, null, usual.found),
  ];
}
