/** One address that is asked daily: what an answer makes of it. */
import type { Instant } from '#core/deal/when.ts';
import type { ChannelResult } from '#core/pack/channel.ts';
import type { Channel } from '#messages/packs.ts';
import type { KeptChannel } from '#storage/shape.ts';

const minute = 60_000;
const day = 1440 * minute;

/** An address nobody asked yet, due at once. */
export const newChannel = (url: string, at: Instant): KeptChannel => ({
  url,
  pack: '',
  auto: false,
  policy: false,
  etag: null,
  last: null,
  next: at,
  failures: 0,
  waiting: null,
});

const later = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString();

/**
 * When it is asked again: daily, give or take a tenth, so that a team does not ask in one second;
 * after a failure in 15 minutes, then twice as long each time up to a day. `chance` is in 0…1.
 */
export function nextAfter(failures: number, at: Instant, chance: number): Instant {
  const wait = failures === 0 ? day : Math.min(day, 15 * minute * 2 ** (failures - 1));
  return later(at, wait * (0.9 + 0.2 * chance));
}

/** The channel after it was asked at `at`. */
export function askedAt(
  channel: KeptChannel,
  at: Instant,
  chance: number,
  result: ChannelResult,
): KeptChannel {
  const failures = result.is === 'failed' ? channel.failures + 1 : 0;
  return { ...channel, failures, last: { at, result }, next: nextAfter(failures, at, chance) };
}

/** As the desk sees it. */
export const seen = ({ url, pack, auto, policy, last, next, waiting }: KeptChannel): Channel => ({
  url,
  pack: pack === '' ? null : pack,
  auto,
  policy,
  last,
  next,
  waiting: waiting && { sequence: waiting.sequence },
});
