import { beforeEach, describe, expect, it } from 'vitest';
import { learnedLabels, learnLabel, setTier, tierOf } from '#storage/choices.ts';
import { change, look } from '#storage/connection.ts';
import { actionsOn, addEvent, eventsOn, pruneEvents, undoEvent } from '#storage/events.ts';
import { amounts, clearAll } from '#storage/kept.ts';
import {
  choosePacks,
  chosenPacks,
  installedPack,
  installPack,
  removePack,
  rollBack,
} from '#storage/packs.ts';
import { pruneSightings, rememberSighting, sightingsSince } from '#storage/sightings.ts';
import { changeView, forgetTab, type KeptView, sweepViews, viewOf } from '#storage/views.ts';
import {
  addRaised,
  addSnooze,
  allRaised,
  endSnooze,
  pruneWarnings,
  snoozesOf,
} from '#storage/warnings.ts';
import { action, freshBrowser, kept, snapshotOf, versionOf, zohoKey } from './fresh.ts';

beforeEach(freshBrowser);

const instant = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();

describe('sightings', () => {
  const see = (id: string, at: string) =>
    change((tx) => rememberSighting(tx, snapshotOf(id, at), at));

  it('fold every reading of a deal into one record', async () => {
    await see('1', instant(0));
    const again = kept(await see('1', instant(5)));
    expect(again).toMatchObject({ first: instant(0), last: instant(5) });
    expect(kept(await look(amounts)).deals).toBe(1);
  });

  it('dated by a clock that ran days ahead are not believed once it is right again', async () => {
    await see('1', '2030-01-01T00:00:00.000Z');
    expect(kept(await see('1', instant(5)))).toMatchObject({ first: instant(5), last: instant(5) });
    await see('1', instant(10));
    expect(kept(await see('1', instant(7)))).toMatchObject({
      first: instant(5),
      last: instant(10),
    });
  });

  it('say since when any of it is kept, whichever deal was seen last', async () => {
    await see('old', instant(1));
    await see('new', instant(2));
    await see('old', instant(3));
    expect(kept(await look(amounts)).oldest).toBe(instant(1));
  });

  it('are listed newest first, and no more than asked for', async () => {
    for (let i = 0; i < 10; i++) await see(String(i), instant(i));
    const seen = kept(await look((tx) => sightingsSince(tx, instant(3), 4)));
    expect(seen.map(({ deal }) => deal.id)).toEqual(['9', '8', '7', '6']);
    expect(kept(await look((tx) => sightingsSince(tx, instant(8), 4)))).toHaveLength(2);
  });

  it('are forgotten when old, and above the bound the oldest first', async () => {
    for (let i = 0; i < 10; i++) await see(String(i), instant(i));
    await change((tx) => pruneSightings(tx, instant(2), 5));
    const left = kept(await look((tx) => sightingsSince(tx, instant(0), 99)));
    expect(left.map(({ deal }) => deal.id)).toEqual(['9', '8', '7', '6', '5']);
    await change((tx) => pruneSightings(tx, instant(8), 5));
    expect(kept(await look(amounts)).deals).toBe(2);
  });
});

describe('events', () => {
  const deal = zohoKey('1');

  const standing = async () => kept(await look((tx) => actionsOn(tx, [deal]))).get(deal) ?? [];

  it('give the actions that stand on a deal', async () => {
    await change(async (tx) => {
      await addEvent(tx, action('one', { deal }));
      await addEvent(tx, action('two', { deal }));
      await addEvent(tx, action('three', { deal: zohoKey('2') }));
      await addEvent(tx, action('four'));
      await undoEvent(tx, 'two', '2026-11-22T02:00:05.000Z', '2026-11-22');
    });
    expect((await standing()).map(({ id }) => id)).toEqual(['one']);
  });

  it('are taken back on the day they were done, whenever that is', async () => {
    await change((tx) => addEvent(tx, action('one', { day: '2026-11-21' })));
    const day = await change((tx) =>
      undoEvent(tx, 'one', '2026-11-22T02:00:05.000Z', '2026-11-22'),
    );
    expect(kept(day)).toBe('2026-11-21');
    expect(kept(await look((tx) => eventsOn(tx, '2026-11-21')))).toHaveLength(2);
  });

  it('may be taken back before they arrive', async () => {
    await change((tx) => undoEvent(tx, 'late', '2026-11-22T02:00:05.000Z', '2026-11-22'));
    await change((tx) => addEvent(tx, action('late', { deal })));
    expect(await standing()).toEqual([]);
  });

  it('are forgotten when old', async () => {
    await change(async (tx) => {
      await addEvent(tx, action('old', { day: '2025-01-01' }));
      await addEvent(tx, action('edge', { day: '2025-10-18' }));
      await addEvent(tx, action('new'));
      await pruneEvents(tx, '2025-10-18');
    });
    expect(kept(await look(amounts)).events).toBe(2);
  });
});

