/** Real rows of a Zoho export, rendered in many users' settings: read back equal, never wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { moneyFormats, printDay, printMoney, printStamp } from '#tests/pages/format.ts';
import { renderZoho, type ZohoPage, zohoUrl } from '#tests/pages/zoho.ts';
import { sharedData } from '#tests/shared-data.ts';
import { readCsv } from './csv.ts';
import { readPage, snapshotOf } from './page.ts';
import { envAt } from './zone.ts';

const path = sharedData('zoho/export/Potentials.csv');
const zone = 'America/Los_Angeles';
const env = envAt('2026-11-22T04:00:00.000Z', zone);
const sample = 360;

const patterns = [
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'd MMM, yyyy',
  'yyyy-MM-dd',
  'MMM d, yyyy',
  'dd.MM.yyyy.',
  'yyyy年MM月dd日',
  'yyyy.dd.MM',
  'yy.d.M',
  'd-M-yy',
  'MMMM d, yyyy',
];

/** How amounts are printed, and the currency that format proves on that host. */
const formats = [
  ['dollar', 'crm.zoho.com', null],
  ['rupee', 'crm.zoho.in', 'INR'],
  ['euro', 'crm.zoho.eu', 'EUR'],
  ['yuan', 'crm.zoho.com.cn', 'CNY'],
  ['yuanCode', 'crm.zoho.com', 'CNY'],
  ['yen', 'crm.zoho.jp', 'JPY'],
] as const;

const layouts = ['nextgen', 'old', 'nextgen', 'canvas'] as const;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `15 Apr, 2021 00:02:00` of the export as a day. */
function exportedDay(text: string): string {
  const [, date = '', month = '', year = ''] = /^(\d\d) (\w{3}), (\d{4})/.exec(text) ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date}`;
}

interface Case {
  page: ZohoPage;
  host: string;
  layout: (typeof layouts)[number];
  pattern: string;
  expected: { [F in keyof DealSnapshot['fields']]?: unknown };
}

function caseOf(row: Record<string, string>, at: number): Case {
  const cell = (name: string) => row[name] ?? '';
  const pattern = patterns[at % patterns.length] ?? '';
  const [format, host, currency] = formats[at % formats.length] ?? formats[0];
  const layout = layouts[at % layouts.length] ?? 'nextgen';
  const closeDate = exportedDay(cell('Closing Date'));
  const amount = Number(cell('Amount').replace(/[$,]/g, ''));
  const created = `${exportedDay(cell('Created Time'))}T20:02:00.000Z`;
  const page: ZohoPage = {
    id: String(4_876_876_000_000_100_000n + BigInt(at)),
    language: host.endsWith('cn') ? 'zh' : 'en',
    values: {
      SMOWNERID: cell('Potential Owner'),
      POTENTIALNAME: cell('Potential Name'),
      ACCOUNTID: '',
      STAGE: cell('Stage'),
      AMOUNT: printMoney(amount, moneyFormats[format]),
      CLOSINGDATE: printDay(closeDate, pattern),
      POTENTIALTYPE: cell('Type'),
      LEADSOURCE: cell('Lead Source'),
      PROBABILITY: cell('Probability'),
      NEXTSTEP: '',
    },
    card: ['SMOWNERID', 'STAGE', 'CLOSINGDATE'],
    ...(layout === 'canvas' ? {} : { created: { by: 'Li Lei', at: printStamp(created, zone) } }),
  };
  const text = (column: string) => (cell(column) === '' ? null : cell(column));
  const expected = {
    name: text('Potential Name'),
    stage: text('Stage'),
    owner: text('Potential Owner'),
    account: null,
    amount: { amount, currency },
    closeDate,
    type: text('Type'),
    leadSource: text('Lead Source'),
    probability: Number(cell('Probability')),
    nextStep: null,
    ...(layout === 'canvas' ? {} : { created }),
  };
  return { page, host, layout, pattern, expected };
}

/** Whether a pattern prints days whose order one date may leave open. */
const isAmbiguous = (pattern: string, day: string): boolean => {
  if (!/^[dMy]+[-./]/.test(pattern) || pattern.startsWith('yyyy-') || /MMM/.test(pattern))
    return false;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (
    date <= 12 ||
    (/^(?:dd?|MM?|yy)\W.*\Wyy$|^yy\W/.test(pattern) && date === year % 100) ||
    (/yy(?!y)/.test(pattern) && (year % 100 <= 31 || month <= 12))
  );
};

const rows = path === null ? [] : readCsv(readFileSync(path, 'utf8'));
/** Spread over the whole export, so that every stage, owner and size of amount comes up. */
const cases = rows
  .filter((row) => row.Amount && row['Closing Date'])
  .filter((_, at, all) => at % Math.floor(all.length / sample) === 0)
  .slice(0, sample)
  .map(caseOf);

describe('real rows of a Zoho export', () => {
  it.runIf(path !== null)('are at least 300, in many patterns and formats', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });

  it.each(patterns)('read back equal where the user prints dates as %s', (pattern) => {
    let undecided = 0;
    const own = cases.filter((each) => each.pattern === pattern);
    for (const { page, host, layout, expected } of own) {
      // Without its styles, which happy-dom works out for every element of every page.
      const html = renderZoho(page, layout).replace(/<style>.*?<\/style>/s, '');
      const snapshot = snapshotOf(readPage(html, zohoUrl(page, host), env));
      for (const [field, value] of Object.entries(expected)) {
        const reading = snapshot.fields[field as keyof DealSnapshot['fields']];
        if (field === 'closeDate' && !reading) {
          expect(snapshot.absent.closeDate).toBe('undecidable');
          expect(isAmbiguous(pattern, String(value)), `${pattern} of ${value}`).toBe(true);
          undecided += 1;
          continue;
        }
        expect(reading?.value, `${field} of ${page.id} (${layout})`).toEqual(value);
      }
    }
    expect(undecided).toBeLessThan(Math.max(1, own.length));
  });

  it.runIf(path !== null)('decide an ambiguous date by the other dates on the page', () => {
    const [first] = cases;
    if (!first) throw new Error('no rows');
    const page: ZohoPage = {
      ...first.page,
      values: { ...first.page.values, CLOSINGDATE: '06/08/2026' },
      closed: [{ module: 'Calls', subject: 'Intro', date: '27/10/2026' }],
    };
    const snapshot = snapshotOf(readPage(renderZoho(page), zohoUrl(page), env));
    expect(snapshot.fields.closeDate?.value).toBe('2026-08-06');
  });
});
