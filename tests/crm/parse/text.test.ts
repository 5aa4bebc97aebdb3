/** Texts, labels and percentages. */
import { describe, expect, it } from 'vitest';
import { isBlankText } from '#crm/blank.ts';
import { labelKey, labelTable } from '#crm/label.ts';
import { cleanText, parsePercent } from '#crm/parse/index.ts';

describe('a text', () => {
  it.each([
    ['  Needs\u00A0\u00A0Analysis \n', 'Needs Analysis'],
    ['\u200B商机\uFEFF金额\u202E', '商机金额'],
    ['👨\u200D👩\u200D👧 Family', '👨\u200D👩\u200D👧 Family'],
    ['\u0000Li\u0007\tWei\u009F', 'Li Wei'],
    ['', ''],
  ])('%j is %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('has at most 500 characters and never half of one', () => {
    const long = cleanText('😀'.repeat(1000));
    expect(long.length).toBeLessThanOrEqual(500);
    expect(long.isWellFormed()).toBe(true);
    expect(cleanText(`a${'😀'.repeat(1000)}`).isWellFormed()).toBe(true);
  });
});

describe('a blank', () => {
  it.each(['', '  ', '\u00A0', '\u200B\u200D', '-None-', '-', '--', '—', ' — '])(
    '%j is one',
    (text) => expect(isBlankText(text)).toBe(true),
  );

  it.each([
    'None',
    '0',
    'N/A',
    '无',
    '---',
    '-none',
    'No records found',
    '.',
    ' '.repeat(9000).concat('x'),
  ])('%j is none', (text) => expect(isBlankText(text)).toBe(false));
});

describe('a label', () => {
  it.each([
    ['*商机金额(元)：', '商机金额'],
    ['商机金额（万元）', '商机金额'],
    ['商機金額（萬元）', '商机金额'],
    ['* 预计成交日期 ?', '预计成交日期'],
    ['Probability (%)', 'probability'],
    ['赢率（％）', '赢率'],
    ['Amount (USD):', 'amount'],
    ['客户(名称)', '客户(名称)'],
    ['联系人电话', '联系人电话'],
    ['Stage\u00A0Duration (Calendar Days)', 'stage duration (calendar days)'],
    ['(元)', '(元)'],
    ['', ''],
  ])('%j compares as %j', (text, key) => expect(labelKey(text)).toBe(key));

  it('names one thing of a table, whole and in either script, or none', () => {
    const table = labelTable({ stage: 'Stage|阶段', since: 'Modified Time|修改时间' });
    expect([' STAGE: ', '階段', '修改時間', 'Stages', '阶段历史', ''].map(table)).toEqual([
      'stage',
      'stage',
      'since',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a percentage', () => {
  it.each([
    ['20%', 20],
    ['20 %', 20],
    ['２０％', 20],
    ['12,5 %', 12.5],
    ['0.5%', 0.5],
    ['100', 100],
    ['0', 0],
    ['0.2', null],
    ['101', null],
    ['-5%', null],
    ['20%%', null],
    ['20 of 100', null],
    ['--', null],
    ['', null],
  ])('%j is %j', (text, percent) => expect(parsePercent(text)).toBe(percent));
});
