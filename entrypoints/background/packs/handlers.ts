/** What the options page asks about packs, one line a message. */
import { writePack } from '#core/pack/write.ts';
import type { PackMessages } from '#messages/packs.ts';
import { Refusal } from '#messages/refusal.ts';
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { allChannels, channelAt, forgetChannel, keepChannel } from '#storage/channels.ts';
import { keepNoticeRead } from '#storage/notices.ts';
import { choosePacks, installedPack, removePack, rollBack } from '#storage/packs.ts';
import { forgetTrust } from '#storage/trust.ts';
import { now } from '../clock.ts';
import { keep, recallOrRefuse } from '../memory.ts';
import { newChannel, seen } from './channel.ts';
import { policyState } from './company.ts';
import { examine } from './examine.ts';
import { addressOf, fetchPack } from './fetch.ts';
import { builtIn, inUse } from './in-use.ts';
import { afterwards, install } from './install.ts';
import { companyPacks, orderOf } from './order.ts';
import { impactOf } from './preview.ts';
import { checkChannel } from './updates.ts';

export const packHandlers: Pick<Handlers, keyof PackMessages> = {
  'packs/review': async ({ text }) => (await examine(text)).review,

  'packs/impact': ({ text, use }) => impactOf(text, use),

  'packs/install': ({ text, origin, use, at }) => install(text, origin, use, at),

  async 'packs/use'({ ids }) {
    await keep(async (tx) => {
      for (const id of ids) {
        if (!builtIn(id) && !(await installedPack(tx, id))) throw new Refusal('malformed');
      }
      await choosePacks(tx, await orderOf(tx, ids));
    });
    await afterwards();
    return null;
  },

  'packs/conflicts': () => recallOrRefuse(async (tx) => (await inUse(tx)).conflicts),

  async 'packs/roll-back'({ id, sequence }) {
    const done = await keep((tx) => rollBack(tx, id, sequence));
    if (!done) throw new Refusal('malformed');
    await afterwards();
    return null;
  },

  async 'packs/remove'({ id }) {
    await keep(async (tx) => {
      // The company's packs go when the company takes them back.
      if ((await companyPacks(tx)).includes(id)) throw new Refusal('not-allowed');
      await removePack(tx, id);
      // Whoever takes a pack away by hand may take the next one from anybody.
      await forgetTrust(tx, id);
      for (const channel of await allChannels(tx)) {
        if (channel.pack === id && !channel.policy) await forgetChannel(tx, channel.url);
      }
    });
    await afterwards();
    return null;
  },

  async 'packs/export'({ id }) {
    const installed = await recallOrRefuse((tx) => installedPack(tx, id));
    const pack = builtIn(id);
    if (installed) return { file: `${id}-${installed.sequence}.json`, text: installed.text };
    return pack ? { file: `${id}-${pack.sequence}.json`, text: writePack(pack) } : null;
  },

  async 'packs/fetch'({ url }) {
    const fetched = await fetchPack(url, null);
    if ('text' in fetched) return { text: fetched.text };
    return 'failed' in fetched ? fetched : { failed: 'unreachable' };
  },

  'packs/channels': async () => (await recallOrRefuse((tx) => allChannels(tx))).map(seen),

  async 'packs/follow'({ url, pack, auto }) {
    const address = addressOf(url)?.href;
    if (address === undefined) throw new Refusal('malformed');
    const at = now();
    await keep(async (tx) => {
      const known = (await channelAt(tx, address)) ?? newChannel(address, at);
      if (!known.policy) await keepChannel(tx, { ...known, pack, auto });
    });
    void tellChanged({ changed: 'packs' });
    return null;
  },

  async 'packs/unfollow'({ url }) {
    await keep(async (tx) => {
      if ((await channelAt(tx, url))?.policy) throw new Refusal('not-allowed');
      await forgetChannel(tx, url);
    });
    void tellChanged({ changed: 'packs' });
    return null;
  },

  async 'packs/check'({ url }) {
    const channel = await recallOrRefuse((tx) => channelAt(tx, url));
    if (!channel) return null;
    await checkChannel(channel, now(), Math.random());
    const after = await recallOrRefuse((tx) => channelAt(tx, url));
    return after ? seen(after) : null;
  },

  async 'packs/waiting'({ url }) {
    const channel = await recallOrRefuse((tx) => channelAt(tx, url));
    return channel?.waiting ? { text: channel.waiting.text } : null;
  },

  'packs/policy': () => policyState(),

  async 'packs/notice-read'({ pack, id }) {
    await keep((tx) => keepNoticeRead(tx, pack, id));
    void tellChanged({ changed: 'packs' });
    return null;
  },
};
