/** The packs as the options page lists them. */
import type { Day } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import type { PackSummary } from '#messages/packs.ts';
import type { InstalledPack } from '#storage/shape.ts';
import { packFrom } from './in-use.ts';

type InWords = Pick<PackSummary, 'id' | 'name' | 'sequence' | 'rules' | 'tracks' | 'expired'>;

const inWords = (pack: Pack, today: Day): InWords => ({
  id: pack.id,
  name: pack.name,
  sequence: pack.sequence,
  rules: pack.rules.length,
  tracks: pack.tracks.length,
  expired: pack.expires !== undefined && pack.expires < today ? (pack.expires as Day) : null,
});

/** One that this version cannot read is listed by its id. */
const unread = (id: string): InWords => ({
  id,
  name: { en: id },
  sequence: 0,
  rules: 0,
  tracks: 0,
  expired: null,
});

const builtInLine = (pack: Pack, today: Day): Omit<PackSummary, 'place'> => ({
  ...inWords(pack, today),
  builtIn: true,
  origin: null,
  key: null,
  setAside: null,
  versions: [],
});

function installedLine(pack: InstalledPack, today: Day): Omit<PackSummary, 'place'> {
  const read = packFrom(pack.text);
  return {
    ...(read ? inWords(read, today) : unread(pack.id)),
    builtIn: false,
    origin: pack.origin,
    key: pack.key,
    setAside: pack.setAside,
    versions: [pack, ...pack.previous].map(({ sequence, installed, key }) => ({
      sequence,
      installed,
      key,
    })),
  };
}

/** Those in use in their order, then the others, built-in ones first; an installed one stands in the
 * place of a built-in one of the same id. */
export function packList(
  installed: readonly InstalledPack[],
  ids: readonly string[],
  today: Day,
): PackSummary[] {
  const taken = new Set(installed.map(({ id }) => id));
  const lines = [
    ...starterPacks.filter(({ id }) => !taken.has(id)).map((pack) => builtInLine(pack, today)),
    ...installed.map((pack) => installedLine(pack, today)),
  ];
  const placed = lines.map((line) => {
    const place = ids.indexOf(line.id);
    return { ...line, place: place === -1 ? null : place };
  });
  const rank = ({ place }: PackSummary): number => place ?? placed.length;
  return placed.sort((a, b) => rank(a) - rank(b));
}
