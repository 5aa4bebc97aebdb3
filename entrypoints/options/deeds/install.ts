/** The ways in: a file, a text, an address. All of them lead to a review, none installs. */
import type { Install, InstallDeeds } from '#components/options/install/view.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import { type PackText, packText, readPackFile } from '../pack-file.ts';
import type { OpenReview } from './review.ts';

interface Reviews {
  open: OpenReview;
  again: () => void;
}

/** The address as it is asked; null where it is none by https. */
export function httpsAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'https:' ? address : null;
}

/** The origin as the browser is asked for it. */
export const originOf = (url: string): string => `${new URL(url).origin}/*`;

export function installDeeds(
  outside: Outside,
  { state, happen }: Inside,
  { open, again }: Reviews,
): InstallDeeds {
  const say = (install: Install): void => happen({ is: 'install', install });

  async function take(reading: PackText | Promise<PackText>, by: 'file' | 'text'): Promise<void> {
    say({ state: 'checking' });
    const read = await reading;
    if ('why' in read) return say({ state: 'unsent', why: read.why });
    await open({ text: read.text, origin: { by } });
  }

  async function fetchFrom(url: string, host: string, permitted: Promise<boolean>): Promise<void> {
    say({ state: 'fetching', host });
    if (!(await permitted)) return say({ state: 'unfetched', why: 'denied', host });
    const reply = await outside.ask('packs/fetch', { url }, patience);
    if ('error' in reply) return say({ state: 'unfetched', why: 'failed', host });
    if ('failed' in reply.ok) return say({ state: 'unfetched', why: reply.ok.failed, host });
    const { channels } = state().lists;
    const known = channels.state === 'ready' && channels.value.some((one) => one.url === url);
    const follow = known ? null : { url, auto: false };
    await open({ text: reply.ok.text, origin: { by: 'url', url }, follow });
  }

  return {
    file: (file) => void take(readPackFile(file), 'file'),
    text: (text) => void take(packText(text), 'text'),
    address: (typed) => {
      const address = httpsAddress(typed);
      if (!address) return say({ state: 'unfetched', why: 'not-https', host: typed });
      const { href, host } = address;
      // At once: after anything is waited for, the browser would not count this as a click.
      void fetchFrom(href, host, outside.permit(originOf(href)));
    },
    again,
  };
}
