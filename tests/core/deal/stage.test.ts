/** Which canonical stage a label means, and whether a deal is open. */
import { describe, expect, test } from 'vitest';
import { labelKey, opennessOf, stageOf } from '#core/deal/stage.ts';
import { fieldsRead, pack } from '../sample.ts';

const { stages } = pack();
const idOf = (label: string, learned = {}) => stageOf(stages, learned, 'zoho', label)?.id ?? null;

describe('a label', () => {
  test.each([
    ['Negotiation/Review', 'deal'],
    ['Negotiation / Review', 'deal'],
    ['ＮＥＧＯＴＩＡＴＩＯＮ／ＲＥＶＩＥＷ', 'deal'],
    ['closed lost to competition', 'lost'],
    [' 谈判 ', 'deal'],
  ])('%j is %s', (label, id) => expect(idOf(label)).toBe(id));

  test.each(['Negotiation', '', '/', 'constructor', '__proto__'])('%j is nobody’s', (label) => {
    expect(idOf(label)).toBeNull();
  });

  test('of the other CRM is not claimed', () => {
    expect(stageOf(stages, {}, 'fxiaoke', 'Negotiation/Review')).toBeNull();
  });

  test('explained once by the person is known, unless the stage is gone', () => {
    expect(idOf('内部评审', { [labelKey('zoho', ' 内部评审')]: 'intent' })).toBe('intent');
    expect(idOf('内部评审', { [labelKey('zoho', '内部评审')]: 'gone' })).toBeNull();
    expect(idOf('内部评审', { [labelKey('fxiaoke', '内部评审')]: 'intent' })).toBeNull();
  });

  test('claimed by the pack is not open to explanation', () => {
    expect(idOf('Closed Won', { [labelKey('zoho', 'Closed Won')]: 'intent' })).toBe('won');
  });

  test('that only punctuation tells apart is taken exactly, or not at all', () => {
    const [a, b] = stages;
    if (!a || !b) throw new Error('two stages expected');
    const twins = [
      { ...a, aliases: { zoho: ['A-1'], fxiaoke: [] } },
      { ...b, aliases: { zoho: ['A1'], fxiaoke: [] } },
    ];
    expect(stageOf(twins, {}, 'zoho', 'a1')?.id).toBe(b.id);
    expect(stageOf(twins, {}, 'zoho', 'A 1')).toBeNull();
  });
});

describe('a deal', () => {
  test.each([
    ['open by its status', { status: 'open' }, null, 'open'],
    ['open by its stage', {}, 'open', 'open'],
    ['closed by its status, whatever the stage', { status: 'invalid' }, 'open', 'closed'],
    ['closed by its stage, whatever the status', { status: 'open' }, 'won', 'closed'],
    ['open by a probability between', { probability: 40 }, null, 'open'],
    ['undecided at 100 percent', { probability: 100 }, null, null],
    ['undecided at 0 percent', { probability: 0 }, null, null],
    ['undecided when nothing is known', { status: null }, null, null],
  ] as const)('is %s', (_, values, outcome, openness) => {
    expect(opennessOf(fieldsRead(values), outcome)).toBe(openness);
  });
});
