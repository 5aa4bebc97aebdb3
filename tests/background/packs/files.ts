/** Pack files as teams hand them out: bare or signed, sound or spoiled. */
import type { Pack } from '#core/pack/schema.ts';
import type { Rotation } from '#core/pack/signed/rotation.ts';
import { starter } from '#core/pack/starter/index.ts';
import type { Origin } from '#core/pack/trust.ts';
import { writePack } from '#core/pack/write.ts';
import type { RequestOf } from '#messages/table.ts';
import type { Signer } from '../../core/pack/signed/signer.ts';
import { ask, monday } from '../worker.ts';

/** The default pack as a team keeps it: without the rules on stages. */
export const team = (more: Partial<Pack> = {}): Pack => ({
  ...starter,
  id: 'team-east',
  name: { 'zh-CN': '东区', en: 'East' },
  rules: starter.rules.filter(({ kind }) => kind !== 'stuck-in-stage'),
  ...more,
});

export const bare = (more: Partial<Pack> = {}): string => writePack(team(more));

export const signed = (
  { sign }: Signer,
  more: Partial<Pack> = {},
  rotations: readonly Rotation[] = [],
): Promise<string> => sign(bare(more), rotations);

export const byHand: Origin = { by: 'file' };

type Use = RequestOf<'packs/install'>['use'];

export const install = (text: string, use: Use = 'alone') =>
  ask('packs/install', { text, origin: byHand, use, at: monday });

export const review = (text: string) => ask('packs/review', { text });

/** Why a file was not installed: its problems, or why it is not trusted; null where it was. */
export async function refusal(text: string): Promise<string[] | null> {
  const done = await install(text);
  if (!('review' in done)) return null;
  if (done.review.state === 'refused') return done.review.problems.map(({ code }) => code);
  return done.review.state === 'untrusted' ? [done.review.why] : null;
}

/** Id and sequence of the packs in use, in their order. */
export const used = async (): Promise<string[]> =>
  (await ask('options/state', {})).packs
    .filter(({ place }) => place !== null)
    .map(({ id, sequence }) => `${id} ${sequence}`);
