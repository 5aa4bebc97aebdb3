/** Texts, labels, names, durations and percentages. */
import { describe, expect, it } from 'vitest';
import {
  cleanLabel,
  cleanText,
  isBlankText,
  parseDuration,
  parsePercent,
  parsePerson,
} from '#crm/parse/index.ts';

describe('a text', () => {
  it.each([
    ['  Needs\u00A0\u00A0Analysis \n', 'Needs Analysis'],
    ['\u200B商机\uFEFF金额\u202E', '商机金额'],
    ['👨\u200D👩\u200D👧 Family', '👨\u200D👩\u200D👧 Family'],
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
    ['*商机金额(元)：', '商机金额', '元'],
    ['商机金额（万元）', '商机金额', '万元'],
    ['* 预计成交日期 ?', '预计成交日期', null],
    ['Probability (%)', 'Probability', '%'],
    ['赢率（％）', '赢率', '%'],
    ['Amount (USD):', 'Amount', 'USD'],
    ['客户(名称)', '客户(名称)', null],
    ['联系人电话', '联系人电话', null],
    ['Stage\u00A0Duration (Calendar Days)', 'Stage Duration (Calendar Days)', null],
    ['(元)', '(元)', null],
    ['', '', null],
  ])('%j is %j in %j', (text, label, unit) => expect(cleanLabel(text)).toEqual({ label, unit }));
});

describe('a person', () => {
  it.each([
    ['  Lewis,\u00A0James ', 'Lewis, James'],
    ['王 小明', '王 小明'],
    ['', null],
    ['--', null],
    ['-None-', null],
    ['123', null],
    ['x'.repeat(400), null],
  ])('%j is %j', (text, name) => expect(parsePerson(text)).toBe(name));
});

describe('a duration in days', () => {
  it.each([
    ['9 days', 9],
    ['1 day', 1],
    ['206 day(s)', 206],
    ['9 天', 9],
    ['9天', 9],
    ['9日間', 9],
    ['3 Tage', 3],
    ['3 jours', 3],
    ['3 días', 3],
    ['2 weeks', 14],
    ['12 hours', 0.5],
    ['36 小时', 1.5],
    ['90 minutes', 0.0625],
    ['1 day 12 hours', 1.5],
    ['3天12小时', 3.5],
    ['1,5 Tage', 1.5],
    ['1.5 days', 1.5],
    ['0 days', 0],
    ['2 months', null],
    ['1 year', null],
    ['9', null],
    ['', null],
    ['--', null],
    ['days', null],
    ['-3 days', null],
    ['3 deals', null],
    ['3 days ago', null],
    ['1,234 days', null],
  ])('%j is %j', (text, days) => expect(parseDuration(text)).toBe(days));

  it.each([
    ['9', 'Stage Duration (Calendar Days)', 9],
    ['9', '停留时长（天）', 9],
    ['12', 'Age (hours)', 0.5],
    ['9', 'Stage Duration', null],
    ['9', 'Amount (USD)', null],
    ['9 hours', 'Stage Duration (Calendar Days)', 0.375],
  ])('%j under %j is %j', (text, label, days) => expect(parseDuration(text, { label })).toBe(days));
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
