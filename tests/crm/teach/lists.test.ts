/**
 * Pointing at what stands in lists beside the deal, and in the detail that slides over a list. The
 * pages are synthetic: Zoho's related lists and Fxiaoke's slide-over as in the fact sheets (§3, §1).
 */
import { describe, expect, it } from 'vitest';
import { placeText, type Teaching } from '#core/deal/taught.ts';
import { taughtAtSchema } from '#core/deal/taught-schema.ts';
import { mutate, randomFrom } from '#tests/drift/mutations.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { openPage } from '../page.ts';
import { pointOn, readIn, readTaught } from './pointing.ts';

const deal: ZohoPage = {
  id: '4876876000001234001',
  values: { POTENTIALNAME: 'Acme', STAGE: 'Qualification' },
};
const url = zohoUrl(deal);

/** A list of a team's own beside the fields, as Zoho draws related lists. */
const withReplies = (...rows: [subject: string, at: string][]): string =>
  renderZoho(deal).replace(
    '</crm-detail-view>',
    `<section id="relatedListReplies"><lyte-table><lyte-thead><lyte-tr><lyte-th>Subject</lyte-th><lyte-th>Answered</lyte-th></lyte-tr></lyte-thead><lyte-tbody>${rows
      .map(
        ([subject, at]) =>
          `<lyte-tr><lyte-td data-zcqa="reply_subject">${subject}</lyte-td><lyte-td data-zcqa="reply_answered">${at}</lyte-td></lyte-tr>`,
      )
      .join('')}</lyte-tbody></lyte-table></section></crm-detail-view>`,
  );

const cell = (row: number): string =>
  `#relatedListReplies lyte-tbody lyte-tr:nth-child(${row}) [data-zcqa="reply_answered"]`;

describe('a date in a list beside the deal', () => {
  const two = withReplies(['Price', '2026-11-12'], ['Terms', '2026-11-20']);
  const shown = pointOn('zoho', two, url);
  const teach = (field: Teaching['field'], row = 2): Teaching => {
    const [way] = shown.choices(field, cell(row));
    if (!way) throw new Error('nothing offered');
    return shown.teaching(field, way.at);
  };
  const reply = (html: string, field: 'replyReceived' | 'lastActivity' = 'replyReceived') => {
    const { fields, absent } = readTaught('zoho', html, url, [teach(field)]);
    return fields[field]?.value ?? absent[field];
  };

  it('is offered as the column it stands in, with every row it finds, the one pointed at first', () => {
    const ways = shown.choices('replyReceived', cell(2));
    expect(ways.map(({ at }) => `${at.by} ${placeText(at)}`)).toEqual([
      'column [data-zcqa="reply_answered"]',
    ]);
    expect(ways[0]?.places.map(({ printed }) => printed)).toEqual([
      { text: '2026-11-20' },
      { text: '2026-11-12' },
    ]);
    expect(taughtAtSchema().safeParse(ways[0]?.at).success).toBe(true);
    const single = pointOn('zoho', withReplies(['Price', '2026-11-12']), url);
    expect(single.choices('replyReceived', cell(1))[0]?.at.by).toBe('column');
  });

  it('is read as the newest that is over, in whatever order the list stands, blanks passed over', () => {
    const older: [string, string] = ['Terms', '2026-11-02'];
    const newest: [string, string] = ['Price', '2026-11-21'];
    expect(reply(withReplies(older, newest))).toBe('2026-11-21');
    expect(reply(withReplies(newest, older))).toBe('2026-11-21');
    expect(reply(withReplies(older, ['Later', '2026-12-24']))).toBe('2026-11-02');
    expect(reply(withReplies(older, ['Open', '--']))).toBe('2026-11-02');
    expect(reply(withReplies(older, newest), 'lastActivity')).toBe('2026-11-21');
    const { fields } = readTaught('zoho', withReplies(older), url, [teach('replyReceived')]);
    expect(fields.replyReceived?.bound).toBe('or-later');
  });

  it('is absent where a row cannot be read, or only tells of days to come', () => {
    expect(reply(withReplies(['Terms', '2026-11-02'], ['Odd', 'who knows']))).toBe('unreadable');
    expect(reply(withReplies(['Later', '2026-12-24']))).toBe('not-found');
    const many = Array.from({ length: 60 }, (): [string, string] => ['x', '2026-11-02']);
    expect(reply(withReplies(...many))).toBe('undecidable');
  });

  it('tells of what is to come the nearest, as the time of the next step', () => {
    const ahead = withReplies(['a', '2026-12-24'], ['b', '2026-11-30'], ['c', '2026-11-01']);
    const { fields } = readTaught('zoho', ahead, url, [teach('nextDue')]);
    expect(fields.nextStep).toMatchObject({ value: { text: '', due: '2026-11-30' }, by: 'taught' });
    const named = ahead.replace('</crm-detail-view>', '');
    const step = renderZoho({ ...deal, values: { ...deal.values, NEXTSTEP: 'Send the quote' } });
    const both = step.replace(
      '</crm-detail-view>',
      named.slice(named.indexOf('<section id="relatedListReplies')),
    );
    expect(readTaught('zoho', both, url, [teach('nextDue')]).fields.nextStep?.value).toEqual({
      text: 'Send the quote',
      due: '2026-11-30',
    });
  });

  it('is no way to know any other field, where rows differ', () => {
    expect(shown.choices('closeDate', cell(2))).toEqual([]);
    expect(shown.choices('owner', '[data-zcqa="reply_subject"]')).toEqual([]);
  });
});

