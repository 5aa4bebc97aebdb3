/**
 * Fields of a customer's own, taught by pointing: tags, the last reply, when the stage began. The
 * pages are synthetic; how Zoho and Fxiaoke draw a custom field is in their fact sheets (§3).
 */
import { expect, it } from 'vitest';
import type { PlaceName } from '#core/deal/print.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { readPage, snapshotOf } from '../page.ts';
import { pointOn, readTaught } from './pointing.ts';

const record: FxiaokePage = {
  id: '78096bc614d07101c3e823ed',
  values: { name: '示例', sales_stage: '谈判' },
  custom: [
    ['客户特征', '@tags'],
    ['客户回复于', '2026-11-20 15:30'],
    ['我们的下一步', '发正式报价'],
    ['何时再谈', '2026-12-01'],
    ['级别', 'A级'],
    ['进入谈判', '2026-11-02'],
  ],
};
const url = fxiaokeUrl(record);
const page = (tags: string): string => renderFxiaoke(record).replace('@tags', tags);
const shownAt = (n: number): string =>
  `[data-apiname="field_custom${n}__c"] .faci-field-display_value`;

function fieldsOf(html: string, at: { [P in PlaceName]?: string }) {
  const page = pointOn('fxiaoke', html, url);
  const taught = (Object.entries(at) as [PlaceName, string][]).map(([field, selector]) => {
    const [way] = page.choices(field, selector);
    if (!way) throw new Error(`nothing offered for ${field}`);
    return page.teaching(field, way.at);
  });
  return readTaught('fxiaoke', html, url, taught).fields;
}

it('reads fields of the customer’s own, each in the form of its field', () => {
  const fields = fieldsOf(page('价格敏感、老客户'), {
    tags: shownAt(0),
    replyReceived: shownAt(1),
    nextStep: shownAt(2),
    nextDue: shownAt(3),
    tier: shownAt(4),
    stageSince: shownAt(5),
  });
  expect(fields).toMatchObject({
    tags: { value: ['价格敏感', '老客户'], by: 'taught' },
    replyReceived: { value: '2026-11-20T07:30:00.000Z', by: 'taught' },
    nextStep: { value: { text: '发正式报价', due: '2026-12-01' }, by: 'taught' },
    tier: { value: 'A', by: 'taught' },
    stageSince: { value: '2026-11-02', by: 'taught' },
  });
});

const chips = (...tags: string[]): string =>
  `<div class="chips">${tags.map((tag) => `<span class="el-tag"><b>${tag}</b><i></i></span>`).join('')}</div>`;

it.each([
  ['one of the chips', `${shownAt(0)} b`],
  ['the row of them', `${shownAt(0)} .chips`],
])('takes all tags that are drawn together, pointed at %s', (_, at) => {
  const html = page(chips('价格敏感', 'Key account', 'VIP'));
  expect(fieldsOf(html, { tags: at }).tags).toMatchObject({
    value: ['价格敏感', 'Key account', 'VIP'],
  });
});

it.each([
  ['价格敏感 老客户', ['价格敏感', '老客户']],
  ['Hot; Key account ,Hot', ['Hot', 'Key account']],
  ['Key account', ['Key account']],
])('parts tags printed as %s', (printed, value) => {
  expect(fieldsOf(page(printed), { tags: shownAt(0) }).tags?.value).toEqual(value);
});

it('takes a blank for no tags, and a text too long for no tag', () => {
  const shown = pointOn('fxiaoke', page('老客户'), url);
  const [way] = shown.choices('tags', shownAt(0));
  if (!way) throw new Error('nothing offered');
  const taught = [shown.teaching('tags', way.at)];
  const read = (text: string) => readTaught('fxiaoke', page(text), url, taught);
  expect(read('--').fields.tags?.value).toBeNull();
  expect(read('长'.repeat(61)).absent.tags).toBe('unreadable');
  expect(read(`${'x,'.repeat(40)}y`).fields.tags?.value).toEqual(['x', 'y']);
  expect(read([...Array(31).keys()].join()).absent.tags).toBe('unreadable');
});

it('looks for a field that no place is known for once a pack names its label', () => {
  const team = { tags: { labels: ['客户特征'] }, replyReceived: { labels: ['客户回复于'] } };
  const { fields } = snapshotOf(readPage(page(chips('甲', '乙')), url, undefined, team));
  expect(fields.tags).toMatchObject({ value: ['甲', '乙'], by: 'label', from: '客户特征' });
  expect(fields.replyReceived?.by).toBe('label');
});
