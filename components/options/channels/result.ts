/** How asking an address went, in words. */
import type { Voice } from '#i18n/voice.ts';
import type { ChannelResult, FetchFailure } from '#messages/packs.ts';

/** `连不上…`, `the server answered 404`. */
export function sayFailure(failure: FetchFailure, { words }: Voice): string {
  const said = words.packs.fetchFailures;
  const status = /^status-(\d+)$/.exec(failure)?.[1];
  if (status !== undefined) return said.status(status);
  const known: { [why: string]: unknown } = said;
  return String(known[failure]);
}

export function sayResult(result: ChannelResult, voice: Voice): string {
  const { channels, refusals } = voice.words.packs;
  switch (result.is) {
    case 'unchanged':
      return channels.unchanged;
    case 'waiting':
    case 'installed':
      return channels[result.is](String(result.sequence));
    case 'failed':
      return channels.failed(sayFailure(result.why, voice));
    case 'refused':
      return channels.refused(
        result.why === 'problems' || result.why === 'foreign-pack'
          ? channels[result.why]
          : refusals[result.why],
      );
  }
}
