/** The first-run page at work. */
import { describe, expect, test } from 'vitest';
import type { OptionsState } from '#messages/table.ts';
import { packs } from '#tests/components/welcome/given.ts';
import { inUse, type State, sampledBy } from '../../entrypoints/welcome/state.ts';
import { type Acts, startWelcome } from '../../entrypoints/welcome/welcome.ts';
import { answering, settled } from './asked.ts';

const kept = { deals: 0, events: 0, told: 0, packs: 0, oldest: null, bytes: null };
const kind = (used: Parameters<typeof packs>[0] = 'starter'): OptionsState => ({
  prefs: { language: 'auto', theme: 'auto' },
  packs: [...packs(used)],
  kept,
  trouble: null,
  version: '1.2.3',
});

const team = (place: number) =>
  packs(null)
    .slice(0, 1)
    .map((pack) => ({ ...pack, id: 'east', name: { en: 'East' }, builtIn: false, place }));

async function start(answers: Parameters<typeof answering>[0] = {}) {
  const background = answering({ 'options/state': kind(), ...answers });
  const drawn: { state: State; acts: Acts }[] = [];
  let closed = 0;
  const { look } = startWelcome(
    {
      ask: background.ask,
      now: () => '2026-11-23T03:30:00.000Z',
      close: () => {
        closed += 1;
      },
    },
    (state, acts) => drawn.push({ state, acts }),
  );
  await look();
  const last = () => {
    const picture = drawn.at(-1);
    if (!picture) throw new Error('nothing was drawn');
    return picture;
  };
  return {
    background,
    closed: () => closed,
    state: () => last().state,
    deeds: last().acts.deeds,
    onRetry: last().acts.onRetry,
  };
}

describe('choosing a pack', () => {
  test('puts it in use alone, asks for the list, then says so by its name', async () => {
    const page = await start({ 'packs/use': null });
    page.background.answer({ 'options/state': kind('starter-consumer') });
    page.deeds.choose('starter-consumer');
    await settled();
    expect(page.background.asked.slice(1)).toEqual([
      ['packs/use', { ids: ['starter-consumer'] }],
      ['options/state', {}],
    ]);
    expect(page.state().choice).toMatchObject({ how: 'used', name: { en: 'Starter (consumer)' } });
  });

  test('is not claimed where the background refused', async () => {
    const page = await start({ 'packs/use': { refuse: 'database-failing' } });
    page.deeds.choose('starter-five');
    await settled();
    expect(page.state().choice).toEqual({ how: 'failed' });
  });

  test('can be taken back by choosing the one before', async () => {
    const page = await start({ 'packs/use': null });
    page.deeds.choose('starter-five');
    page.deeds.choose('starter');
    await settled();
    const used = page.background.asked.filter(([name]) => name === 'packs/use');
    expect(used.at(-1)).toEqual(['packs/use', { ids: ['starter'] }]);
  });
});

describe('what the samples go by', () => {
  test.each([
    [[...packs('starter-five')], 'starter-five'],
    [[...packs(null), ...team(0)], 'starter'],
    [
      [
        ...packs('starter-consumer').map((pack) => ({
          ...pack,
          place: pack.place === 0 ? 1 : null,
        })),
        ...team(0),
      ],
      'starter-consumer',
    ],
  ])('case %#', (list, sampled) => {
    expect(sampledBy(list)).toBe(sampled);
  });

  test('the packs in use come in their order', () => {
    const list = [...packs('starter').map((p) => ({ ...p, place: p.place && 1 })), ...team(0)];
    expect(inUse([...packs(null), ...team(0)]).map(({ id }) => id)).toEqual(['east']);
    expect(inUse(list).map(({ id }) => id)).toEqual(['starter', 'east']);
  });

  test('another sample deal is nobody’s business but this page’s', async () => {
    const page = await start();
    page.deeds.deal('fine');
    expect(page.state().deal).toBe('fine');
    expect(page.background.names()).toEqual(['options/state']);
  });
});

test('language and theme are seen at once, and kept', async () => {
  const page = await start({ 'options/prefs': null });
  page.deeds.prefs({ language: 'en', theme: 'dark' });
  expect(page.state().page).toMatchObject({ value: { prefs: { language: 'en', theme: 'dark' } } });
  await settled();
  expect(page.background.asked).toContainEqual([
    'options/prefs',
    { language: 'en', theme: 'dark' },
  ]);
});

test('a background out of reach is said, and asked again on request', async () => {
  const page = await start({ 'options/state': { refuse: 'timeout' } });
  expect(page.state().page).toEqual({ state: 'error', code: 'timeout' });
  page.background.answer({ 'options/state': kind() });
  page.onRetry();
  expect(page.state().page.state).toBe('loading');
  await settled();
  expect(page.state().page.state).toBe('ready');
});

test('done closes the page', async () => {
  const page = await start();
  page.deeds.done();
  expect(page.closed()).toBe(1);
});
