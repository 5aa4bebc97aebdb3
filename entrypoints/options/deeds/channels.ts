/** Addresses that are followed: asked now, set, stopped, and what waits there looked at. */
import type { ChannelDeeds } from '#components/options/channels/view.ts';
import type { Said } from '#components/options/said.ts';
import type { Channel } from '#messages/packs.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import { isAsked } from './hosts.ts';
import { originOf } from './install.ts';
import type { OpenReview } from './review.ts';

type ChannelSaid = Extract<Said, { about: 'channels' }>;

export function channelDeeds(
  outside: Outside,
  { state, happen, look }: Inside,
  open: OpenReview,
): ChannelDeeds {
  const { ask } = outside;

  const say = (how: ChannelSaid['how'], more: string): void =>
    happen({ is: 'said', said: { about: 'channels', how, more } });

  function channels(): Channel[] {
    const list = state().lists.channels;
    return list.state === 'ready' ? list.value : [];
  }

  const at = (url: string): Channel | undefined => channels().find((one) => one.url === url);

  async function check(url: string, permitted: Promise<boolean>): Promise<void> {
    if (!(await permitted)) return say('denied', new URL(url).host);
    const reply = await ask('packs/check', { url }, patience);
    say('ok' in reply ? 'checked' : 'failed', url);
    await look();
  }

  async function setAuto(url: string, auto: boolean): Promise<void> {
    const pack = at(url)?.pack;
    if (!pack) return;
    const reply = await ask('packs/follow', { url, pack, auto });
    say('ok' in reply ? (auto ? 'auto' : 'asks') : 'failed', url);
    await look();
  }

  async function stop(url: string): Promise<void> {
    const origin = originOf(url);
    const needed = isAsked(state(), origin, url);
    const reply = await ask('packs/unfollow', { url });
    if ('ok' in reply && !needed) await outside.forgo(origin);
    say('ok' in reply ? 'stopped' : 'failed', url);
    await look();
  }

  async function review(url: string): Promise<void> {
    const reply = await ask('packs/waiting', { url });
    if ('ok' in reply && reply.ok !== null) {
      await open({ text: reply.ok.text, origin: { by: 'url', url } });
    } else {
      say('failed', url);
      await look();
    }
  }

  return {
    // At once: after anything is waited for, the browser would not count this as a click.
    check: (url) => void check(url, outside.permit(originOf(url))),
    auto: (url, auto) => void setAuto(url, auto),
    stop: (url) => void stop(url),
    review: (url) => void review(url),
  };
}