describe('warnings and choices', () => {
  const deal = zohoKey('1');
  const snooze = { deal, rule: 'idle', fingerprint: 'f', reason: 'r', at: instant(0) };

  it('are kept by deal and rule, the first raising stays', async () => {
    await change(async (tx) => {
      await addSnooze(tx, { ...snooze, until: '2026-11-25' });
      await addSnooze(tx, { ...snooze, until: '2026-11-26' });
      await addRaised(tx, { deal, rule: 'idle', day: '2026-11-20' });
      await addRaised(tx, { deal, rule: 'idle', day: '2026-11-22' });
      await learnLabel(tx, 'zoho', ' Needs　Analysis ', 'intent');
      await setTier(tx, deal, 'A');
    });
    expect(kept(await look((tx) => snoozesOf(tx, deal)))).toMatchObject([{ until: '2026-11-26' }]);
    expect(kept(await look(allRaised))).toEqual([{ deal, rule: 'idle', day: '2026-11-20' }]);
    expect(kept(await look(learnedLabels))).toEqual({ 'zoho:needs analysis': 'intent' });
    expect(kept(await look((tx) => tierOf(tx, deal)))).toBe('A');
    await change(async (tx) => {
      await endSnooze(tx, deal, 'idle');
      await setTier(tx, deal, null);
    });
    expect(kept(await look((tx) => snoozesOf(tx, deal)))).toEqual([]);
    expect(kept(await look((tx) => tierOf(tx, deal)))).toBeNull();
  });

  it('are forgotten when long over', async () => {
    await change(async (tx) => {
      await addSnooze(tx, { ...snooze, until: '2025-01-01' });
      await addSnooze(tx, { ...snooze, rule: 'stuck', until: '2026-11-25' });
      await addRaised(tx, { deal, rule: 'idle', day: '2026-01-01' });
      await pruneWarnings(tx, '2026-08-01', '2025-10-01');
    });
    expect(kept(await look((tx) => snoozesOf(tx, deal)))).toMatchObject([{ rule: 'stuck' }]);
    expect(kept(await look(allRaised))).toEqual([]);
  });
});

describe('packs', () => {
  const install = (text: string) =>
    change((tx) => installPack(tx, 'east', versionOf(text, { sequence: Number(text) })));
  const east = async () => kept(await look((tx) => installedPack(tx, 'east')));

  it('keep the five versions before, newest first, and a repeated one once', async () => {
    for (const text of ['1', '2', '2', '3', '4', '5', '6', '7']) await install(text);
    expect((await east())?.text).toBe('7');
    expect((await east())?.previous.map(({ text }) => text)).toEqual(['6', '5', '4', '3', '2']);
  });

  it('give way to the built-in one when the one in use is removed', async () => {
    await install('1');
    await change((tx) => choosePacks(tx, ['east']));
    await change((tx) => removePack(tx, 'east'));
    expect(await east()).toBeUndefined();
    expect(kept(await look(chosenPacks))).toBeUndefined();
  });

  it('are used in the order they were chosen in, each once', async () => {
    await install('1');
    await change((tx) => choosePacks(tx, ['east', 'starter', 'east']));
    expect(kept(await look(chosenPacks))).toEqual(['east', 'starter']);
    await change((tx) => removePack(tx, 'east'));
    expect(kept(await look(chosenPacks))).toEqual(['starter']);
  });

  it('go back to a kept version, and forward again', async () => {
    for (const text of ['1', '2', '3']) await install(text);
    const back = (sequence: number) => change((tx) => rollBack(tx, 'east', sequence));
    expect(kept(await back(1))).toBe(true);
    expect((await east())?.sequence).toBe(1);
    expect((await east())?.previous.map(({ sequence }) => sequence)).toEqual([3, 2]);
    expect(kept(await back(3))).toBe(true);
    expect((await east())?.sequence).toBe(3);
    expect(kept(await back(9))).toBe(false);
    expect((await east())?.previous.map(({ sequence }) => sequence)).toEqual([2, 1]);
  });
});

describe('views', () => {
  const view = (tab: number, at: string): KeptView => ({
    seat: { site: 'crm.zoho.com', tab, frame: 0 },
    at,
    opened: false,
    deal: snapshotOf('1', at).deal,
    layout: 'nextgen',
    page: { unreadable: { crm: 'zoho', layout: 'old', missing: [] } },
  });

  it('change one after the other: a reading and a closing at once are both kept', async () => {
    await changeView('one', () => ({ ...view(1, instant(0)), opened: true }));
    await Promise.all([
      changeView('one', (present) => present && { ...present, at: instant(1) }),
      changeView('one', (present) => present && { ...present, opened: false }),
      changeView('two', (present) => present),
    ]);
    expect(await viewOf('one')).toEqual(view(1, instant(1)));
    expect(await viewOf('two')).toBeUndefined();
  });

  it('are forgotten with their tab, and the oldest above the bound', async () => {
    for (let i = 0; i < 6; i++) await changeView(`view-${i}`, () => view(i % 2, instant(i)));
    await forgetTab(1);
    expect(await viewOf('view-1')).toBeUndefined();
    await sweepViews(2);
    expect(await viewOf('view-0')).toBeUndefined();
    expect(await viewOf('view-4')).toEqual(view(0, instant(4)));
  });
});

describe('everything', () => {
  it('can be wiped at once', async () => {
    await change((tx) => addEvent(tx, action('one')));
    await change(clearAll);
    expect(kept(await look(amounts))).toEqual({
      deals: 0,
      events: 0,
      told: 0,
      packs: 0,
      oldest: null,
    });
  });
});
