/**
 * What one CRM means by what it prints. Runs in the background, on prints: a CRM page carries none
 * of it.
 */
import type { CrmId, DealStatus, StageEntry } from '#core/deal/deal.ts';
import type { DealPage } from './reading/deal-page.ts';

export interface Meaning {
  id: CrmId;
  /** What the words of a status field mean; left out where the stage states it. */
  statusOf?: (words: string) => DealStatus | undefined;
  /**
   * Currencies by host ending: data centres of one country print that country's sign. A centre that
   * serves many countries proves nothing.
   */
  currencies: { readonly [ending: string]: string };
  /** What the CRM means beyond single fields: activity lists, "never followed", stage history. */
  conclude: (page: DealPage) => StageEntry[] | null;
}
