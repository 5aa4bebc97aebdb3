/** Further addresses of a CRM on the options page: what each click asks, and what is said. */
import { describe, expect, test } from 'vitest';
import { addressProblems } from '#core/hosts/address.ts';
import { languages } from '#core/text.ts';
import { voiceIn } from '#tests/components/drawn.tsx';
import { now, start } from './start.ts';

const host = 'crm.corp.example';
const line = { host, crm: 'zoho', added: now, permitted: true } as const;
const followed = {
  url: `https://${host}/pack.json`,
  pack: 'east-team',
  auto: false,
  policy: false,
  last: null,
  next: now,
  waiting: null,
};

describe('adding an address', () => {
  test('the browser is asked in the click, then the background', async () => {
    const page = await start({ 'hosts/add': { added: true } });
    page.deeds.hosts.add(` https://${host}/ `, 'fxiaoke');
    expect(page.permits).toEqual([`https://${host}/*`]);
    await page.after(() => {});
    expect(page.asked('hosts/add')).toEqual([{ host, crm: 'fxiaoke', at: now }]);
    expect(page.state().said).toEqual({ about: 'hosts', how: 'added', more: host });
    expect(page.asked('hosts/list')).toHaveLength(2);
  });

  test('a no of the browser is said, and nothing is added', async () => {
    const page = await start({ 'hosts/add': { added: true } });
    page.browser.permits = false;
    await page.after(() => page.deeds.hosts.add(host, 'zoho'));
    expect(page.asked('hosts/add')).toEqual([]);
    expect(page.state().said).toEqual({ about: 'hosts', how: 'denied', more: host });
  });

  test.each([
    ['http://crm.corp.example', 'not-https'],
    [`https://${host}/crm`, 'path'],
    ['crm.zoho.com', 'known'],
    ['crm.there.example', 'twice'],
  ])('one that cannot be used asks nobody: %s', async (typed, how) => {
    const page = await start({ 'hosts/list': [{ ...line, host: 'crm.there.example' }] });
    await page.after(() => page.deeds.hosts.add(typed, 'zoho'));
    expect(page.permits).toEqual([]);
    expect(page.asked('hosts/add')).toEqual([]);
    expect(page.state().said).toMatchObject({ about: 'hosts', how });
  });

  test('what the background refuses is said as it says it', async () => {
    const page = await start({ 'hosts/add': { problem: 'denied' } });
    await page.after(() => page.deeds.hosts.add(host, 'zoho'));
    expect(page.state().said).toMatchObject({ how: 'denied' });
    page.background.answer({ 'hosts/add': { refuse: 'database-failing' } });
    await page.after(() => page.deeds.hosts.add(host, 'zoho'));
    expect(page.state().said).toMatchObject({ how: 'failed' });
  });

  test.each(languages)('every problem has a sentence of its own in %s', (language) => {
    const said: { [how: string]: (name: string, more: string) => string } =
      voiceIn(language).words.packs.said.hosts;
    const sentences = addressProblems.map((how) => said[how]?.('', host));
    expect(new Set(sentences).size).toBe(addressProblems.length);
    expect(sentences).not.toContain(undefined);
  });
});

describe('an address that is there', () => {
  test('is permitted again as the CRM it was', async () => {
    const page = await start({
      'hosts/list': [{ ...line, crm: 'fxiaoke', permitted: false }],
      'hosts/add': { added: true },
    });
    await page.after(() => page.deeds.hosts.permit(host));
    expect(page.permits).toEqual([`https://${host}/*`]);
    expect(page.asked('hosts/add')).toEqual([{ host, crm: 'fxiaoke', at: now }]);
    expect(page.state().said).toMatchObject({ how: 'permitted' });
  });

  test('is removed, and its permission given back unless a pack is asked for there', async () => {
    const page = await start({ 'hosts/list': [line], 'hosts/remove': null });
    await page.after(() => page.deeds.hosts.remove(host));
    expect(page.asked('hosts/remove')).toEqual([{ host }]);
    expect(page.forgone).toEqual([`https://${host}/*`]);
    page.background.answer({ 'packs/channels': [followed] });
    await page.look();
    await page.after(() => page.deeds.hosts.remove(host));
    expect(page.forgone).toHaveLength(1);
  });

  test('keeps its permission where only a pack’s address is stopped', async () => {
    const page = await start({
      'hosts/list': [line],
      'packs/channels': [followed],
      'packs/unfollow': null,
    });
    await page.after(() => page.deeds.channels.stop(followed.url));
    expect(page.asked('packs/unfollow')).toHaveLength(1);
    expect(page.forgone).toEqual([]);
  });
});
