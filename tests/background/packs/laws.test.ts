/** What holds for every input: the pipeline never throws, never installs partly, and loses nothing. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pack } from '#core/pack/schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { change, look } from '#storage/connection.ts';
import { choosePacks, installedPacks, removePack } from '#storage/packs.ts';
import { allTrust, forgetTrust } from '#storage/trust.ts';
import { newSigner } from '../../core/pack/signed/signer.ts';
import { kept } from '../../storage/fresh.ts';
import { ask, startBrowser } from '../worker.ts';
import { bare, install, refusal, signed, used } from './files.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const all = async () =>
  kept(await look(async (tx) => ({ packs: await installedPacks(tx), trust: await allTrust(tx) })));

/** The pack's text with a piece cut out, doubled, or replaced by another. */
const garbled = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    by: fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('"', '{', '}', ',', '__proto__', '1e999', '\u0000'),
    ),
  })
  .map(({ at, length, by }) => {
    const text = bare({ sequence: 2 });
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + by + text.slice(from + length);
  });

it('no input at all throws or leaves anything but the pack before, or the whole of the new one', async () => {
  await install(bare());
  const before = await all();
  await fc.assert(
    fc.asyncProperty(fc.oneof(garbled, fc.string(), fc.json()), async (text) => {
      const refused = await refusal(text);
      if (refused !== null) {
        expect(refused.length).toBeGreaterThan(0);
        expect(await all()).toEqual(before);
      } else {
        // By chance still a pack, as where only a word was changed: then all of it is there.
        const [pack] = (await all()).packs;
        expect(pack?.text).toBe(text);
        await change(async (tx) => {
          await removePack(tx, 'team-east');
          await forgetTrust(tx, 'team-east');
          await choosePacks(tx, []);
        });
        await install(bare());
      }
    }),
    { numRuns: 300, seed: 20261126 },
  );
});

/** Packs as teams make them of the built-in ones: parts left out, reordered, renamed. */
const teamPack: fc.Arbitrary<Pack> = fc
  .record({
    base: fc.constantFrom(...starterPacks),
    rules: fc.infiniteStream(fc.boolean()),
    notices: fc.boolean(),
    warningsPerDay: fc.integer({ min: 0, max: 100 }),
    sequence: fc.integer({ min: 1, max: 1_000_000 }),
    name: fc.stringMatching(/^[\u4e00-\u9fa5a-z]{1,20}$/),
  })
  .map(({ base, rules, notices, ...rest }) => ({
    ...base,
    id: 'team-east',
    rules: base.rules.filter(() => rules.next().value),
    notices: notices ? [{ id: 'n', text: { en: 'Soon' }, until: '2026-12-24' }] : [],
    warningsPerDay: rest.warningsPerDay,
    sequence: rest.sequence,
    name: { 'zh-CN': rest.name },
  }));

it('what is installed, exported and installed again is the same, byte for byte', async () => {
  const key = await newSigner();
  await fc.assert(
    fc.asyncProperty(teamPack, fc.boolean(), async (pack, isSigned) => {
      const file = isSigned ? await signed(key, pack) : writePack(pack);
      await install(file);
      const first = await ask('packs/export', { id: pack.id });
      expect(first?.text).toBe(file);
      await ask('packs/remove', { id: pack.id });
      await install(first?.text ?? '');
      expect(await ask('packs/export', { id: pack.id })).toEqual(first);
      expect(await used()).toEqual([`team-east ${pack.sequence}`]);
      await ask('packs/remove', { id: pack.id });
    }),
    { numRuns: 25, seed: 20261126 },
  );
});
