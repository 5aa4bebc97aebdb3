/** Ids made of titles, and texts found anywhere in an item. */
import { describe, expect, test } from 'vitest';
import { freeId, idFrom } from '#core/pack/draft/ids.ts';
import { holds, lineWith } from '#core/pack/draft/search.ts';
import { idSchema } from '#core/text.ts';

describe('ids', () => {
  test.each([
    ['Price: too high!', 'price-too-high'],
    ['  Über-Rabatt  ', 'uber-rabatt'],
    ['3 steps', 'steps'],
    ['太贵了', ''],
    ['A 类客户', 'a'],
    ['x'.repeat(90), 'x'.repeat(48)],
  ])('of %s is %s', (title, id) => {
    expect(idFrom(title)).toBe(id);
    if (id !== '') expect(idSchema().safeParse(id).success).toBe(true);
  });

  test('are never one that is taken', () => {
    const draft = { rules: [{ id: 'idle' }, { id: 'idle-2' }, 'broken'] };
    expect(freeId(draft, 'rules', 'idle')).toBe('idle-3');
    expect(freeId(draft, 'rules', 'idle', 0)).toBe('idle');
    expect(freeId({}, 'rules', 'idle')).toBe('idle');
  });
});

describe('search', () => {
  const item = {
    title: { 'zh-CN': '客户说太贵了', en: 'Too Expensive' },
    steps: [{ text: 'ＡＢＣ' }, 7, null],
  };

  test('reads every text, whatever its case and width, and no names of keys', () => {
    expect(holds(item, 'too expensive')).toBe(true);
    expect(holds(item, 'expensive 太贵')).toBe(true);
    expect(holds(item, 'abc')).toBe(true);
    expect(holds(item, 'title')).toBe(false);
    expect(holds(item, '便宜')).toBe(false);
  });

  test('quotes the line it was found in', () => {
    expect(lineWith(item, 'expensive')).toBe('Too Expensive');
    expect(lineWith(item, 'nothing')).toBeNull();
  });
});
