/** The lights of how pages are read, in words beside their colours. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Health, type HealthList } from '#components/options/health/Health.tsx';
import type { FamilyHealth, FieldHealth } from '#core/health/family.ts';
import type { Language } from '#core/text.ts';
import { click, draw, only } from '../drawn.tsx';

const field = (but: Partial<FieldHealth> = {}): FieldHealth => ({
  by: 'hook',
  from: '#subvalue_STAGE',
  at: '2026-11-18T02:00:00.000Z',
  best: 'hook',
  weaker: null,
  deals: ['zoho/1'],
  missed: null,
  ...but,
});

const since = '2026-11-17T02:00:00.000Z';
const family: FamilyHealth = {
  id: 'zoho/org1/nextgen',
  crm: 'zoho',
  org: 'org1',
  layout: 'nextgen',
  last: '2026-11-18T02:00:00.000Z',
  fields: {
    stage: field(),
    amount: field({ by: 'label', weaker: since }),
    closeDate: field({ missed: { since, why: 'not-found', deals: ['zoho/1'], sure: true } }),
  },
  poor: { day: '2026-11-18', deals: ['zoho/1', 'zoho/2'] },
  told: null,
};

const shown = (families: FamilyHealth[], language: Language = 'zh-CN', onRetry = () => {}) => {
  const health: HealthList = { state: 'ready', value: { families, version: '1' } };
  return draw(<Health health={health} today="2026-11-18" onRetry={onRetry} />, language);
};

describe('how pages are read', () => {
  test('each field has a light, since when it is worse, and by what it was read last', () => {
    const box = shown([family]);
    const light = (name: string) =>
      only(only(box, `[data-health="${name}"]`), '[data-light]').dataset.light;
    expect(['stage', 'amount', 'closeDate'].map(light)).toEqual(['well', 'weaker', 'lost']);
    expect(only(box, '[data-health="amount"]').textContent).toContain('起');
    expect(only(box, '[data-health="stage"]').textContent).toContain('#subvalue_STAGE');
  });

  test('a family with a loss stands open, and says how many pages it concerns today', () => {
    const box = shown([family, { ...family, id: 'zoho/org1/old', layout: 'old', fields: {} }]);
    const [worse, well] = box.querySelectorAll<HTMLDetailsElement>('[data-family]');
    expect([worse?.open, well?.open]).toEqual([true, false]);
    expect(worse?.textContent).toContain('今天 2 页读不全');
    expect(shown([family], 'en').textContent).toContain('2 pages read incompletely today');
  });

  test('a layout without a name of its own is shown by the one it has', () => {
    expect(shown([{ ...family, layout: 'constructor' }]).textContent).toContain('constructor');
  });

  test('nothing read yet, on its way and not come are each said', () => {
    expect(shown([]).textContent).toContain('还没有读过商机页');
    const onRetry = vi.fn();
    const failed = draw(
      <Health health={{ state: 'error', code: 'timeout' }} today="2026-11-18" onRetry={onRetry} />,
    );
    click(only(failed, 'button'));
    expect(onRetry).toHaveBeenCalledTimes(1);
    const loading = draw(
      <Health health={{ state: 'loading' }} today="2026-11-18" onRetry={onRetry} />,
    );
    expect(loading.textContent).not.toContain('还没有读过');
  });
});
