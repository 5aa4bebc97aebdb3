/** Messages about how well pages are read. */
import type { DealRef } from '#core/deal/deal.ts';
import type { FamilyHealth } from '#core/health/family.ts';
import type { Message } from './message.ts';
import type { View } from './table.ts';

export interface HealthMessages {
  /** The URL names this deal, and for long nothing on the page proves that it shows it. */
  'page/unproven': Message<'page', { deal: DealRef }, null>;
  /** Every family of pages seen, newest first. */
  'health/list': Message<
    'extension',
    Record<string, never>,
    { families: FamilyHealth[]; version: string }
  >;
  /**
   * How the page of a visit is read and how it is built, its texts masked, as plain lines; null where
   * the visit is over.
   */
  'health/report': Message<'extension', { view: View; browser: string }, { text: string } | null>;
}
