/** The popup at work. */
import { describe, expect, test } from 'vitest';
import { notices, today } from '#tests/components/popup/given.ts';
import { homes, isCrmPage } from '../../entrypoints/popup/pages.ts';
import { type Deeds, startPopup } from '../../entrypoints/popup/popup.ts';
import type { State } from '../../entrypoints/popup/state.ts';
import { answering, settled } from './asked.ts';

const deal = 'https://crm.zoho.com/crm/org7/tab/Potentials/111';

function start(
  background = answering({ 'popup/today': today, 'popup/stalled': [], 'hosts/list': [] }),
) {
  const opened: string[] = [];
  const drawn: { state: State; deeds: Deeds }[] = [];
  let ids = 0;
  const { look } = startPopup(
    {
      ask: background.ask,
      today: background.ask('popup/today', { zone: 'Asia/Shanghai' }),
      now: () => '2026-11-23T03:30:00.000Z',
      zone: 'Asia/Shanghai',
      newId: () => `id-${ids++}`,
      tabUrl: async () => 'https://example.com/',
      openTab: (url) => opened.push(url),
      openOptions: () => opened.push('options'),
      openHosts: () => opened.push('hosts'),
    },
    (state, deeds) => drawn.push({ state, deeds }),
  );
  const last = () => {
    const picture = drawn.at(-1);
    if (!picture) throw new Error('nothing was drawn');
    return picture;
  };
  return { background, look, opened, last, state: () => last().state, deeds: () => last().deeds };
}

describe('the popup', () => {
  test('takes the answer that was asked for before it was there, then asks for the stalled deals', async () => {
    const popup = start();
    expect(popup.state().today.state).toBe('loading');
    await popup.look();
    expect(popup.background.asked).toEqual([
      ['popup/today', { zone: 'Asia/Shanghai' }],
      ['hosts/list', {}],
      ['popup/stalled', {}],
    ]);
    expect(popup.state().today).toEqual({ state: 'ready', value: today });
    expect(popup.state().url).toBe('https://example.com/');
  });

  test('any number of changes during one question make one further question', async () => {
    const popup = start();
    await Promise.all([popup.look(), popup.look(), popup.look(), popup.look()]);
    expect(popup.background.names().filter((name) => name === 'popup/today')).toHaveLength(2);
  });

  test('a background out of reach is said once, and asked again on request', async () => {
    const popup = start(answering({}));
    await popup.look();
    expect(popup.state().today).toEqual({ state: 'error', code: 'unreachable' });
    expect(popup.background.names()).toEqual(['popup/today']);
    popup.background.answer({ 'popup/today': today, 'popup/stalled': [] });
    popup.deeds().onRetry();
    expect(popup.state().today.state).toBe('loading');
    await settled();
    expect(popup.state().today.state).toBe('ready');
  });

  test('each minus carries an id of its own, is said by the action’s name, and counts are asked anew', async () => {
    const popup = start();
    await popup.look();
    popup.background.answer({ 'popup/minus': { undone: 'event-1' } });
    popup.deeds().onMinus('call');
    popup.deeds().onMinus('call');
    await settled();
    const sent = popup.background.asked.filter(([name]) => name === 'popup/minus');
    expect(sent.map(([, request]) => request)).toEqual([
      { id: 'id-0', at: '2026-11-23T03:30:00.000Z', zone: 'Asia/Shanghai', action: 'call' },
      { id: 'id-1', at: '2026-11-23T03:30:00.000Z', zone: 'Asia/Shanghai', action: 'call' },
    ]);
    expect(popup.state().minus).toEqual({
      how: 'undone',
      action: { 'zh-CN': '电话', en: 'Call' },
    });
    expect(popup.background.names().at(-1)).toBe('popup/stalled');
  });

  test('a minus that found nothing, or was refused, does not claim to have taken anything back', async () => {
    const popup = start();
    await popup.look();
    popup.background.answer({ 'popup/minus': { undone: null } });
    popup.deeds().onMinus('wechat');
    await settled();
    expect(popup.state().minus?.how).toBe('nothing');
    popup.background.answer({ 'popup/minus': { refuse: 'database-failing' } });
    popup.deeds().onMinus('wechat');
    await settled();
    expect(popup.state().minus?.how).toBe('failed');
  });

  test('a notice that was read is gone at the click, and back where that could not be kept', async () => {
    const noticed = { ...today, notices };
    const popup = start(answering({ 'popup/today': noticed, 'popup/stalled': [] }));
    await popup.look();
    const up = () => {
      const { today: shown } = popup.state();
      return shown.state === 'ready' ? shown.value.notices.map(({ pack }) => pack) : null;
    };
    expect(up()).toEqual(['east-team', 'starter']);
    popup.background.answer({ 'packs/notice-read': { refuse: 'database-failing' } });
    popup.deeds().onRead('starter', 'template');
    expect(up()).toEqual(['east-team']);
    await settled();
    expect(up()).toEqual(['east-team', 'starter']);
    popup.background.answer({
      'packs/notice-read': null,
      'popup/today': { ...today, notices: notices.slice(0, 1) },
    });
    popup.deeds().onRead('starter', 'template');
    await settled();
    expect(up()).toEqual(['east-team']);
    const sent = popup.background.asked.filter(([name]) => name === 'packs/notice-read');
    expect(sent.at(-1)?.[1]).toEqual({ pack: 'starter', id: 'template' });
  });

  test('news of a restored database stays, though the background tells it only once', async () => {
    const restored = { ...today, trouble: 'database-restored' } as const;
    const popup = start(answering({ 'popup/today': restored, 'popup/stalled': [] }));
    await popup.look();
    popup.background.answer({ 'popup/today': today });
    await popup.look();
    expect(popup.state().today).toMatchObject({ value: { trouble: 'database-restored' } });
    popup.background.answer({ 'popup/today': { ...today, trouble: 'database-failing' } });
    await popup.look();
    expect(popup.state().today).toMatchObject({ value: { trouble: 'database-failing' } });
  });

  test('only CRM pages are opened, whatever a list of deals may name', () => {
    const popup = start();
    const others = [
      'javascript:alert(1)',
      'http://crm.zoho.com/crm/org7/tab/Potentials/1',
      'https://crm.zoho.com.example.com/crm/',
      'https://crm.zoho.com:8443/crm/',
      'https://www.fxiaoke.com/other/',
      'chrome://settings',
      '',
    ];
    for (const url of [...others, deal]) popup.deeds().onOpen(url);
    expect(popup.opened).toEqual([deal]);
  });
});

test('a deal on an added address is opened while that is permitted, and no longer', async () => {
  const line = {
    host: 'crm.corp.example',
    crm: 'zoho',
    added: '2026-11-23T03:30:00.000Z',
  } as const;
  const url = 'https://crm.corp.example/crm/org7/tab/Potentials/111';
  const background = answering({
    'popup/today': today,
    'popup/stalled': [],
    'hosts/list': [{ ...line, permitted: true }],
  });
  const popup = start(background);
  await popup.look();
  popup.deeds().onOpen(url);
  background.answer({ 'hosts/list': [{ ...line, permitted: false }] });
  await popup.look();
  popup.deeds().onOpen(url);
  popup.deeds().onHosts();
  expect(popup.opened).toEqual([url, 'hosts']);
});

test('the ways into the CRMs are pages the extension works on', () => {
  expect(homes.map(({ url }) => isCrmPage(url, []))).toEqual(homes.map(() => true));
});
