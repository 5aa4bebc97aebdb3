/** A team's own fields are found by their labels and columns, and never before the page's own marks. */
import { describe, expect, it } from 'vitest';
import type { TeamFields } from '#core/deal/team.ts';
import { profiles, readerOf } from '#crm/index.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoLayout, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { openPage, readPage, snapshotOf } from './page.ts';

/** A custom field of the team's: the page knows its label and an API name of its own. */
const page: FxiaokePage = {
  id: '78096bc614d07101c3e823ed',
  values: { name: '示例', sales_stage: '谈判' },
};
const html = renderFxiaoke(page)
  .replaceAll('商机阶段', '我的阶段')
  .replaceAll('sales_stage', 'field_x1__c');

const read = (fields: TeamFields) =>
  snapshotOf(readPage(html, fxiaokeUrl(page), undefined, fields)).fields;

describe('a field under the team’s own label', () => {
  it('is not guessed at without being told', () => {
    expect(read({}).stage).toBeUndefined();
  });

  it('is read once the pack names it', () => {
    expect(read({ stage: { labels: ['我的阶段'] } }).stage).toMatchObject({
      value: '谈判',
      by: 'label',
      from: '我的阶段',
    });
  });

  it('is compared without width, case and script, as all labels are', () => {
    expect(read({ stage: { labels: ['我的階段:'] } }).stage?.value).toBe('谈判');
  });

  it('never takes the place of what the page itself marks', () => {
    const plain = renderFxiaoke(page);
    const fields = snapshotOf(
      readPage(plain, fxiaokeUrl(page), undefined, { stage: { labels: ['客户名称'] } }),
    ).fields;
    expect(fields.stage?.by).toBe('hook');
  });
});

describe('a field under the column that the CRM told', () => {
  const deal: ZohoPage = {
    id: '4876876000000123456',
    values: {
      ...{ POTENTIALNAME: 'Example', STAGE: 'Qualification', AMOUNT: 'USD 100.00' },
      ...{ CLOSINGDATE: '2026-12-24', SMOWNERID: 'Lin Wei', ACCOUNTID: 'Northwind' },
    },
    custom: [
      ['Ersatzkontakt', 'C'],
      ['Kundenklasse', 'A'],
    ],
  };
  const column = { tier: { labels: ['客户分级'], column: 'POTENTIALCF2' } };
  const fieldsOf = (
    page: ZohoPage,
    team: TeamFields,
    layout: ZohoLayout = 'nextgen',
    change: (html: string) => string = (html) => html,
  ) => snapshotOf(readPage(change(renderZoho(page, layout)), zohoUrl(page), undefined, team));

  it('is read whatever the page calls it', () => {
    expect(fieldsOf(deal, { tier: { labels: ['客户分级'] } }).fields.tier).toBeUndefined();
    expect(fieldsOf(deal, column).fields.tier).toEqual({
      ...{ value: 'A', by: 'hook', from: '#subvalue_POTENTIALCF2' },
    });
  });

  it('is absent where its column and its label say different things', () => {
    const custom = [...(deal.custom ?? []), ['客户分级', 'B']] as ZohoPage['custom'];
    const bare = { id: deal.id, values: { POTENTIALNAME: 'Example' }, custom };
    const { fields, absent } = fieldsOf(bare as ZohoPage, column);
    expect(fields.tier).toBeUndefined();
    expect(absent.tier).toBe('disagree');
    const agreeing = [...(deal.custom ?? []), ['客户分级', 'A']] as ZohoPage['custom'];
    expect(fieldsOf({ ...bare, custom: agreeing } as ZohoPage, column).fields.tier?.value).toBe(
      'A',
    );
  });

  it('is absent where two places of the column say different things', () => {
    const twice = (html: string) =>
      html.replace(
        '<div id="mouseArea__POTENTIALCF2"',
        '<div id="bc_mouseArea__POTENTIALCF2"><div class="dv_info_value">B</div></div>$&',
      );
    const { fields, absent } = fieldsOf(deal, column, 'nextgen', twice);
    expect(fields.tier).toBeUndefined();
    expect(absent.tier).toBe('disagree');
  });

  it('does not stand in for a field that the page marks by the CRM’s own column', () => {
    const team = { nextStep: { labels: ['Plan'], column: 'POTENTIALCF1' } };
    const both = { ...deal, values: { ...deal.values, NEXTSTEP: 'send the quote' } };
    expect(fieldsOf(both, team).fields.nextStep?.value).toMatchObject({ text: 'send the quote' });
    const own = fieldsOf({ ...deal, custom: [['Vorhaben', 'call them']] }, team).fields.nextStep;
    expect(own).toMatchObject({ value: { text: 'call them' }, from: '#subvalue_POTENTIALCF1' });
  });

  it('is not read off an open editor', () => {
    const edited = (html: string) =>
      html.replace(
        '<div id="mouseArea__POTENTIALCF2"',
        '<div id="ajaxEdit_POTENTIALCF2"><input value="B"></div>$&',
      );
    expect(fieldsOf(deal, column, 'nextgen', edited).absent.tier).toBe('editing');
  });

  it('is not another deal’s that the detail shows too', () => {
    const nested = (html: string) =>
      html.replace(
        '<div id="mouseArea__POTENTIALCF2"',
        `<section class="card"><crux-text-component id="subvalue_POTENTIALNAME">Another deal</crux-text-component>
          <crux-text-component id="subvalue_POTENTIALCF3">B</crux-text-component></section>$&`,
      );
    const team = { tier: { labels: [], column: 'POTENTIALCF3' } };
    const { fields, absent } = fieldsOf(deal, team, 'nextgen', nested);
    expect(fields.tier).toBeUndefined();
    expect(absent.tier).toBe('not-drawn');
    expect(fieldsOf(deal, column, 'nextgen', nested).fields.tier?.value).toBe('A');
  });
});

describe('a reader', () => {
  it('says whether what it is told is new', () => {
    const reader = readerOf(openPage('<p></p>'), profiles.zoho);
    const learn = (fields: TeamFields) => reader.learn({ fields, taught: [] });
    expect(learn({})).toBe(false);
    expect(learn({ amount: { labels: ['合同金额'] } })).toBe(true);
    expect(learn({ amount: { labels: ['合同金额'] } })).toBe(false);
    expect(learn({ amount: { labels: [], column: 'POTENTIALCF4' } })).toBe(true);
    expect(learn({})).toBe(true);
  });
});
