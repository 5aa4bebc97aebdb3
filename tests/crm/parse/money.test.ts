/** Amounts as CRM pages print them, and the ones that mean two things. */
import { describe, expect, it } from 'vitest';
import { decideDecimal, parseMoney } from '#crm/parse/index.ts';

const read = (text: string, label?: string) => {
  const money = parseMoney(text, { label });
  return money && `${money.amount} ${money.currency}`;
};

describe('an amount', () => {
  it.each([
    ['₹ 25,00,000.00', '2500000 INR'],
    ['₹ 75,00,000.00', '7500000 INR'],
    ['₹1,00,00,000', '10000000 INR'],
    ['$22,700.00', '22700 null'],
    ['US$ 1,234.56', '1234.56 USD'],
    ['US $1,234.56', '1234.56 USD'],
    ['A$1,234.50', '1234.5 AUD'],
    ['HK$1,234.50', '1234.5 HKD'],
    ['NT$1,234,567', '1234567 TWD'],
    ['$1,234.50 CAD', '1234.5 CAD'],
    ['USD 1,234.50', '1234.5 USD'],
    ['1.234.567,89 €', '1234567.89 EUR'],
    ['€ 1.234.567,89', '1234567.89 EUR'],
    ['1 234 567,89 €', '1234567.89 EUR'],
    ['1 234 567,89 kr', '1234567.89 null'],
    ["CHF 1'234'567.50", '1234567.5 CHF'],
    ['£1,234.50', '1234.5 GBP'],
    ['R$ 1.234,50', '1234.5 BRL'],
    ['1 234,50 zł', '1234.5 PLN'],
    ['Rs. 25,000.00', '25000 null'],
    ['¥1,234,567', '1234567 null'],
    ['￥１，２３４，５６７', '1234567 null'],
    ['CN¥1,234.00', '1234 CNY'],
    ['RMB ¥1,234.00', '1234 CNY'],
    ['CNY 21739535.00', '21739535 CNY'],
    ['人民币 1,234.00 元', '1234 CNY'],
    ['1,234.00元', '1234 CNY'],
    ['¥1,234.00元', '1234 CNY'],
    ['1,234,567円', '1234567 JPY'],
    ['¥1,234,567円', '1234567 JPY'],
    ['120万元', '1200000 CNY'],
    ['120 万美元', '1200000 USD'],
    ['1.2345万元', '12345 CNY'],
    ['1,234万円', '12340000 JPY'],
    ['3.5亿元', '350000000 CNY'],
    ['1億円', '100000000 JPY'],
    ['120萬', '1200000 null'],
    ['21739535.00', '21739535 null'],
    ['0', '0 null'],
    ['0.00', '0 null'],
    ['-$5.50', '-5.5 null'],
    ['$-5.50', '-5.5 null'],
    ['−5.50 €', '-5.5 EUR'],
    ['($1,234.50)', '-1234.5 null'],
    ['\u200F₹ 25,00,000.00\u200E', '2500000 INR'],
  ])('%s is %s', (text, money) => expect(read(text)).toBe(money));

  it.each([
    ['21,739,535.00', '商机金额(元)', '21739535 CNY'],
    ['21739535.00', '*商机金额（元）：', '21739535 CNY'],
    ['1,234', '商机金额(元)', '1234 CNY'],
    ['120', '商机金额(万元)', '1200000 CNY'],
    ['120.5', '商机金额 (万元) ?', '1205000 CNY'],
    ['120万元', '商机金额(万元)', '1200000 CNY'],
    ['120', '金额(美元)', '120 USD'],
    ['¥120.00', '商机金额(元)', '120 CNY'],
    ['120.00', 'Amount (EUR)', '120 EUR'],
    ['120.00', '客户(名称)', '120 null'],
    ['US$120.00', '商机金额(元)', '120 USD'],
  ])('%s under %s is %s', (text, label, money) => expect(read(text, label)).toBe(money));

  it('with its own sign under a label in 万 may or may not count in 万', () => {
    expect(read('¥120.00', '商机金额(万元)')).toBeNull();
  });

  it('in float digits is what was printed', () => {
    expect(parseMoney('1.1万')?.amount).toBe(11_000);
    expect(parseMoney('1,005.10')?.amount).toBe(1005.1);
    expect(parseMoney('64.1亿')?.amount).toBe(6_410_000_000);
  });
});

