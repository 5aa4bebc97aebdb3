/** Names of packs by id. */
import type { Text } from '#core/text.ts';
import type { PackSummary } from '#messages/packs.ts';

/** The name of the pack in the list; its id where the list does not have it. */
export const nameIn = (packs: readonly PackSummary[], pack: string): Text =>
  packs.find(({ id }) => id === pack)?.name ?? { en: pack };
