/** The deep read's switches and what the panel says of it. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Deep, type DeepDeeds } from '#components/options/Deep.tsx';
import { DeepSaid } from '#components/panel/DeepSaid.tsx';
import { deepKinds, deepProblems } from '#core/deep/ask.ts';
import { type Language, languages } from '#core/text.ts';
import type { DeepStanding } from '#messages/deep.ts';
import { click, draw, fakeClick, only, tick } from '../drawn.tsx';

const at = '2026-11-23T01:00:00.000Z';
const off: DeepStanding = { crm: 'zoho', since: null, read: null, stopped: null, paused: [] };

function section(standing: Partial<DeepStanding>, language: Language = 'zh-CN', failed = false) {
  const deeds = { switch: vi.fn<DeepDeeds['switch']>() };
  const list = { state: 'ready' as const, value: [{ ...off, ...standing }] };
  const props = { list, failed, deeds, onRetry: vi.fn() };
  const box = draw(<Deep {...props} />, language);
  return { box, line: only(box, '[data-deep="zoho"]'), deeds };
}

describe('the deep read on the options page', () => {
  test('is off until a person’s own click, after it says what it asks and that it is unproven', () => {
    const { box, line, deeds } = section({});
    expect(line.dataset.state).toBe('off');
    for (const said of ['你自己的登录', '只读，不写', 'WebDetail', '没有在真实的 CRM 账号上验证过'])
      expect(box.textContent).toContain(said);
    tick(only(line, 'input'), { trusted: false });
    expect(deeds.switch).not.toHaveBeenCalled();
    tick(only(line, 'input'));
    expect(deeds.switch.mock.calls).toEqual([['zoho', true]]);
  });

  test('says since when it is on, and is switched off by the same switch', () => {
    const { line, deeds } = section({ since: at, read: at }, 'en');
    expect(line.dataset.state).toBe('on');
    expect(line.textContent).toContain('On since');
    tick(only(line, 'input'));
    expect(deeds.switch.mock.calls).toEqual([['zoho', false]]);
  });

  test('says why it stopped, and is begun again by one click', () => {
    const { line, deeds } = section({ since: at, stopped: { at, problem: 'logged-out' } });
    expect(line.dataset.state).toBe('stopped');
    expect(line.textContent).toContain('CRM 要求重新登录');
    fakeClick(only(line, 'button'));
    click(only(line, 'button'));
    expect(deeds.switch.mock.calls).toEqual([['zoho', true]]);
  });

  test.each(languages)(
    'says every kind and every problem in words of its own in %s',
    (language) => {
      const paused = deepProblems.map((problem, i) => ({
        kind: deepKinds[i % deepKinds.length] ?? 'record',
        problem,
        until: at,
      }));
      const said = paused.map(
        (one) => section({ since: at, paused: [one] }, language).line.textContent,
      );
      expect(new Set(said).size).toBe(paused.length);
      expect(said.join()).not.toMatch(/undefined|null|\[object/);
    },
  );

  test('says that a switch was not heard', () => {
    expect(only(section({}, 'en', true).box, '[role="status"]').textContent).toContain('try again');
  });
});

describe('what the panel says of it', () => {
  test('is nothing where page and API agree and nothing went wrong', () => {
    expect(draw(<DeepSaid disagreements={[]} said={null} />).textContent).toBe('');
  });

  test('names both values and which one is used, as text alone', () => {
    const disagreements = [
      { field: 'owner' as const, page: 'Li', api: '<b>Wang</b>' },
      { field: 'closeDate' as const, page: '', api: '2026-12-24' },
    ];
    const box = draw(<DeepSaid disagreements={disagreements} said={null} />, 'en');
    const owner = only(box, '[data-disagrees="owner"]');
    expect(owner.textContent).toContain('“Li”');
    expect(owner.textContent).toContain('“<b>Wang</b>”. The page’s is used.');
    expect(only(box, '[data-disagrees="closeDate"]').textContent).toContain('“blank”');
  });

  test('names what was not used, and why', () => {
    const said = { problems: [{ kind: 'record' as const, problem: 'another-record' as const }] };
    const box = draw(<DeepSaid disagreements={[]} said={said} />);
    expect(only(box, '[data-deep-problem]').textContent).toContain('回答的是另一条记录');
  });
});
