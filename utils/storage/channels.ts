/** Addresses that are asked for updates of packs. */
import type { KeptChannel } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

export const allChannels = (tx: Reading): Promise<KeptChannel[]> =>
  tx.objectStore('channels').getAll();

export const channelAt = (tx: Reading, url: string): Promise<KeptChannel | undefined> =>
  tx.objectStore('channels').get(url);

export const keepChannel = async (tx: Writing, channel: KeptChannel): Promise<void> => {
  await tx.objectStore('channels').put(channel);
};

export const forgetChannel = (tx: Writing, url: string): Promise<void> =>
  tx.objectStore('channels').delete(url);

/** Forgets the versions that wait of a pack, up to the one just installed. */
export async function forgetWaiting(tx: Writing, pack: string, upTo: number): Promise<void> {
  for (const channel of await allChannels(tx)) {
    if (channel.pack !== pack || !channel.waiting || channel.waiting.sequence > upTo) continue;
    await keepChannel(tx, { ...channel, waiting: null });
  }
}
