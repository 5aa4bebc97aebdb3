/** The history import as drawn, in every state and language. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { ImportHistory } from '#components/options/import/ImportHistory.tsx';
import type { Importing } from '#components/options/import/view.ts';
import { rejectReasons } from '#core/import/import.ts';
import { type Language, languages } from '#core/text.ts';
import { click, draw, fakeClick, only } from '../drawn.tsx';
import { noted } from './given.ts';

const preview: Importing = {
  state: 'preview',
  waiting: [],
  meanings: ['name', 'closeDate'],
  file: 'Deals.csv',
  rows: 12_000,
  encoding: 'gb18030',
  kind: 'deals',
  crm: 'zoho',
  zone: 'Asia/Shanghai',
  zones: ['Asia/Shanghai', 'America/Los_Angeles'],
  headers: ['Deal Name', 'Closing Date', ''],
  columns: ['name', 'closeDate', null],
  first: [['Acme', '03/04/2026', '']],
  dates: [
    { column: 'Closing Date', text: '03/04/2026', when: '2026-04-03' },
    { column: 'Created', text: '5/6', when: null },
  ],
};
const progress = {
  waiting: [],
  file: 'Deals.csv',
  rows: 12_000,
  done: 500,
  added: 480,
  known: 8,
  rejected: 12,
};

const drawn = (importing: Importing, language: Language = 'en', deeds = noted()) =>
  draw(
    <ImportHistory
      importing={importing}
      imports={{
        state: 'ready',
        value: [
          {
            id: 'a'.repeat(64),
            name: 'Calls.csv',
            kind: 'calls',
            at: '2026-11-20T02:00:00.000Z',
            rows: 3,
            added: 2,
            known: 1,
            rejected: 0,
            whole: false,
          },
        ],
      }}
      deeds={deeds.imports}
      onRetry={() => {}}
    />,
    language,
  );

describe('a file before it is taken', () => {
  test('shows its kind, its columns, its dates as understood, and how many rows', () => {
    const box = drawn(preview);
    expect(box.textContent).toContain('12,000 rows, encoded as GB18030');
    const selects = [...box.querySelectorAll('select')].map(({ value }) => value);
    expect(selects).toEqual(['deals', 'zoho', 'Asia/Shanghai', 'name', 'closeDate', '']);
    const [day, unclear] = box.querySelectorAll('[data-import-dates] li');
    expect(day?.textContent).toMatch(/03\/04\/2026 → .*Apr/);
    expect(unclear?.textContent).toContain('no telling');
    expect(box.textContent).toContain('no column of record IDs');
  });

  test.each([
    ['en', 'no column of “Modified Time”'],
    ['zh-CN', '没有修改时间这一列'],
  ] as const)(
    'of deals without their time of change says in %s what is left out',
    (language, words) => {
      const heads = { headers: ['Record Id', 'Stage', 'Modified Time'] };
      const box = (columns: ('id' | 'stage' | 'modified' | null)[]) =>
        drawn({ ...preview, ...heads, columns }, language).textContent;
      expect(box(['id', 'stage', null])).toContain(words);
      expect(box(['id', 'stage', 'modified'])).not.toContain(words);
      expect(box([null, 'stage', null])).not.toContain(words);
    },
  );

  test('of which no column is known says so, and cannot be taken as it is', () => {
    const box = drawn({ ...preview, columns: [null, null, null] });
    expect(only(box, '[data-import-unknown]').textContent).toContain('Not one column');
    expect((only(box, '[data-act="import"]') as HTMLButtonElement).disabled).toBe(true);
  });

  test('offers the meanings of its kind alone', () => {
    const select = only(drawn(preview), 'tr[data-column="Deal Name"] select');
    expect([...select.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      '',
      'name',
      'closeDate',
    ]);
  });

  test('is taken by a person’s click alone', () => {
    const deeds = noted();
    const box = drawn(preview, 'zh-CN', deeds);
    fakeClick(only(box, '[data-act="import"]'));
    expect(deeds.imports.start.mock.calls).toEqual([]);
    click(only(box, '[data-act="import"]'));
    expect(deeds.imports.start.mock.calls).toHaveLength(1);
  });
});

describe('an import', () => {
  test('under way shows how far it is and can be stopped', () => {
    const deeds = noted();
    const box = drawn({ state: 'running', ...progress }, 'en', deeds);
    const bar = only(box, 'progress') as HTMLProgressElement;
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['500', '12000']);
    expect(box.querySelector('input[type=file]')).toBeNull();
    click(only(box, '[data-act="cancel-import"]'));
    expect(deeds.imports.cancel.mock.calls).toHaveLength(1);
  });

  test.each(languages)('lists every reason in words in %s', (language) => {
    const reasons = rejectReasons.map((reason, at) => ({
      row: at + 2,
      column: at === 0 ? '' : 'Stage',
      reason,
      value: '<b>x</b>',
    }));
    const done: Importing = { state: 'done', how: 'cancelled', reasons, ...progress };
    const rows = drawn(done, language).querySelectorAll('[data-rejected]');
    expect(rows).toHaveLength(rejectReasons.length);
    for (const row of rows) {
      expect(row.querySelector('b')).toBeNull();
      expect(row.textContent).not.toMatch(/undefined/);
    }
  });

  test('that cannot be read says which row is to blame', () => {
    const box = drawn({ state: 'refused', file: 'a.csv', why: 'open-quote', row: 7, waiting: [] });
    expect(only(box, '[role="alert"]').textContent).toContain('row 7 of a.csv');
  });
});

describe('imports so far', () => {
  const marked = {
    id: 'b'.repeat(64),
    name: 'Deals.csv',
    kind: 'deals' as const,
    at: '2026-11-20T02:00:00.000Z',
    rows: 3,
    added: 2,
    known: 1,
    rejected: 0,
    whole: true,
    marked: true as const,
  };
  const listed = (importing: Importing, deeds = noted(), language: Language = 'en') =>
    draw(
      <ImportHistory
        importing={importing}
        imports={{
          state: 'ready',
          value: [marked, { ...marked, id: 'c'.repeat(64), marked: undefined } as never],
        }}
        deeds={deeds.imports}
        onRetry={() => {}}
      />,
      language,
    );

  test('are taken back after a question that says what stays, and one from before cannot be', () => {
    const deeds = noted();
    const box = listed({ state: 'none', waiting: [] }, deeds);
    expect(box.querySelectorAll('[data-imported] button.danger')).toHaveLength(1);
    expect(only(box, 'dialog').textContent).toContain('stays');
    only(box, 'dialog form').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    expect(deeds.imports.takeBack.mock.calls).toEqual([]);
  });

  test('are not taken back while a file is on its way', () => {
    const box = listed({ state: 'running', ...progress });
    expect(box.querySelector('[data-imported] button')).toBeNull();
  });

  test.each(languages)(
    'say in %s what taking one back came to, and whether it failed',
    (language) => {
      for (const how of ['whole', 'failed'] as const) {
        const box = listed(
          { state: 'taken-back', how, file: 'Deals.csv', removed: 12, waiting: [] },
          noted(),
          language,
        );
        expect(only(box, '[data-import-state="taken-back"]').textContent).toMatch(/Deals\.csv.*12/);
      }
    },
  );

  test.each(languages)(
    'and files that wait are named in %s, with the way to the next',
    (language) => {
      const deeds = noted();
      const box = listed(
        {
          state: 'refused',
          file: 'a.csv',
          why: 'too-large',
          row: null,
          waiting: ['b.csv', 'c.csv'],
        },
        deeds,
        language,
      );
      const next = only(box, '[data-act="next-import"]');
      expect(next.textContent).toMatch(/b\.csv.*1/);
      click(next);
      expect(deeds.imports.next.mock.calls).toHaveLength(1);
    },
  );
});
