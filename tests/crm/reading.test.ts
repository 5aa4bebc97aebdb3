/** What one field reads as: places agree, blank is not absent, unsaved is never read. */
import { describe, expect, it } from 'vitest';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { readPage, snapshotOf } from './page.ts';
import { envAt } from './zone.ts';

const deal: ZohoPage = {
  id: '4876876000001234001',
  values: { POTENTIALNAME: 'Acme', STAGE: 'Qualification' },
};

const zoho = (more: Partial<ZohoPage>, edit = (html: string) => html, host?: string) => {
  const page = { ...deal, ...more, values: { ...deal.values, ...more.values } };
  return snapshotOf(readPage(edit(renderZoho(page)), zohoUrl(page, host)));
};

const record: FxiaokePage = {
  id: '78096bc614d07101c3e823ed',
  values: { name: '示例', sales_stage: '谈判' },
};

const fxiaoke = (more: Partial<FxiaokePage>, at?: ReturnType<typeof envAt>) => {
  const page = { ...record, ...more, values: { ...record.values, ...more.values } };
  return snapshotOf(readPage(renderFxiaoke(page), fxiaokeUrl(page), at));
};

describe('a field of a Zoho deal', () => {
  it.each(['-None-', '-', '--', '—'])('drawn as %s is known to be blank', (blank) => {
    expect(zoho({ values: { AMOUNT: '' }, blank }).fields.amount).toMatchObject({ value: null });
  });

  it('that is not in the layout is absent, not blank', () => {
    const { fields, absent } = zoho({});
    expect(fields.amount).toBeUndefined();
    expect(absent.amount).toBe('not-found');
  });

  it('shown with a value in one place and as blank in another is absent', () => {
    const { absent } = zoho({
      values: { AMOUNT: '$5.00' },
      card: ['AMOUNT'],
      cardValues: { AMOUNT: '' },
    });
    expect(absent.amount).toBe('disagree');
  });

  it('shown as a sure day in one place and one that may be two days in another is absent', () => {
    const { fields, absent } = zoho({
      values: { CLOSINGDATE: '04.12.2026' },
      card: ['CLOSINGDATE'],
      cardValues: { CLOSINGDATE: '2031-01-31' },
    });
    expect(fields.closeDate).toBeUndefined();
    expect(absent.closeDate).toBe('undecidable');
  });

  const card = `<section>${[
    ['Deal Name', 'POTENTIALNAME', 'Quay lights'],
    ['Stage', 'STAGE', 'Qualification'],
    ['Deal Owner', 'SMOWNERID', 'Somebody Else'],
  ]
    .map(
      ([label, column, value]) =>
        `<div class="dv_info_row"><div class="dv_info_label">${label}</div><div id="subvalue_${column}">${value}</div></div>`,
    )
    .join('')}</section>`;

  it('is not of another record that stands nearest to the id under a root nobody knows', () => {
    const renamed = (html: string) =>
      html
        .replaceAll('crm-detail-view', 'crm-record-page')
        .replace('</crm-related-list-label>', `${card}</crm-related-list-label>`);
    const page = { ...deal, values: { ...deal.values, SMOWNERID: 'Ann' } };
    const reading = readPage(renamed(renderZoho(page)), zohoUrl(page));
    const read = reading.state === 'read' ? reading.snapshot.fields : {};
    expect([undefined, 'Acme']).toContain(read.name?.value);
    expect([undefined, 'Ann']).toContain(read.owner?.value);
  });

  it('with a card of another record inside of its value is absent', () => {
    const { fields } = zoho({ values: { SMOWNERID: 'Ann' } }, (html) =>
      html.replace(/(id="subvalue_SMOWNERID".*?)(<\/crux-user-component>)/s, `$1${card}$2`),
    );
    expect([undefined, 'Ann']).toContain(fields.owner?.value);
    expect(fields.name?.value).toBe('Acme');
  });

  it('shown twice in two forms of the same value agrees', () => {
    const { fields } = zoho({
      values: { AMOUNT: '₹ 25,00,000.00' },
      card: ['AMOUNT'],
      cardValues: { AMOUNT: '₹ 2,500,000' },
    });
    expect(fields.amount?.value).toEqual({ amount: 2_500_000, currency: 'INR' });
  });

  it('reads the whole name, never the header text with the amount behind it', () => {
    expect(zoho({ values: { AMOUNT: '₹ 25,00,000.00' } }).fields.name?.value).toBe('Acme');
  });

  it('falls back to the property where nothing is printed', () => {
    const { fields } = zoho({}, (html) =>
      html.replace(/(<crux-picklist-component id="subvalue_STAGE"[^>]*>).*?(<\/crux)/, '$1$2'),
    );
    expect(fields.stage?.value).toBe('Qualification');
  });

  it('prefers what is printed to a property that has gone stale', () => {
    const { fields } = zoho({}, (html) =>
      html.replace(/(id="subvalue_STAGE"[^>]*cx-prop-value=)"[^"]*"/, '$1"Closed Won"'),
    );
    expect(fields.stage?.value).toBe('Qualification');
  });

  it('masked by the CRM is unreadable', () => {
    expect(zoho({ values: { AMOUNT: '******' } }).absent.amount).toBe('unreadable');
  });

  it('drawn twice, once hidden, is the visible one', () => {
    const { fields } = zoho({}, (html) =>
      html.replace(
        '<div class="tabs">',
        '<div hidden><span id="subvalue_STAGE">Closed Won</span></div><div class="tabs">',
      ),
    );
    expect(fields.stage?.value).toBe('Qualification');
  });

  it('is found by its label in Chinese where the column is the organisation’s own', () => {
    const { fields } = zoho({
      language: 'zh',
      custom: [
        ['* 客户等级：', 'B级'],
        ['客户等级说明', 'A'],
      ],
    });
    expect(fields.tier).toEqual({ value: 'B', by: 'label', from: '客户等级' });
  });

  it('takes only A, B and C for a tier', () => {
    expect(zoho({ custom: [['Rating', 'Acquired']] }).absent.tier).toBe('unreadable');
    expect(zoho({ custom: [['Rating', 'A']] }).fields.tier?.value).toBe('A');
  });

  it('with an ambiguous sign has a currency only where the page proves one', () => {
    const amount = { AMOUNT: '¥1,200.00' };
    expect(zoho({ values: amount }).fields.amount?.value?.currency).toBeNull();
    expect(
      zoho({ values: amount }, undefined, 'crm.zoho.com.cn').fields.amount?.value?.currency,
    ).toBe('CNY');
    expect(zoho({ values: amount }, undefined, 'crm.zoho.jp').fields.amount?.value?.currency).toBe(
      'JPY',
    );
    expect(
      zoho({ values: { ...amount, EXPECTEDREVENUE: 'JPY 900' } }).fields.amount?.value?.currency,
    ).toBe('JPY');
  });

  it('prints megabytes without harm', () => {
    const { fields, absent } = zoho({ values: { NEXTSTEP: 'x '.repeat(2_500_000) } });
    expect(fields.stage?.value).toBe('Qualification');
    expect(fields.nextStep?.value?.text.length ?? 0).toBeLessThanOrEqual(500);
    expect(absent.stage).toBeUndefined();
  });
});