it('never takes the author of a feed’s entry for the label of its time', () => {
  const page: FxiaokePage = {
    id: '78096bc614d07101c3e823ed',
    values: { name: '示例', sales_stage: '谈判' },
    feed: [{ author: '王磊', time: '2026-11-20 10:00', text: '电话沟通' }],
  };
  const entry = pointOn('fxiaoke', renderFxiaoke(page), fxiaokeUrl(page));
  const ways = entry.choices('lastActivity', '.feed-head span').map(({ at }) => at.by);
  expect(ways).not.toContain('label');
});

describe('the detail that slides over a list', () => {
  const record: FxiaokePage = {
    id: '78096bc614d07101c3e823ed',
    values: { name: '示例', sales_stage: '谈判' },
    others: [{ id: '78096bc614d07101c3e823ee', name: '另一个', account: '乙公司', stage: '线索' }],
    custom: [['客户特征', '老客户']],
  };
  const html = renderFxiaoke(record, 'slide-over');
  const over = fxiaokeUrl(record, 'slide-over');
  const value = '[data-apiname="field_custom0__c"] .faci-field-display_value';

  it('is where a person points, by the CRM’s own name of the field before its label', () => {
    const shown = pointOn('fxiaoke', html, over);
    expect(shown.layout).toBe('slide-over');
    const ways = shown.choices('tags', value);
    expect(ways.map(({ at }) => at)).toEqual([
      { by: 'own', own: 'field_custom0__c' },
      { by: 'label', label: '客户特征' },
    ]);
    for (const { at } of ways) {
      const { deal: read, fields } = readTaught('fxiaoke', html, over, [
        shown.teaching('tags', at),
      ]);
      expect(read.id).toBe(record.id);
      expect(fields.tags).toMatchObject({ value: ['老客户'], by: 'taught' });
    }
  });

  it('keeps the name of the field in another language, where its label is lost', () => {
    const shown = pointOn('fxiaoke', html, over);
    const english = html.replace('客户特征', 'Customer traits');
    const [own, label] = shown.choices('tags', value).map(({ at }) => shown.teaching('tags', at));
    if (!own || !label) throw new Error('nothing offered');
    expect(readTaught('fxiaoke', english, over, [own]).fields.tags?.value).toEqual(['老客户']);
    expect(readTaught('fxiaoke', english, over, [label]).fields.tags).toBeUndefined();
  });

  it('offers nothing of the list below it', () => {
    const shown = pointOn('fxiaoke', html, over);
    expect(shown.choices('account', '.td-account_id')).toEqual([]);
    expect(shown.choices('stage', 'table tr:last-child .td-sales_stage')).toEqual([]);
  });
});

it('knows a custom column of Zoho by its name, however many digits are in it', () => {
  const html = renderZoho(deal).replace(
    '</crm-detail-view>',
    '<div id="mouseArea__POTENTIALCF104"><span id="labelTD_POTENTIALCF104">Grade</span><span id="subvalue_POTENTIALCF104">A级</span></div></crm-detail-view>',
  );
  const shown = pointOn('zoho', html, url);
  const [way] = shown.choices('tier', '#subvalue_POTENTIALCF104');
  expect(way?.at).toEqual({ by: 'own', own: 'POTENTIALCF104' });
  if (!way) throw new Error('nothing offered');
  const taught = [shown.teaching('tier', way.at)];
  expect(readTaught('zoho', html, url, taught).fields.tier?.value).toBe('A');
});

it('reads the newest of its list or nothing after whatever befalls the page', () => {
  const html = withReplies(['Price', '2026-11-12'], ['Terms', '2026-11-20']);
  const shown = pointOn('zoho', html, url);
  const [way] = shown.choices('replyReceived', cell(2));
  if (!way) throw new Error('nothing offered');
  const taught = [shown.teaching('replyReceived', way.at)];
  const wrong: string[] = [];
  let right = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const document = openPage(html);
    Object.assign(globalThis, { document, NodeFilter: { SHOW_TEXT: 4 } });
    const root = document.querySelector('crm-detail-view') as Element;
    const done = mutate(root, 3, randomFrom(seed), true);
    const said = readIn('zoho', document, url, taught)?.fields.replyReceived;
    if (said?.by === 'taught' && said.value === '2026-11-20') right += 1;
    // What only may be older than one out of sight claims no more than that.
    else if (said?.by === 'taught' && !(said.bound && `${said.value}` < '2026-11-20'))
      wrong.push(`${seed} ${done.join()} ${said.value}`);
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(20);
});
