/** A pack as a text that people can read, compare and edit. */
import { type Pack, packSchema } from './schema.ts';

/**
 * The pack as JSON: two spaces, keys in the order of the schema, so that two exports of one pack are
 * equal byte for byte. `readPack` gives the same pack back.
 */
export const writePack = (pack: Pack): string =>
  `${JSON.stringify(packSchema().parse(pack), null, 2)}\n`;