describe('a field that the deal does not show', () => {
  const beside = (title: string, ...pairs: [label: string, value: string][]): string =>
    `<aside>${title}${pairs.map(([label, value]) => `<div><b>${label}</b><span>${value}</span></div>`).join('')}</aside>`;
  const quote: [string, string][] = [
    ['Amount', 'USD 99,000.00'],
    ['Probability', '10'],
    ['Lead Source', 'Web'],
  ];

  it.each([
    [
      'a related deal',
      beside(
        '<h3><a href="/crm/x/tab/Potentials/4876876000009999999">Tug boats</a></h3>',
        ...quote,
      ),
    ],
    ['a card without a heading', beside('<b>Quote 12</b>', ...quote)],
    ['a card of one field', beside('<h4>Quote 12</h4>', ['Amount', 'USD 99,000.00'])],
    [
      'a form for a task',
      `<form>${beside('<b>New task</b>', ['Type', 'Call'], ['Owner', 'Zhao Min'])}</form>`,
    ],
  ])('is not taken from what stands beside it: %s', (_, card) => {
    const { fields } = zoho({}, (html) =>
      html.replace('</crm-detail-view>', `${card}</crm-detail-view>`),
    );
    expect(fields.name?.value).toBe('Acme');
    expect(Object.keys(fields)).toEqual(Object.keys(zoho({}).fields));
  });
});

