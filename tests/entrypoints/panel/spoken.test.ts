import { describe, expect, test } from 'vitest';
import { voiceFor } from '#i18n/voice.ts';
import { sayFillings, spokenTracks } from '../../../entrypoints/panel/spoken.ts';
import { price } from '../../components/panel/fixtures.ts';

const zone = 'Asia/Shanghai';
const now = '2026-11-18T06:30:00.000Z';
const zh = voiceFor('zh-CN', zone, now);

describe('spoken tracks', () => {
  test('days and money are filled in as people say them', () => {
    const fillings = {
      closeDate: '2026-11-30',
      amount: '1200000 CNY',
      days: '9',
      deal: '合同 2026-11-30 版',
      number: null,
    };
    expect(sayFillings(fillings, zh)).toEqual({
      closeDate: '11月30日',
      amount: '¥1,200,000',
      days: '9',
      deal: '合同 2026-11-30 版',
      number: null,
    });
  });

  test('a gap is named in the person’s language, whatever language the pack wrote it in', () => {
    const gaps = (language: 'zh-CN' | 'en') =>
      spokenTracks([price], {}, null, voiceFor(language, zone, now))
        .flatMap(({ steps }) => steps.flatMap(({ segments }) => segments))
        .flatMap((segment) => ('gap' in segment ? [segment.gap] : []));
    expect(gaps('zh-CN')).toEqual(['联系人', '产品', '数字']);
    expect(gaps('en')).toEqual(['contact', 'product', 'number']);
    const english = { ...price, steps: [{ label: { en: 'One' }, text: { en: 'Hi {contact}' } }] };
    const [track] = spokenTracks([english], {}, null, zh);
    expect(track?.steps[0]?.segments).toEqual([{ text: 'Hi ' }, { gap: '联系人' }]);
  });

  test('a track speaks the person’s language and the channel’s wording', () => {
    const opening = (language: 'zh-CN' | 'en', channel: 'wechat' | null) => {
      const voice = voiceFor(language, zone, now);
      const [track] = spokenTracks([price], { contact: 'Li' }, channel, voice);
      return track?.steps[0]?.segments;
    };
    expect(opening('en', 'wechat')).toEqual([{ text: 'Li, cost matters, agreed.' }]);
    expect(opening('zh-CN', null)).toEqual([
      { text: 'Li，您关注成本是对的，换作我也会先看价格。' },
    ]);
  });
});
