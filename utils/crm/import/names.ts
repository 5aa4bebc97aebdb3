/** Deals found by their names: only a name that exactly one known deal has names it. */
import type { DealKey } from '#core/deal/deal.ts';
import { looseLabel } from '#core/deal/label.ts';
import type { NamedDeal } from '#core/import/import.ts';
import { cleanText } from '../parse/index.ts';

/**
 * The deal of that name, whose account may be stated beside it: its key, 'twice' where several have
 * the name, 'of-another' where the one that has it is known to be another account's, null where none.
 */
export type DealNamed = (name: string, account: string) => DealKey | 'twice' | 'of-another' | null;

export function dealsByName(known: readonly NamedDeal[]): DealNamed {
  const byName = new Map<string, NamedDeal | 'twice'>();
  for (const each of known) {
    const key = cleanText(each.name);
    const before = byName.get(key);
    const same = before === undefined || (before !== 'twice' && before.deal === each.deal);
    byName.set(key, same ? each : 'twice');
  }
  return (name, account) => {
    const found = byName.get(name) ?? null;
    if (found === null || found === 'twice') return found;
    const [own, stated] = [looseLabel(found.account ?? ''), looseLabel(account)];
    return own !== '' && stated !== '' && own !== stated ? 'of-another' : found.deal;
  };
}