describe('a bare sign', () => {
  it.each([
    ['$100', 'AUD', 'AUD'],
    ['$100', 'INR', null],
    ['$100', undefined, null],
    ['¥100', 'CNY', 'CNY'],
    ['¥100', 'JPY', 'JPY'],
    ['¥100', 'USD', null],
    ['100 kr', 'SEK', 'SEK'],
    ['100 kr', undefined, null],
    ['Rs 100', 'INR', 'INR'],
    ['100元', 'TWD', 'TWD'],
    ['100元', 'USD', 'CNY'],
    ['100 圓', undefined, null],
    ['£100', undefined, 'GBP'],
    ['100', 'CNY', null],
    ['€100', 'USD', 'EUR'],
  ])('%s where %s is usual is %s', (text, currency, expected) =>
    expect(parseMoney(text, { hints: { currency } })).toEqual({ amount: 100, currency: expected }),
  );
});

describe('one separator before three digits', () => {
  it.each([
    ['1.234', 'one sign of nothing'],
    ['1,234', 'one sign of nothing'],
    ['$1.234', 'decimals at home, thousands in Latin America'],
    ['€1.234', 'thousands in Holland, decimals in Ireland'],
    ['€1,234', 'decimals in Holland, thousands in Ireland'],
    ['1,234 €', 'decimals, or an English thousand'],
    ['1,234 $', 'decimals in Quebec'],
    ['₹1.234', 'three decimals, or foreign thousands'],
    ['KWD 1,234', 'three decimals are usual'],
    ['KWD 1.234', 'three decimals are usual'],
    ['1.234 元', 'Fxiaoke prints three decimals'],
    ['12,3456', 'four digits may be a group of 万'],
  ])('%s is undecidable: %s', (text) => expect(parseMoney(text)).toBeNull());

  it.each([
    ['$1,234', 1234],
    ['₹ 1,234', 1234],
    ['¥1,234', 1234],
    ['1,234 元', 1234],
    ['1,234 CNY', 1234],
    ['1.234 €', 1234],
    ['1.234 $', 1234],
    ['1.234 kr', 1234],
    ['R$ 1.234', 1234],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    ['1 234', 1234],
    ["1'234", 1234],
    ['1.23456', 1.23456],
  ])('%s is %d', (text, amount) => expect(parseMoney(text)?.amount).toBe(amount));

  it.each([
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['€1.234', ',', 1234],
    ['$1,234', ',', 1.234],
    ['1,234万', ',', 12_340],
  ] as const)('%s on a page with a decimal %s is %d', (text, decimal, amount) =>
    expect(parseMoney(text, { hints: { decimal } })?.amount).toBe(amount),
  );
});

describe('the decimal mark of a page', () => {
  it.each([
    [['1.234', '₹ 25,00,000.00'], '.'],
    [['1.234', '12,50 €'], ','],
    [['1.234.567'], ','],
    [['1,234,567'], '.'],
    [['1.234', '1,234', '$1,234', '100', 'Amount', '27.11.2025'], undefined],
    [['1,50', '1.50'], undefined],
    [[], undefined],
  ])('of %j is %s', (texts, mark) => expect(decideDecimal(texts)).toBe(mark));
});

describe('what is no amount', () => {
  it.each([
    ...['', '-', '--', '—', '-None-', 'abc', '$', '元', '20%', '20 %', '2025-07-21', '21.07.2025'],
    ...['06/08/2025', '10:32', '1 2', '12 34', '100/200', '10-20', '$10 - $20'],
    ...['1,23,4', '1.23.4', '1,,234', '1.,5', '12.34,567', '1,2345,678', '01,234', '007', '1234.'],
    ...[
      '100²',
      '①100',
      '½',
      '1e9',
      '0x10',
      'NaN',
      'Infinity',
      '9999999999999999',
      '１０億億',
      '5 days',
    ],
    ...[
      '约120万',
      '~100',
      '>100',
      '100+',
      '100-',
      '--5',
      '(5',
      '5)',
      '(-5)',
      '100元/月',
      '$5 USD EUR',
    ],
    ...['US-$ 5', '$1.2M', '€5k', 'Q1 100', 'Amount: 100', '١٢٣', '$5€', '2 deals', '1,234.00 10%'],
  ])('%j is null', (text) => expect(parseMoney(text)).toBeNull());
});
