/** Events for tests of what is made of them. */
import fc from 'fast-check';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { crmEvent, type ToldEvent } from '#core/history/make.ts';

export const dealA = 'zoho/111' as const;

/** An event of deal 111, by default a call on the morning of 2026-11-20 in Shanghai. */
export const told = (more: Partial<ToldEvent> = {}): CrmEvent => {
  const at = more.at ?? '2026-11-20T02:30:00.000Z';
  return crmEvent({ deal: dealA, kind: 'call', told: 'page', at, day: at.slice(0, 10), ...more });
};

/** Few kinds, times and texts, so that many of a handful are one. */
export const anyEvent: fc.Arbitrary<CrmEvent> = fc
  .record({
    deal: fc.constantFrom('zoho/111' as const, 'zoho/222' as const),
    kind: fc.constantFrom('call', 'follow-up', 'stage', 'note'),
    at: fc.constantFrom(
      '2026-11-20',
      '2026-11-20T02:30:00.000Z',
      '2026-11-20T02:30:40.000Z',
      '2026-11-20T07:00:00.000Z',
      '2026-11-21',
    ),
    text: fc.constantFrom(null, 'Discovery', 'discovery ', 'Offer'),
    outcome: fc.constantFrom(null, 'done', 'planned'),
    by: fc.constantFrom(null, 'Lin Wei'),
    told: fc.constantFrom('page', 'api', 'import'),
  } as const)
  .map((made) => told(made));
