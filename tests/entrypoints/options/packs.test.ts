/** What is done with packs that are here, and with addresses. */
import { describe, expect, test } from 'vitest';
import type { Channel } from '#messages/packs.ts';
import { nothingListed, options, starter, team } from '#tests/components/options/given.ts';
import { openReview } from '#tests/components/options/given-review.ts';
import { settled } from '../asked.ts';
import { kind, now, start } from './start.ts';

describe('the order', () => {
  test('moving changes two places, and says where the pack is now', async () => {
    const page = await start({ 'packs/use': null });
    await page.after(() => page.deeds.packs.move('starter', -1));
    expect(page.asked('packs/use')).toEqual([{ ids: ['starter', 'east-team'] }]);
    expect(page.state().said).toMatchObject({
      how: 'moved',
      name: starter.name,
      more: '1',
      moved: { id: 'starter', by: -1 },
    });
  });

  test('nothing is asked where there is no place to go', async () => {
    const page = await start({ 'packs/use': null });
    await page.after(() => page.deeds.packs.move('starter', 1));
    await page.after(() => page.deeds.packs.move('trial', -1));
    expect(page.asked('packs/use')).toEqual([]);
  });

  test('one is added below the others, another taken out, and the lists are asked again', async () => {
    const page = await start({ 'packs/use': null });
    await page.after(() => page.deeds.packs.add('trial'));
    await page.after(() => page.deeds.packs.takeOut('starter'));
    expect(page.asked('packs/use')).toEqual([
      { ids: ['east-team', 'starter', 'trial'] },
      { ids: ['east-team'] },
    ]);
    expect(page.asked('options/state')).toHaveLength(3);
    expect(page.asked('packs/conflicts')).toHaveLength(3);
  });

  test('a refused change says so and claims nothing', async () => {
    const page = await start({ 'packs/use': { refuse: 'database-failing' } });
    await page.after(() => page.deeds.packs.add('trial'));
    expect(page.state().said).toEqual({ about: 'packs', how: 'failed' });
  });
});

describe('a pack', () => {
  test('removed is named, even where it is gone from the list', async () => {
    const page = await start({ 'packs/remove': null });
    page.background.answer({ 'options/state': { ...kind, packs: [] } });
    await page.after(() => page.deeds.packs.remove('east-team'));
    expect(page.asked('packs/remove')).toEqual([{ id: 'east-team' }]);
    expect(page.state().said).toMatchObject({ how: 'removed', name: team.name });
  });

  test('goes back to a version by its number', async () => {
    const page = await start({ 'packs/roll-back': null });
    await page.after(() => page.deeds.packs.rollBack('east-team', 11));
    expect(page.asked('packs/roll-back')).toEqual([{ id: 'east-team', sequence: 11 }]);
    expect(page.state().said).toMatchObject({ how: 'rolled-back', more: '11' });
  });

  test('is exported under the name the background gives it', async () => {
    const page = await start({ 'packs/export': { file: 'east-team-12.json', text: '{}' } });
    await page.after(() => page.deeds.packs.save('east-team'));
    expect(page.saved).toEqual([['east-team-12.json', '{}']]);
    page.background.answer({ 'packs/export': null });
    await page.after(() => page.deeds.packs.save('east-team'));
    expect(page.saved).toHaveLength(1);
    expect(page.state().said).toMatchObject({ how: 'failed' });
  });

  test('is edited as a copy: a draft begins, and its page is gone to', async () => {
    const page = await start({ 'desk/begin': ({ id }) => ({ id }) });
    await page.after(() => page.deeds.packs.edit('starter'));
    expect(page.asked('desk/begin')).toEqual([
      { id: 'draft-0001', start: { from: 'pack', id: 'starter' }, at: now },
    ]);
    expect(page.went).toEqual(['desk.html#draft-0001']);
    page.background.answer({ 'desk/begin': null });
    await page.after(() => page.deeds.packs.edit('starter'));
    expect(page.went).toHaveLength(1);
    expect(page.state().said).toMatchObject({ about: 'packs', how: 'failed' });
  });
});

describe('an address that is followed', () => {
  const url = 'https://example.com/east.json';
  const channel: Channel = {
    url,
    pack: 'east-team',
    auto: false,
    policy: false,
    last: null,
    next: now,
    waiting: { sequence: 13 },
  };
  const other: Channel = { ...channel, url: 'https://example.com/other.json' };

  test('is checked after the browser allows its host, which is asked at once', async () => {
    const page = await start({ 'packs/channels': [channel], 'packs/check': channel });
    page.deeds.channels.check(url);
    expect(page.permits).toEqual(['https://example.com/*']);
    await settled();
    expect(page.asked('packs/check')).toEqual([{ url }]);
    expect(page.state().said).toMatchObject({ how: 'checked', more: url });
    page.browser.permits = false;
    await page.after(() => page.deeds.channels.check(url));
    expect(page.asked('packs/check')).toHaveLength(1);
    expect(page.state().said).toMatchObject({ how: 'denied', more: 'example.com' });
  });

  test('installs by itself or asks first, as the person sets it', async () => {
    const page = await start({ 'packs/channels': [channel], 'packs/follow': null });
    await page.after(() => page.deeds.channels.auto(url, true));
    await page.after(() => page.deeds.channels.auto('https://unknown.example/', true));
    expect(page.asked('packs/follow')).toEqual([{ url, pack: 'east-team', auto: true }]);
    expect(page.state().said).toMatchObject({ how: 'auto' });
  });

  test('stopped gives its host back, unless another address needs it', async () => {
    const page = await start({ 'packs/channels': [channel, other], 'packs/unfollow': null });
    await page.after(() => page.deeds.channels.stop(url));
    expect(page.forgone).toEqual([]);
    page.background.answer({ 'packs/channels': [channel] });
    await page.look();
    await page.after(() => page.deeds.channels.stop(url));
    expect(page.forgone).toEqual(['https://example.com/*']);
    const { policy } = nothingListed;
    const company = policy.state === 'ready' ? { ...policy.value, url: other.url } : null;
    if (company) page.background.answer({ 'packs/policy': company });
    await page.look();
    await page.after(() => page.deeds.channels.stop(url));
    expect(page.forgone).toHaveLength(1);
  });

  test('the version that waits is reviewed as what the address brought', async () => {
    const page = await start({
      'packs/channels': [channel],
      'packs/waiting': { text: 'new' },
      'packs/review': openReview,
      'packs/impact': null,
    });
    await page.after(() => page.deeds.channels.review(url));
    expect(page.asked('packs/review')).toEqual([{ text: 'new' }]);
    expect(page.state().review).toMatchObject({ text: 'new', follow: null });
  });

  test('a version that is no longer there is said to have failed', async () => {
    const page = await start({ 'packs/channels': [channel], 'packs/waiting': null });
    await page.after(() => page.deeds.channels.review(url));
    expect(page.state().said).toMatchObject({ about: 'channels', how: 'failed' });
    expect(page.state().review).toBeNull();
  });
});

test('the packs given to these tests are three, two of them in use', () => {
  expect(options().packs.map(({ id, place }) => [id, place])).toEqual([
    ['starter', 1],
    ['east-team', 0],
    ['trial', null],
  ]);
});
