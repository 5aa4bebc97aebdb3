/** Further addresses of a CRM that a person added. */
import type { AddedHost } from '#core/hosts/added.ts';
import type { Reading, Writing } from './transaction.ts';

const key = 'hosts';

/** In the order in which they were added. */
export const addedHosts = async (tx: Reading): Promise<AddedHost[]> =>
  ((await tx.objectStore('meta').get(key)) as AddedHost[] | undefined) ?? [];

/** Keeps an address; one that is there already takes the CRM given now. */
export async function keepHost(tx: Writing, host: AddedHost): Promise<void> {
  const others = (await addedHosts(tx)).filter((one) => one.host !== host.host);
  await tx.objectStore('meta').put([...others, host], key);
}

export async function forgetHost(tx: Writing, host: string): Promise<void> {
  const others = (await addedHosts(tx)).filter((one) => one.host !== host);
  await tx.objectStore('meta').put(others, key);
}
