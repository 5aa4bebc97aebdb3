import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice } from '#core/advice.ts';
import {
  ask,
  changes,
  click,
  killWorker,
  setClock,
  showDeal,
  site,
  stalledDeal,
  startBrowser,
  told,
} from './worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const view = 'view-of-1-00000000';
const deal = 'zoho/1';

async function advice(): Promise<Advice> {
  const shown = await ask('panel/view', { view });
  if (shown.state !== 'ready') throw new Error(shown.state);
  return shown.advice;
}

/** How the panel of another deal, which has nothing new to say, would sit on a site. */
async function placeOn(where: string) {
  const request = { view: 'another-visit-0000', site: where, print: stalledDeal('1') };
  return (await ask('page/deal', request)).place;
}

describe('a panel', () => {
  it('waits while its deal is being read', async () => {
    expect(await ask('panel/view', { view })).toEqual({
      state: 'reading',
      prefs: { language: 'auto', theme: 'auto' },
      place: { open: false, side: 'right', width: 360 },
    });
  });

  it('shows the advice on its deal, from whichever worker', async () => {
    await showDeal('1');
    await killWorker();
    const { deal: shown, findings } = await advice();
    expect(shown.id).toBe('1');
    expect(findings.map(({ rule, level }) => [rule, level])).toContainEqual([
      'stuck-negotiation',
      'warn',
    ]);
  });

  it('is open where it opened by itself, until the person closes it', async () => {
    await showDeal('1');
    expect((await ask('panel/view', { view })).place.open).toBe(true);
    const place = { open: false, side: 'left', width: 400 } as const;
    await ask('panel/place', { view, place });
    expect((await ask('panel/view', { view })).place).toEqual(place);
    expect(await placeOn(site)).toEqual(place);
    expect(await placeOn('www.fxiaoke.com')).toMatchObject({ side: 'right' });
  });

  it('is remembered as the shortcut left it', async () => {
    const place = { open: true, side: 'right', width: 360 } as const;
    await ask('page/placed', { site, place });
    expect(await placeOn(site)).toEqual(place);
  });

  it('moves in the frame it sits in', async () => {
    await showDeal('1');
    const place = { open: true, side: 'left', width: 320 } as const;
    await ask('panel/place', { view, place });
    expect(told).toEqual([{ tab: 7, frame: 3, message: { placed: place, view } }]);
    await ask('panel/place', { view: 'not-read-yet-0000', place });
    expect(told[1]).toMatchObject({ tab: 7, frame: undefined });
  });

  it('puts a finding off until its day is over', async () => {
    await showDeal('1');
    const [finding] = (await advice()).findings;
    if (!finding) throw new Error('no finding');
    const { rule, fingerprint } = finding;
    const at = '2026-11-23T02:00:00.000Z';
    const snooze = {
      deal,
      rule,
      fingerprint,
      until: '2026-11-25',
      reason: '等预算会',
      at,
    } as const;
    await ask('panel/snooze', snooze);
    expect(changes).toContainEqual({ changed: 'view' });
    expect((await advice()).findings.map((f) => f.rule)).not.toContain(rule);
    expect((await advice()).snoozed).toMatchObject([{ rule, until: '2026-11-25' }]);
    setClock('2026-11-26T02:00:00.000Z');
    expect((await advice()).findings.map((f) => f.rule)).toContain(rule);
    setClock(at);
    await ask('panel/wake', { deal, rule });
    expect((await advice()).findings.map((f) => f.rule)).toContain(rule);
  });

  it('forgets what a stage means when the person is not sure, and asks again', async () => {
    await showDeal('1', { stage: { value: '老板 点头', by: 'hook', from: '#stage' } });
    await ask('panel/stage', { crm: 'zoho', label: '老板 点头', stage: 'won' });
    await ask('panel/stage', { crm: 'zoho', label: '老板 点头', stage: null });
    expect(await advice()).toMatchObject({ unmapped: '老板 点头', taught: null, stage: null });
  });

  it('asks once what a stage means, and remembers it for the CRM', async () => {
    const stage = { value: '老板 点头', by: 'hook', from: '#stage' } as const;
    await showDeal('1', { stage });
    expect((await advice()).unmapped).toBe('老板 点头');
    await ask('panel/stage', { crm: 'zoho', label: '老板 点头', stage: 'negotiation' });
    expect(await advice()).toMatchObject({
      unmapped: null,
      taught: '老板 点头',
      stage: { id: 'negotiation' },
    });
    const elsewhere = 'view-of-2-00000000';
    await showDeal('2', { stage: { ...stage, value: '老板　点头' } });
    expect(await ask('panel/view', { view: elsewhere })).toMatchObject({
      advice: { stage: { id: 'negotiation' } },
    });
  });

  it('takes the tier the person sets, and gives it back', async () => {
    await showDeal('1');
    await ask('panel/tier', { deal, tier: 'A' });
    expect((await advice()).fields.tier).toMatchObject({ value: 'A', by: 'own' });
    await ask('panel/tier', { deal, tier: null });
    expect((await advice()).fields.tier).toBeUndefined();
  });

  it('counts a logged call as a touch, and no longer when it is taken back', async () => {
    const lastActivity = { value: '2026-10-01', by: 'hook', from: '#activity' } as const;
    await showDeal('1', { lastActivity });
    expect((await advice()).clocks.idle?.logged).toBe(false);
    const call = click('one', { deal });
    await ask('panel/log', call);
    expect((await advice()).clocks.idle).toMatchObject({ logged: true, days: 0 });
    await ask('panel/undo', { id: call.id, at: call.at });
    expect((await advice()).clocks.idle?.logged).toBe(false);
  });
});