describe('the last activity of a Zoho deal', () => {
  const call = { module: 'Calls' as const, subject: 'Call', date: 'Nov 19, 2026' };
  const note = {
    title: 't',
    text: 'x',
    author: 'a',
    time: '2 day(s) ago',
    fullTime: 'Nov 20, 2026',
  };

  it('is the newest of closed activities and notes', () => {
    const last = zoho({ closed: [call], notes: [note] }).fields.lastActivity;
    expect(last).toEqual({ value: '2026-11-20', by: 'history', from: '#Activities_History' });
  });

  it('is a bound where only notes are mounted', () => {
    expect(zoho({ notes: [note] }).fields.lastActivity?.bound).toBe('or-later');
  });

  it('is blank only where activities and notes are mounted and empty', () => {
    expect(zoho({ closed: [], notes: [] }).fields.lastActivity?.value).toBeNull();
    expect(zoho({ closed: [] }).absent.lastActivity).toBe('not-drawn');
    expect(zoho({ notes: [] }).absent.lastActivity).toBe('not-drawn');
    expect(zoho({}).absent.lastActivity).toBe('not-drawn');
  });

  it('is never a date to come', () => {
    const ahead = { ...call, date: 'Dec 24, 2026' };
    expect(zoho({ closed: [ahead], notes: [] }).absent.lastActivity).toBe('not-drawn');
    expect(zoho({ closed: [ahead, call] }).fields.lastActivity?.value).toBe('2026-11-19');
  });

  it('is no call that was missed, cancelled or is still planned, nor does such a call mean "never"', () => {
    for (const status of ['Missed', 'Cancelled', 'Not connected', 'Scheduled', '未接听']) {
      const tried = { ...call, date: 'Nov 21, 2026', extra: [['Status', status]] as const };
      expect(zoho({ closed: [tried, call] }).fields.lastActivity?.value, status).toBe('2026-11-19');
      expect(zoho({ closed: [tried], notes: [] }).absent.lastActivity, status).toBe('not-drawn');
    }
  });

  it('is not the time of a field edit', () => {
    expect(zoho({ lastUpdate: '10:32 AM' }).absent.lastActivity).toBe('not-drawn');
  });
});

describe('since when a Zoho deal is in its stage', () => {
  const row = (stage: string, modified: string) => ({
    ...{ stage, modified, amount: '', probability: '', closingDate: '', duration: '', by: 'a' },
  });
  const since = (...history: ReturnType<typeof row>[]) => zoho({ history }).fields.stageSince;

  it('is told by the oldest of the newest rows that name it, however it is spaced', () => {
    const value = since(
      row('Qualification', 'Nov 15, 2026'),
      row('qualification ', 'Nov 10, 2026'),
      row('Needs Analysis', 'Oct 1, 2026'),
      row('Qualification', 'Sep 1, 2026'),
    );
    expect(value).toEqual({ value: '2026-11-10', by: 'history', from: 'Stage History' });
  });

  it('is not told by a history of another stage, nor by one with a row that cannot be read', () => {
    expect(since(row('Needs Analysis', 'Oct 1, 2026'))).toBeUndefined();
    const rows = [row('Qualification', 'Nov 15, 2026'), row('Needs Analysis', 'some day')];
    expect(since(...rows)).toBeUndefined();
  });
});

describe('a Stage History of several pages', () => {
  const row = (stage: string, modified: string) => ({
    ...{ stage, modified, amount: '', probability: '', closingDate: '', duration: '', by: 'a' },
  });
  const history = [row('Qualification', 'Sep 10, 2026'), row('Needs Analysis', 'Aug 1, 2026')];

  it('tells nothing of now on a later page: the deal may have come back to its stage since', () => {
    for (const historyMore of [false, true]) {
      const { absent, fields, history: told } = zoho({ history, historyBefore: true, historyMore });
      expect(fields.stageSince).toBeUndefined();
      expect(absent.stageSince).toBe('not-drawn');
      expect(told).toBeUndefined();
    }
  });

  it('tells nothing of now on the first page where that does not begin with the newest', () => {
    const rows = history.toReversed();
    expect(zoho({ history: rows, historyMore: true }).fields.stageSince).toBeUndefined();
    expect(zoho({ history: rows }).fields.stageSince?.value).toBe('2026-09-10');
  });

  it('tells it as before on the first page, at the latest where that names no other stage', () => {
    expect(zoho({ history, historyMore: true }).fields.stageSince?.value).toBe('2026-09-10');
    const same = zoho({ history: history.slice(0, 1), historyMore: true }).fields.stageSince;
    expect(same).toMatchObject({ value: '2026-09-10', bound: 'or-earlier' });
  });
});

