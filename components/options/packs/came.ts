/** How the present version of a pack came here, in one sentence. */
import type { Origin } from '#core/pack/trust.ts';
import type { Voice } from '#i18n/voice.ts';
import type { PackSummary } from '#messages/packs.ts';

/** The host of an address; the whole of it where it is none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** `由你于 11月3日 从文件导入`; that it is unsigned is said first. */
export function sayCame(pack: PackSummary, { words, format }: Voice): string {
  const { origin, key, sequence, versions } = pack;
  if (origin === null) return words.packs.builtIn;
  const present = versions.find((version) => version.sequence === sequence) ?? versions[0];
  const day = present ? format.day(format.dayOf(present.installed)) : words.common.unknown;
  const said = key === null ? words.packs.unsigned : words.packs.came;
  return origin.by === 'url' ? said.url(day, hostOf(origin.url)) : said[origin.by](day);
}

/** Where a file under review comes from. */
export const sayFrom = (origin: Origin, { words }: Voice): string =>
  origin.by === 'url' ? words.review.from.url(hostOf(origin.url)) : words.review.from[origin.by];
