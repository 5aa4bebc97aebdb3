/** The sample deals of the first-run page: stalled or healthy on any day, and kept nowhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleIds } from '#components/welcome/view.ts';
import { advise } from '#core/advise.ts';
import { see } from '#core/deal/sighting.ts';
import type { Pack } from '#core/pack/schema.ts';
import { starter, starterPacks } from '#core/pack/starter/index.ts';
import { languages } from '#core/text.ts';
import { answersFor, type Sample } from '../../entrypoints/sample/answers.ts';
import { choiceFrom, sampleAddress } from '../../entrypoints/sample/choice.ts';
import { sampleDeal } from '../../entrypoints/sample/deals.ts';

const anyMoment = fc.record({
  now: fc
    .date({ min: new Date('2025-12-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  zone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'UTC'),
  language: fc.constantFrom(...languages),
});

describe.each(starterPacks)('on any day, by $id', (pack) => {
  const adviceOn = (deal: (typeof sampleIds)[number]) =>
    anyMoment.map(({ now, zone, language }) => {
      const snapshot = sampleDeal(pack, deal, language, now, zone);
      const kept = { aliases: {}, tier: null, snoozes: [], touches: [], raised: [] };
      const sighting = see(undefined, snapshot);
      return advise({ snapshot, sighting, pack, now, zone, ...kept });
    });

  test('the late one warns of more than one thing, and has words for the worst', () => {
    fc.assert(
      fc.property(adviceOn('late'), ({ findings, tracks }) => {
        expect(findings.filter(({ level }) => level === 'warn').length).toBeGreaterThan(1);
        expect(findings[0]?.waiting).toBe(false);
        expect(findings[0]?.tracks).toContain(tracks[0]?.id);
      }),
    );
  });

  test('the due one warns', () => {
    fc.assert(
      fc.property(adviceOn('due'), ({ findings }) => {
        expect(findings[0]?.level).toBe('warn');
      }),
    );
  });

  test('the fine one is left in peace, at night and on holidays too', () => {
    fc.assert(
      fc.property(adviceOn('fine'), ({ findings }) => {
        expect(findings).toEqual([]);
      }),
    );
  });

  test.each(sampleIds)('every rule can read the %s one, and its stage is known', (id) => {
    fc.assert(
      fc.property(adviceOn(id), ({ silent, unmapped, stage, fields }) => {
        expect({ silent, unmapped }).toEqual({ silent: [], unmapped: null });
        expect(stage?.outcome).toBe('open');
        expect(fields.name?.value).toMatch(/（示例）$| \(sample\)$/);
        expect(fields.account?.value).toMatch(/（虚构）$| \(invented\)$/);
      }),
    );
  });
});

describe('a sample panel', () => {
  const view = { view: 'sample' };
  const key = 'zoho/sample-late';
  const at = '2026-11-23T02:30:00.000Z';

  const start = (but: Partial<Sample> = {}) =>
    answersFor({
      findPack: async () => starter,
      deal: 'late',
      prefs: { language: 'auto', theme: 'dark' },
      language: 'zh-CN',
      zone: 'Asia/Shanghai',
      now: () => at,
      ...but,
    });

  const shown = async ({ ask }: ReturnType<typeof start>) => {
    const reply = await ask('panel/view', view);
    if (!('ok' in reply) || reply.ok.state !== 'ready') throw new Error('no advice');
    return reply.ok;
  };
  const rules = async (sample: ReturnType<typeof start>) =>
    (await shown(sample)).advice.findings.map(({ rule }) => rule);

  test('shows the advice in the look that was asked for', async () => {
    expect(await shown(start())).toMatchObject({
      prefs: { theme: 'dark' },
      place: { open: true },
      trouble: null,
    });
  });

  test('a logged call ends idleness, and taken back it does not', async () => {
    const sample = start();
    expect(await rules(sample)).toEqual(['stuck-negotiation', 'idle', 'no-next-step']);
    const call = { id: 'click-1', at, zone: 'Asia/Shanghai', action: 'call', minutes: null };
    await sample.ask('panel/log', { ...call, deal: key });
    expect(await rules(sample)).toEqual(['stuck-negotiation', 'no-next-step']);
    await sample.ask('panel/undo', { id: 'click-1', at });
    expect(await rules(sample)).toEqual(['stuck-negotiation', 'idle', 'no-next-step']);
  });

  test('a snooze hides its finding until it is woken', async () => {
    const sample = start();
    const { advice } = await shown(sample);
    const { rule = '', fingerprint = '' } = advice.findings[0] ?? {};
    await sample.ask('panel/snooze', {
      deal: key,
      rule,
      fingerprint,
      until: '2026-11-25',
      reason: '等答复',
      at,
    });
    expect(await rules(sample)).not.toContain(rule);
    await sample.ask('panel/wake', { deal: key, rule });
    expect(await rules(sample)).toContain(rule);
  });

  test('another tier has other limits, a label can be explained, the panel can be moved', async () => {
    const sample = start();
    const limit = async () => {
      const { facts } = (await shown(sample)).advice.findings[0] ?? {};
      return facts && 'limit' in facts ? facts.limit : null;
    };
    expect(await limit()).toBe(5);
    await sample.ask('panel/tier', { deal: key, tier: 'B' });
    expect(await limit()).toBe(7);
    await sample.ask('panel/stage', { crm: 'zoho', label: 'X', stage: 'lead' });
    await sample.ask('panel/stage', { crm: 'zoho', label: 'X', stage: null });
    const place = { open: false, side: 'left', width: 400 } as const;
    await sample.ask('panel/place', { view: 'sample', place });
    expect(sample.place()).toEqual(place);
  });

  test('two samples know nothing of one another, and nothing else is answered', async () => {
    const [one, other] = [start(), start()];
    await one.ask('panel/tier', { deal: key, tier: 'C' });
    expect((await shown(other)).advice.fields.tier?.value).toBe('A');
    expect(await one.ask('options/wipe', {})).toEqual({ error: 'not-allowed' });
  });

  test('without a pack it says that nobody answered, and asks again', async () => {
    const packs: (Pack | null)[] = [null, starter];
    const sample = start({ findPack: async () => packs.shift() ?? null });
    expect(await sample.ask('panel/view', view)).toEqual({ error: 'unreachable' });
    expect(await rules(sample)).toContain('stuck-negotiation');
    expect(await rules(sample)).toContain('stuck-negotiation');
  });
});

describe('the address of a sample', () => {
  test('says which one, and is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starterPacks.map(({ id }) => id)),
        fc.constantFrom(...sampleIds),
        fc.record({
          language: fc.constantFrom('auto', ...languages),
          theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
        }),
        (pack, deal, prefs) => {
          const address = sampleAddress({ pack, deal, prefs });
          expect(address).toMatch(/^sample\.html#/);
          expect(choiceFrom(new URL(address, 'https://example.com').hash)).toEqual({
            pack,
            deal,
            prefs,
          });
        },
      ),
    );
  });

  test('whatever it does not name is the default', () => {
    const prefs = { language: 'auto', theme: 'auto' };
    expect(choiceFrom('')).toEqual({ pack: 'starter', deal: 'late', prefs });
    expect(choiceFrom('#deal=worst&language=fr&theme=pink')).toEqual({
      pack: 'starter',
      deal: 'late',
      prefs,
    });
  });
});