describe('the next step of a Zoho deal', () => {
  const meeting = { module: 'Events' as const, subject: 'Demo', date: 'Nov 26, 2026' };
  const overdue = { module: 'Tasks' as const, subject: 'Quote', date: 'Nov 1, 2026' };
  const call = { module: 'Calls' as const, subject: 'Ring', date: 'Nov 23, 2026' };

  it('is the field, due on the date it names', () => {
    const { fields } = zoho({ values: { NEXTSTEP: 'Quote by 2026-11-24' }, open: [meeting] });
    expect(fields.nextStep?.value).toEqual({ text: 'Quote by 2026-11-24', due: '2026-11-24' });
  });

  it('without a date of its own is due with the nearest task or meeting to come', () => {
    const { fields } = zoho({ values: { NEXTSTEP: 'Send quote' }, open: [overdue, call, meeting] });
    expect(fields.nextStep?.value).toEqual({ text: 'Send quote', due: '2026-11-26' });
    expect(zoho({ values: { NEXTSTEP: 'Send quote' } }).fields.nextStep?.value?.due).toBeNull();
  });

  it('is the nearest open task or meeting where the field is blank or not in the layout', () => {
    const step = { value: { text: 'Demo', due: '2026-11-26' }, by: 'history', from: '#Activities' };
    expect(zoho({ values: { NEXTSTEP: '' }, open: [call, meeting] }).fields.nextStep).toEqual(step);
    expect(zoho({ open: [meeting] }).fields.nextStep).toEqual(step);
  });

  it('is the overdue one where nothing is to come', () => {
    expect(zoho({ open: [overdue] }).fields.nextStep?.value?.due).toBe('2026-11-01');
  });

  it('is blank where the field is, and absent where neither field nor list is there', () => {
    expect(zoho({ values: { NEXTSTEP: '' } }).fields.nextStep?.value).toBeNull();
    expect(zoho({ open: [] }).fields.nextStep?.value).toBeNull();
    expect(zoho({}).absent.nextStep).toBe('not-found');
  });

  it('with a date that cannot be decided keeps its words and says so: "no date" would be wrong', () => {
    const step = (NEXTSTEP: string, open?: ZohoPage['open']) =>
      zoho({ values: { NEXTSTEP }, ...(open ? { open } : {}) });
    for (const text of ['Call on 05/12/2026', '12月3日前寄合同', 'Demo 25 Nov', 'Nov 25: demo'])
      expect(step(text).fields.nextStep?.value, text).toEqual({ text, due: null, unsure: true });
    expect(step('Sent 2026-11-01, call 2026-12-01').fields.nextStep?.value?.unsure).toBe(true);
    expect(step('Call on 05/12/2026', [meeting]).fields.nextStep?.value?.due).toBe('2026-11-26');
  });

  it('with no date in its text has none', () => {
    for (const text of ['Send quote', 'Demo 25 seats', 'Version 2.0 in march', '打3次电话', '24/7'])
      expect(zoho({ values: { NEXTSTEP: text } }).fields.nextStep?.value?.due, text).toBeNull();
  });

  it('is absent while its editor is open, whatever the open activities say', () => {
    const page = { values: { NEXTSTEP: 'Old' }, editing: { NEXTSTEP: 'New' }, open: [meeting] };
    expect(zoho(page).absent.nextStep).toBe('editing');
  });
});

describe('the times of a Fxiaoke deal', () => {
  const at = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');
  const last = (create_time: string | undefined, last_followed_time: string) =>
    fxiaoke({ values: { last_followed_time, ...(create_time ? { create_time } : {}) } }, at).fields
      .lastActivity;

  it('say "never followed" where the follow-up is the creation, as precisely as printed', () => {
    expect(last('2026-08-04 10:02', '2026-08-04 10:02')?.value).toBeNull();
    expect(last('2026-08-04', '2026-08-04')?.value).toBeNull();
    expect(last('2026-08-04 10:02:17', '2026-08-04 10:02:18')?.value).toBeNull();
  });

  it('say it too where clocks put the follow-up before the creation', () => {
    expect(last('2026-08-04 10:02:17', '2026-08-04 10:02:16')?.value).toBeNull();
  });

  it('say when it was followed', () => {
    expect(last('2026-08-04 10:02:17', '2026-08-04 10:02:20')?.value).toBe(
      '2026-08-04T02:02:20.000Z',
    );
    expect(last('2026-08-04 10:02', '2026-08-05 09:00')?.value).toBe('2026-08-05T01:00:00.000Z');
  });

  it('are taken as they stand where the layout hides the creation', () => {
    expect(last(undefined, '2026-08-04 10:02')?.value).toBe('2026-08-04T02:02:00.000Z');
  });
});

