/** Amounts printed in every format, currency and locale read back equal, or not at all. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '#crm/parse/index.ts';
import { sharedData } from '#tests/shared-data.ts';

describe('amounts in every format', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 13 });
  const group = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by);
  const lakh = (digits: string, by: string) =>
    digits.length < 4
      ? digits
      : `${digits.slice(0, -3).replace(/\B(?=(\d\d)+$)/g, by)}${by}${digits.slice(-3)}`;
  const styles = [
    { name: 'Western', mark: '.', grouped: (d: string) => group(d, ',') },
    { name: 'European', mark: ',', grouped: (d: string) => group(d, '.') },
    { name: 'French', mark: ',', grouped: (d: string) => group(d, '\u202F') },
    { name: 'Nordic', mark: ',', grouped: (d: string) => group(d, '\u00A0') },
    { name: 'Swiss', mark: '.', grouped: (d: string) => group(d, '’') },
    { name: 'Indian', mark: '.', grouped: (d: string) => lakh(d, ',') },
    { name: 'plain', mark: '.', grouped: (d: string) => d },
    { name: 'plain comma', mark: ',', grouped: (d: string) => d },
  ];
  const signs = [
    ['₹ ', '', 'INR'],
    ['US$', '', 'USD'],
    ['', ' €', 'EUR'],
    ['NT$ ', '', 'TWD'],
    ['CNY ', '', 'CNY'],
    ['', ' SEK', 'SEK'],
    ['', '元', 'CNY'],
    ['', '円', 'JPY'],
    ['', '', null],
    ['$', '', null],
    ['', ' kr', null],
  ] as const;

  it('read back with decimals, whatever the format and the currency', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...styles),
        fc.constantFrom(...signs),
        fc.boolean(),
        (n, style, sign, below) => {
          const [before, after, currency] = sign;
          const digits = style.grouped(String(Math.floor(n / 100)));
          const text = `${below ? '-' : ''}${before}${digits}${style.mark}${String(n % 100).padStart(2, '0')}${after}`;
          const amount = below && n > 0 ? -n / 100 : n / 100;
          expect(parseMoney(text), text).toEqual({ amount, currency });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('read back without decimals where the page’s mark is known, and are never wrong without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom(...styles),
        fc.constantFrom(...signs),
        (amount, style, sign) => {
          const [before, after, currency] = sign;
          const text = `${before}${style.grouped(String(amount))}${after}`;
          const decimal = style.mark === ',' ? ',' : '.';
          expect(parseMoney(text, { hints: { decimal } }), text).toEqual({ amount, currency });
          const alone = parseMoney(text);
          if (alone) expect(alone, text).toEqual({ amount, currency });
          else expect(amount, text).toBeLessThan(10 ** 6);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('read back in 万 and 亿', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom(['万', 4], ['億', 8]),
        (n, [unit, power]) => {
          const text = `${(n / 100).toFixed(2)}${unit}元`;
          expect(parseMoney(text, { hints: { currency: 'CNY' } }), text).toEqual({
            amount: Math.round(n * 10 ** (Number(power) - 2)),
            currency: 'CNY',
          });
        },
      ),
    );
  });

  const locales = [
    ...[
      'en-US',
      'en-GB',
      'en-IN',
      'en-ZA',
      'zh-CN',
      'zh-TW',
      'zh-HK',
      'ja-JP',
      'ko-KR',
      'de-DE',
      'de-CH',
    ],
    ...[
      'de-AT',
      'fr-FR',
      'fr-CA',
      'es-ES',
      'es-MX',
      'es-CL',
      'pt-BR',
      'pt-PT',
      'it-IT',
      'nl-NL',
      'pl-PL',
    ],
    ...[
      'sv-SE',
      'da-DK',
      'tr-TR',
      'ru-RU',
      'cs-CZ',
      'hu-HU',
      'id-ID',
      'vi-VN',
      'th-TH',
      'bg-BG',
      'hr-HR',
    ],
    ...['hi-IN', 'ar-EG', 'he-IL', 'fr-TN', 'ar-KW'],
  ];
  const codes = [
    'USD',
    'EUR',
    'CNY',
    'JPY',
    'INR',
    'GBP',
    'SEK',
    'BRL',
    'TWD',
    'HKD',
    'KWD',
    'TND',
    'CHF',
    'KRW',
  ];

  it('of 37 locales and 14 currencies are never wrong', () => {
    const amount = fc.oneof(
      cents.map((n) => n / 100),
      fc.integer({ min: 0, max: 99_999 }),
      cents.map((n) => (n % 10 ** 9) / 1000),
    );
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...locales),
        fc.constantFrom(...codes),
        fc.constantFrom('symbol', 'narrowSymbol', 'code'),
        fc.constantFrom(undefined, 0),
        (number, locale, currency, currencyDisplay, decimals) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            ...(decimals === 0 ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}),
          });
          const { maximumFractionDigits = 2 } = format.resolvedOptions();
          const printed = Number(number.toFixed(maximumFractionDigits));
          const text = format.format(printed);
          const money = parseMoney(text);
          if (!money) return;
          expect(money.amount, text).toBe(printed);
          if (money.currency) expect(money.currency, text).toBe(currency);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('the real export rows', () => {
  const path = sharedData('zoho/export/Potentials.csv');
  it.runIf(path)('have only amounts and times that read', () => {
    const rows = readFileSync(path ?? '', 'utf8');
    const amounts = rows.match(/\$[\d,]+\.\d\d/g) ?? [];
    expect(amounts.length).toBeGreaterThan(7000);
    for (const text of amounts)
      expect(parseMoney(text)).toEqual({
        amount: Number(text.replace(/[$,]/g, '')),
        currency: null,
      });
  });
});
