/** The order of the packs in use: those the company set come first and stay. */
import { installedPacks } from '#storage/packs.ts';
import type { Reading } from '#storage/transaction.ts';

/** Ids of the packs the company set by policy. */
export const companyPacks = async (tx: Reading): Promise<string[]> =>
  (await installedPacks(tx)).filter(({ origin }) => origin.by === 'policy').map(({ id }) => id);

/** `ids` with the company's packs put first. */
export async function orderOf(tx: Reading, ids: readonly string[]): Promise<string[]> {
  const company = await companyPacks(tx);
  return [...company, ...ids.filter((id) => !company.includes(id))];
}
