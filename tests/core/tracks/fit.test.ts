/** Which talk tracks fit, in which order, and how they are found. */
import { describe, expect, test } from 'vitest';
import { fitTracks, tagOf } from '#core/tracks/fit.ts';
import type { Track } from '#core/tracks/schema.ts';
import { searchTracks } from '#core/tracks/search.ts';

const track = (id: string, changes: Partial<Track> = {}): Track => ({
  id,
  title: { 'zh-CN': id, en: `Title ${id}` },
  reason: 'other',
  keywords: [],
  stages: [],
  steps: [{ label: { en: 'step' }, text: { en: 'text' } }],
  ...changes,
});
const today = '2026-11-23';
const ids = (tracks: Track[]) => tracks.map(({ id }) => id);

describe('what fits', () => {
  const tracks = [
    track('everywhere'),
    track('elsewhere', { stages: ['lead'] }),
    track('here', { stages: ['deal'] }),
    track('second', { stages: ['lead'] }),
    track('first'),
    track('price', { reason: 'price', stages: ['lead'] }),
  ];
  const findings = [{ tracks: ['gone', 'first'] }, { tracks: ['second', 'first'] }];

  test('tracks of the worst finding, of the next, of the stage, then of every stage', () => {
    expect(ids(fitTracks(tracks, findings, 'deal', today))).toEqual([
      'first',
      'second',
      'here',
      'everywhere',
    ]);
  });

  test('within a finding, in the order the rule names them', () => {
    const links = [{ tracks: ['price', 'first', 'here'] }];
    expect(ids(fitTracks(tracks, links, 'deal', today)).slice(0, 3)).toEqual([
      'price',
      'first',
      'here',
    ]);
  });

  test('tracks of other stages do not fit, and of no stage only the general ones', () => {
    expect(ids(fitTracks(tracks, [], 'deal', today))).toEqual(['here', 'everywhere', 'first']);
    expect(ids(fitTracks(tracks, [], null, today))).toEqual(['everywhere', 'first']);
  });

  test('what is made for a tag of this customer comes before the others of the stage', () => {
    const sensitive = track('sensitive', { tags: [' 价格敏感 ', 'Price-Sensitive'] });
    const all = [...tracks, sensitive, track('lead', { stages: ['lead'], tags: ['价格敏感'] })];
    const fitting = (tags?: string[], links = findings) =>
      ids(fitTracks(all, links, 'deal', today, tags));
    expect(fitting(['老客户', '价格敏感'], [])[0]).toBe('sensitive');
    expect(fitting(['price-sensitive'])).toEqual([
      ...['first', 'second', 'sensitive'],
      ...['here', 'everywhere'],
    ]);
    expect(fitting(['价格'], [])).toEqual(['here', 'everywhere', 'first', 'sensitive']);
    expect(tagOf(sensitive, ['老客户', 'PRICE-SENSITIVE'])).toBe('PRICE-SENSITIVE');
    expect(tagOf(track('plain'), ['老客户'])).toBeNull();
  });

  test('what the team should have reviewed comes last, however well it fits', () => {
    const old = track('first', { reviewBy: '2026-11-22' });
    const due = track('due', { reviewBy: today, stages: ['deal'] });
    expect(ids(fitTracks([old, due, track('any')], findings, 'deal', today))).toEqual([
      'due',
      'any',
      'first',
    ]);
  });
});

describe('search', () => {
  const tracks = [
    track('budget', { title: { 'zh-CN': '预算不够', en: 'No budget' } }),
    track('price', { keywords: ['太贵', 'Too Expensive'] }),
  ];
  const found = (query: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
    ids(searchTracks(tracks, query, language));

  test('finds by part of a keyword or of the title', () => {
    expect(found('贵')).toEqual(['price']);
    expect(found('预算')).toEqual(['budget']);
    expect(found('budget', 'en')).toEqual(['budget']);
    expect(found('nothing')).toEqual([]);
  });

  test('finds a keyword in the whole sentence of the customer, in any width and case', () => {
    expect(found('你们的报价太贵了')).toEqual(['price']);
    expect(found('ＴＯＯ expensive!')).toEqual(['price']);
  });

  test('a blank query finds all', () => {
    expect(found('  ')).toEqual(['budget', 'price']);
  });
});
