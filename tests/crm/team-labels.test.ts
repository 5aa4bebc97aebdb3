/** What a team calls its fields is found like any label, and never before the page's own marks. */
import { describe, expect, it } from 'vitest';
import { profiles, readerOf } from '#crm/index.ts';
import { type Labels, withLabels } from '#crm/team-labels.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { openPage, readPage, snapshotOf } from './page.ts';

/** A custom field of the team's: the page knows its label and an API name of its own. */
const page: FxiaokePage = {
  id: '78096bc614d07101c3e823ed',
  values: { name: '示例', sales_stage: '谈判' },
};
const html = renderFxiaoke(page)
  .replaceAll('商机阶段', '我的阶段')
  .replaceAll('sales_stage', 'field_x1__c');

const read = (labels: Labels) =>
  snapshotOf(readPage(html, fxiaokeUrl(page), undefined, labels)).fields;

describe('a field under the team’s own label', () => {
  it('is not guessed at without being told', () => {
    expect(read({}).stage).toBeUndefined();
  });

  it('is read once the pack names it', () => {
    expect(read({ stage: ['我的阶段'] }).stage).toMatchObject({
      value: '谈判',
      by: 'label',
      from: '我的阶段',
    });
  });

  it('is compared without width, case and script, as all labels are', () => {
    expect(read({ stage: ['我的階段:'] }).stage?.value).toBe('谈判');
  });

  it('never takes the place of what the page itself marks', () => {
    const plain = renderFxiaoke(page);
    const fields = snapshotOf(
      readPage(plain, fxiaokeUrl(page), undefined, { stage: ['客户名称'] }),
    ).fields;
    expect(fields.stage?.by).toBe('hook');
  });
});

describe('a reader', () => {
  it('says whether what it is told is new', () => {
    const reader = readerOf(openPage('<p></p>'), profiles.zoho);
    expect(reader.learn({})).toBe(false);
    expect(reader.learn({ amount: ['合同金额'] })).toBe(true);
    expect(reader.learn({ amount: ['合同金额'] })).toBe(false);
    expect(reader.learn({})).toBe(true);
  });

  it('keeps a label with the sign between labels from becoming two', () => {
    const { places } = withLabels(profiles.zoho, { amount: ['a|name'] });
    expect(places.amount).toEqual(profiles.zoho.places.amount);
  });
});
