/** Deals found by their names: only a name that exactly one known deal has names it. */
import type { DealKey } from '#core/deal/deal.ts';
import { cleanText } from '../parse/index.ts';
import type { DealNamed } from './env.ts';

export function dealsByName(known: readonly { name: string; deal: DealKey }[]): DealNamed {
  const byName = new Map<string, DealKey | 'twice'>();
  for (const { name, deal } of known) {
    const key = cleanText(name);
    const before = byName.get(key);
    byName.set(key, before === undefined || before === deal ? deal : 'twice');
  }
  return (name) => byName.get(name) ?? null;
}
