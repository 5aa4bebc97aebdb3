/** What a file would do to the deals seen here, and what its limits were worth so far. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { sayAudit, verdictOf } from '#components/options/review/Audits.tsx';
import { ImpactPart } from '#components/options/review/ImpactPart.tsx';
import type { Reviewing } from '#components/options/review/view.ts';
import type { Impact } from '#core/pack/impact.ts';
import { type Language, languages } from '#core/text.ts';
import { click, draw, only, voiceIn } from '../drawn.tsx';
import { audits, impact } from './given-review.ts';

const drawn = (
  given: Reviewing['impact'],
  { used = true, onRetry = () => {}, language = 'zh-CN' as Language } = {},
) =>
  only(
    draw(<ImpactPart impact={given} used={used} onRetry={onRetry} />, language),
    '[data-impact]',
  );

const known = (but: Partial<Impact>) => ({ state: 'ready', value: { ...impact, ...but } }) as const;

describe('the count', () => {
  test('is said in one sentence, and kept for machines', () => {
    const box = drawn(known({}));
    expect(only(box, '.impact-sum').textContent).toBe(
      '本机看过的 22 个商机中，3 个会变：多出 3 条提醒，少掉 1 条。',
    );
    expect(box.textContent).toContain('另有 1 条变轻或变重。');
    expect(box.dataset).toMatchObject({
      impact: 'ready',
      deals: '22',
      affected: '3',
      gained: '3',
      lost: '1',
    });
    expect(drawn(known({}), { language: 'en' }).textContent).toContain(
      'Of the 22 deals seen here, 3 would change. Findings: 3 more, 1 fewer.',
    );
  });

  test('by rule, the numbers stand beside its title', () => {
    const rows = [...drawn(known({})).querySelectorAll<HTMLElement>('[data-impact-rule]')];
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '阶段停留过久+31',
      '好几天没联系−1',
    ]);
    expect(rows[0]?.dataset).toMatchObject({ impactRule: 'stuck', gained: '3', lost: '0' });
  });

  test('deal by deal, old against new', () => {
    const box = drawn(known({}));
    expect(box.textContent).toContain('逐个看前 2 个商机（共 3 个）');
    expect(only(box, '[data-impact-deal="zoho/111"]').textContent).toBe(
      '上海宏远 · 年度续约 +多出阶段停留过久预警−不再有好几天没联系提醒',
    );
    expect(only(box, '[data-impact-deal="fxiaoke/222"]').textContent).toContain(
      '没读到名称的商机 fxiaoke/222↕提醒变为预警',
    );
  });
});

test('what is past the listed lines of a deal is counted', () => {
  const [first] = impact.list;
  if (!first) throw new Error('no deal');
  const box = drawn(known({ list: [{ ...first, more: 7 }] }));
  expect(only(box, '[data-impact-deal]').textContent).toContain('另有 7 条变化');
});

test('an audit of some tiers says which', () => {
  const box = drawn(known({ audits: [{ ...audits.tells, tiers: ['A', 'B'] }] }));
  expect(only(box, '[data-audit]').textContent).toContain('A / B 类客户');
});

describe('where there is nothing to count', () => {
  test.each(languages)('each case is said in %s', (language) => {
    const none = { affected: 0, rules: [], list: [], audits: [] };
    const said = [
      drawn({ state: 'loading' }, { language }),
      drawn(known({ ...none, deals: 0 }), { language }),
      drawn(known(none), { language }),
      drawn({ state: 'ready', value: null }, { language }),
      drawn({ state: 'error', code: 'timeout' }, { language }),
      drawn({ state: 'loading' }, { used: false, language }),
    ].map(({ textContent }) => textContent);
    expect(new Set(said).size).toBe(6);
    expect(said.join()).not.toMatch(/undefined|null|NaN/);
  });

  test('its states are told apart, and waiting is said as a status', () => {
    const box = drawn({ state: 'loading' });
    expect(box.dataset.impact).toBe('loading');
    expect(only(box, '[role="status"]').textContent).toContain('正在用本机看过的商机试算');
    expect(drawn({ state: 'loading' }, { used: false }).dataset.impact).toBe('unused');
    expect(drawn({ state: 'ready', value: null }).dataset.impact).toBe('none');
  });

  test('what could not be worked out can be asked again', () => {
    const onRetry = vi.fn();
    click(only(drawn({ state: 'error', code: 'timeout' }, { onRetry }), 'button'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});

describe('the audit of a limit', () => {
  const zh = (which: keyof typeof audits) => sayAudit(audits[which], voiceIn('zh-CN')).join('');
  const en = (which: keyof typeof audits) => sayAudit(audits[which], voiceIn('en')).join(' ');

  test('says both shares, how many deals, and the interval', () => {
    expect(zh('tells')).toBe(
      '定的 7 天：超过 7 天的商机 87% 输单（n=46），未超过的 60%（n=40）。相差 27 个百分点（95 % 区间 8 到 44）。',
    );
    expect(en('tells')).toBe(
      'Limit 7 days: of the deals past it 87% were lost (n=46), of the others 60% (n=40). They are 27 points apart (95 % interval 8 to 44).',
    );
  });

  test('an interval that holds 0 is said to tell nothing yet', () => {
    expect(zh('undecided')).toContain('在你们的数据里，7 天还看不出能区分输赢');
    expect(en('undecided')).toContain('does not tell lost deals from won ones so far');
    expect(zh('undecided')).toContain('−17 到 25');
    expect(verdictOf({ ...audits.tells, difference: { points: 0.2, low: 0, high: 0.4 } })).toBe(
      'undecided',
    );
  });

  test('a limit that points the wrong way is said to', () => {
    expect(zh('reversed')).toContain('反而更少输单');
    expect(en('reversed')).toContain('lost less often');
  });

  test('too few closed deals are counted, and nothing is claimed', () => {
    expect(zh('tooFew')).toBe('本机只看过 4 个已结束的商机，还不够说什么。');
    expect(en('tooFew')).toBe('Only 4 closed deals were seen here, too few to say anything.');
  });

  test('working days are called so', () => {
    const audit = { ...audits.tells, clock: 'working' as const };
    expect(sayAudit(audit, voiceIn('zh-CN')).join('')).toContain('定的 7 个工作日');
  });

  test('that going together is no cause is always said beside them', () => {
    const all = Object.values(audits).map((audit, n) => ({ ...audit, rule: `rule-${n}` }));
    const box = drawn(known({ audits: all }));
    expect(box.textContent).toContain('关联，不等于原因。');
    const verdicts = [...box.querySelectorAll<HTMLElement>('[data-audit]')].map(
      ({ dataset }) => dataset.verdict,
    );
    expect(verdicts).toEqual(['tells', 'undecided', 'reversed', 'too-few']);
    expect(drawn(known({ audits: [] })).textContent).not.toContain('关联');
  });
});
