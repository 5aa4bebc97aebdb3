/** All built-in talk tracks, in the order a search with no better reason lists them. */
import type { Track } from '../../../tracks/schema.ts';
import { budget } from './budget.ts';
import { competitor } from './competitor.ts';
import { delivery } from './delivery.ts';
import { people } from './people.ts';
import { price } from './price.ts';
import { progress } from './progress.ts';
import { silence } from './silence.ts';
import { timing } from './timing.ts';
import { won } from './won.ts';

const tracks: readonly Track[] = [
  ...price,
  ...competitor,
  ...delivery,
  ...people,
  ...budget,
  ...timing,
  ...silence,
  ...progress,
  ...won,
];

/**
 * The tracks for a pack whose stages are `ids`. They are written for four stages; a pack that
 * splits 意向 into more gives each part the tracks of the whole.
 */
export const tracksFor = (ids: readonly string[]): Track[] => {
  const parts = ['interest', 'needs', 'proposal'].filter((id) => ids.includes(id));
  return tracks.map((track) => ({
    ...track,
    stages: track.stages.flatMap((id) => (id === 'interest' ? parts : [id])),
  }));
};
