/** The stalled deals among those seen lately: one line each, worst first, the waiting ones too. */
import { advise } from '#core/advise.ts';
import { dayOf } from '#core/calendar/day.ts';
import { dealKey, type Tier, tiers } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import { raisedKey, speaking } from '#core/rules/budget.ts';
import type { StalledDeal } from '#messages/table.ts';
import { sightingsSince } from '#storage/sightings.ts';
import type { Reading } from '#storage/transaction.ts';
import { type Kept, keptOf, readFor } from './known.ts';

/** How far back, and how many, deals are looked at. */
const daysBack = 30;
const dealsBack = 200;

/** All that is kept of the deals seen lately. */
export async function seenLately(tx: Reading, at: Instant): Promise<Kept[]> {
  const since = new Date(Date.parse(at) - daysBack * 86_400_000).toISOString();
  return keptOf(tx, await sightingsSince(tx, since, dealsBack));
}

interface Ranked extends StalledDeal {
  tier: Tier | null;
  over: number;
}

/** An unknown tier comes after C: nobody said it matters. */
const worth = (tier: Tier | null): number => (tier ? tiers.indexOf(tier) : tiers.length);

const worstFirst = (a: Ranked, b: Ranked): number =>
  Number(a.level === 'advice') - Number(b.level === 'advice') ||
  worth(a.tier) - worth(b.tier) ||
  b.over - a.over;

/** The worst finding of a deal; null where it has none. */
function worstOf(known: Kept, now: Instant, zone: string): Ranked | null {
  const { findings, fields, deal } = advise({ ...known, now, zone });
  const worst = findings[0];
  if (!worst) return null;
  const { rule, title, level, facts, over } = worst;
  return {
    deal: dealKey(deal),
    url: deal.url,
    name: fields.name?.value ?? null,
    rule,
    title,
    level,
    facts,
    seen: readFor(worst, known.snapshot),
    waiting: false,
    tier: fields.tier?.value ?? null,
    over,
  };
}

/** Deals advised on in one go, so that a click in between is answered at once. */
const atOnce = 20;

/** Each deal's worst finding; what waits for another day's budget is decided over all of them. */
export async function stalledAmong(
  deals: readonly Kept[],
  now: Instant,
  zone: string,
): Promise<StalledDeal[]> {
  const ranked: Ranked[] = [];
  for (const [i, known] of deals.entries()) {
    const worst = worstOf(known, now, zone);
    if (worst) ranked.push(worst);
    if (i % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  const warnings = ranked.filter(({ level }) => level === 'warn');
  const { raised = [], pack } = deals[0] ?? {};
  const spoken = speaking(warnings, raised, pack?.warningsPerDay ?? 0, dayOf(now, zone));
  return ranked.sort(worstFirst).map(({ tier: _tier, over: _over, ...deal }) => ({
    ...deal,
    waiting: deal.level === 'warn' && !spoken.has(raisedKey(deal)),
  }));
}