describe('a field of a Fxiaoke deal', () => {
  it.each([
    ['进行中', 'open'],
    ['進行中', 'open'],
    ['赢单', 'won'],
    ['贏單', 'won'],
    ['输单', 'lost'],
    ['輸單', 'lost'],
    ['无效', 'invalid'],
    ['Won', 'won'],
  ])('status %s is %s', (printed, status) => {
    expect(fxiaoke({ values: { sales_status: printed } }).fields.status?.value).toBe(status);
  });

  it('status of the tenant’s own wording is unreadable', () => {
    expect(fxiaoke({ values: { sales_status: '跟进' } }).absent.status).toBe('unreadable');
  });

  it('takes the unit from the label, and no currency where nothing names one', () => {
    const amount = (label: string) =>
      fxiaoke({ values: { amount: '350.50' }, labels: { amount: label } }).fields.amount?.value;
    expect(amount('商机金额(万元)')).toEqual({ amount: 3_505_000, currency: 'CNY' });
    expect(amount('商机金额(元)')).toEqual({ amount: 350.5, currency: 'CNY' });
    expect(amount('商机金额')).toEqual({ amount: 350.5, currency: null });
  });

  it('finds the next step by its label, with the next follow-up as its date', () => {
    const step = (...custom: [string, string][]) => fxiaoke({ custom });
    expect(step(['下次跟进时间', '2026-11-25']).fields.nextStep?.value).toEqual({
      text: '下次跟进时间',
      due: '2026-11-25',
    });
    expect(step(['下一步计划', '拜访'], ['下次跟进时间', '']).fields.nextStep?.value).toEqual({
      text: '拜访',
      due: null,
    });
    expect(step(['下次跟进时间', '']).fields.nextStep?.value).toBeNull();
    expect(step().absent.nextStep).toBe('not-found');
  });

  it('finds the date inside the text of the next step, unless a field of its own has it', () => {
    const step = (text: string, next?: string) =>
      fxiaoke({
        custom: [['下一步计划', text], ...(next ? [['下次跟进时间', next] as const] : [])],
      });
    const due = (text: string, next?: string) => step(text, next).fields.nextStep?.value?.due;
    expect(step('2026-11-25 带样机演示').fields.nextStep?.value).toEqual({
      text: '2026-11-25 带样机演示',
      due: '2026-11-25',
    });
    expect(due('2026年11月25日带样机演示')).toBe('2026-11-25');
    expect(due('2026-11-25 带样机演示', '2026-11-28')).toBe('2026-11-28');
    expect(due('11月25日带样机演示', '2026-11-25')).toBe('2026-11-25');
    expect(step('11月25日带样机演示').fields.nextStep?.value?.unsure).toBe(true);
    const unsure = { text: '拜访', due: null, unsure: true };
    expect(step('拜访', '下周').fields.nextStep?.value).toEqual(unsure);
  });
});

describe('a page whose deal is proven but which cannot be read', () => {
  it('says so with the fields it looked for', () => {
    const page = renderZoho(deal).replaceAll(/ id="(?:subvalue|titlecard|tc_mouseArea_)_\w+"/g, '');
    const bare = page.replaceAll(/(?:dv_info_label|labelTD_|mouseArea__|data-zcqa)/g, 'x');
    const strange = bare.replaceAll(/>(?:Deal Name|Stage)</g, '>Kenttä<');
    const reading = readPage(strange, zohoUrl(deal));
    expect(reading).toMatchObject({ state: 'unreadable', crm: 'zoho', layout: 'nextgen' });
    expect(reading.state === 'unreadable' && reading.missing).toContain('stage');
  });
});

it('the last activity of a Fxiaoke deal is no entry of the feed that came to nothing', () => {
  const entry = { author: '李雷', text: '内容' };
  const feed = [
    { ...entry, time: '2026-11-20 15:30', type: '未接' },
    { ...entry, time: '2026-11-19 15:30', type: '打电话 取消赞' },
  ];
  const { fields } = fxiaoke({ feed }, envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai'));
  expect(fields.lastActivity?.value).toBe('2026-11-19T07:30:00.000Z');
});
