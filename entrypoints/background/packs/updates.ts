/** The daily check: asks each address that is due, and installs or lays by what is newer. */
import type { Instant } from '#core/deal/when.ts';
import type { ChannelResult } from '#core/pack/channel.ts';
import { tellChanged } from '#messages/tell.ts';
import { allChannels, channelAt, keepChannel } from '#storage/channels.ts';
import { change } from '#storage/connection.ts';
import { installedPack } from '#storage/packs.ts';
import type { KeptChannel } from '#storage/shape.ts';
import { noteTrouble, recallOrRefuse } from '../memory.ts';
import { showSign } from '../sign.ts';
import { askedAt } from './channel.ts';
import { examine } from './examine.ts';
import { fetchPack } from './fetch.ts';
import { install } from './install.ts';

interface Outcome {
  result: ChannelResult;
  pack?: string;
  etag?: string | null;
  waiting?: KeptChannel['waiting'];
}

/** What becomes of a file that an address answered with. */
async function outcomeOf(channel: KeptChannel, text: string, at: Instant): Promise<Outcome> {
  const { review, admitted } = await examine(text);
  if (review.state === 'refused') return { result: { is: 'refused', why: 'problems' } };
  if (review.state === 'untrusted') return { result: { is: 'refused', why: review.why } };
  const { id, sequence } = review.pack;
  // An address brings updates of the one pack it was followed for.
  if (channel.pack !== '' && channel.pack !== id) {
    return { result: { is: 'refused', why: 'foreign-pack' } };
  }
  if (review.nothingNew || !admitted || admitted.judged.nothingNew) {
    return { pack: id, result: { is: 'unchanged' }, waiting: null };
  }
  const vouched = review.how === 'known-key' || review.how === 'policy-key';
  if (channel.auto && (vouched || channel.policy) && review.how !== 'rotation') {
    const here = await recallOrRefuse((tx) => installedPack(tx, id));
    const use = here ? 'as-before' : review.suggested;
    const done = await install(text, { by: 'url', url: channel.url }, use, at);
    if ('id' in done) return { pack: id, result: { is: 'installed', sequence }, waiting: null };
  }
  return { pack: id, result: { is: 'waiting', sequence }, waiting: { text, sequence } };
}

async function outcomeAt(channel: KeptChannel, at: Instant): Promise<Outcome> {
  const fetched = await fetchPack(channel.url, channel.etag);
  if ('failed' in fetched) return { result: { is: 'failed', why: fetched.failed } };
  if ('unchanged' in fetched) {
    const { waiting } = channel;
    const result: ChannelResult = waiting
      ? { is: 'waiting', sequence: waiting.sequence }
      : { is: 'unchanged' };
    return { result };
  }
  const outcome = await outcomeOf(channel, fetched.text, at);
  // What was refused is fetched whole again: the answer "not modified" would hide the refusal.
  return outcome.result.is === 'refused'
    ? { ...outcome, etag: null }
    : { ...outcome, etag: fetched.etag };
}

/**
 * Asks one address now. Killed on the way, it is asked again: what was fetched is kept together with
 * the mark that it was asked. `chance` in 0…1 spreads the next asking.
 */
export async function checkChannel(
  channel: KeptChannel,
  at: Instant,
  chance: number,
): Promise<void> {
  const { result, ...came } = await outcomeAt(channel, at);
  const done = await change(async (tx) => {
    // Stopped, or set otherwise, while the answer was on its way: that stands.
    const now = await channelAt(tx, channel.url);
    if (now) await keepChannel(tx, { ...askedAt(now, at, chance, result), ...came });
  });
  if ('trouble' in done) await noteTrouble(done);
  void tellChanged({ changed: 'packs' });
  await showSign();
}

/** Asks every address whose time has come. */
export async function checkDue(at: Instant, chance: () => number): Promise<void> {
  const channels = await recallOrRefuse((tx) => allChannels(tx));
  for (const channel of channels) {
    if (channel.next <= at) await checkChannel(channel, at, chance());
  }
}
