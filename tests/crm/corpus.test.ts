/** Every kept page reads as the file beside it says, and reading changes nothing on it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '#core/deal/schema.ts';
import { scored } from '#tests/drift/score.ts';
import { envOf, eventsOf, expectationOf, headOf } from '#tests/fixture/expectation.ts';
import { openPage, readerAt } from './page.ts';
import { envAt } from './zone.ts';

const folder = join(import.meta.dirname, '../pages/corpus');
const names = readdirSync(folder).sort();

/** What stands beside a deal and is none, with fields of the same names and every value another. */
const beside = (around: string, heading: string): string => {
  const fields = {
    Stage: 'Qualification',
    Amount: 'USD 99,000.00',
    'Closing Date': '2031-01-31',
    'Deal Owner': 'Zhao Min',
    'Next Step': 'Call them',
    'Lead Source': 'Web',
    Type: 'Call',
    Probability: '7',
    'Created Time': '2020-01-01 10:00',
  };
  const rows = Object.entries(fields).map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
  return `<${around}>${heading}<dl>${rows.join('')}</dl></${around}>`;
};

const cards = [
  beside('section', '<h3>Related Quotes (2)</h3>'),
  beside('aside', '<div role="heading">客户信息</div>'),
  beside('form', '<b>New task</b>'),
];

describe('the page corpus', () => {
  it('is large enough to mean something', () => {
    expect(names.length).toBeGreaterThanOrEqual(24);
  });

  describe.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const head = headOf(html);

    it('reads as expected, and is left as it was', () => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      const document = openPage(html);
      const before = document.documentElement.outerHTML;
      expect(expectationOf(document, head)).toEqual(expected);
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it.runIf(existsSync(join(folder, name, 'events.json')))('tells the events beside it', () => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'events.json'), 'utf8'));
      expect(eventsOf(openPage(html), head)).toEqual(expected);
    });

    it('takes nothing from what stands beside it and is no deal', () => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      const document = openPage(html);
      const at = document.querySelector('crm-detail-view, .object-detail, main') ?? document.body;
      for (const card of cards) {
        at.insertAdjacentHTML('beforeend', card);
        const seen = readerAt(document, head.url).read(new URL(head.url), envOf(head));
        const wrong = scored(expected, seen).filter(({ verdict }) => verdict === 'wrong');
        expect(wrong, card).toEqual([]);
        at.lastElementChild?.remove();
      }
    });

    it('gives a snapshot that the background accepts', () => {
      const at = envAt('2026-11-22T04:00:00.000Z', 'Asia/Shanghai');
      const reading = readerAt(openPage(html), head.url).read(new URL(head.url), at);
      if (reading.state === 'read') {
        expect(snapshotSchema().safeParse(reading.snapshot).error).toBeUndefined();
        expect(reading.holds()).toBe(true);
      }
    });

    it('says where it comes from, and carries nothing personal', () => {
      expect(head.provenance).toMatch(/^(?:synthetic: pages\/\w+\.md|captured \d{4}-\d\d-\d\d)/);
      expect(html).not.toMatch(/<script/i);
      const emails = html.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
      expect(emails.filter((email) => !/@example\.\w+$/.test(email))).toEqual([]);
      const numbers = html.replace(/"[^"]*"/g, '').match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [];
      expect(numbers).toEqual([]);
    });
  });
});
