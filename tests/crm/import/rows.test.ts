/** What kind of file it is, what its columns mean, and what each row comes to or why it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '#core/deal/schema.ts';
import { crmEventSchema } from '#core/history/schema.ts';
import { importKinds, meanings } from '#core/import/import.ts';
import { columnsOf, crmOf, kindOf } from '#crm/import/columns.ts';
import { dealsByName } from '#crm/import/names.ts';
import { csv, importOf } from './given.ts';

const id = '4876876000000123456';

describe('the kind of a file', () => {
  it.each([
    ['deals', ['Record Id', 'Deal Name', 'Deal Owner', 'Amount', 'Stage', 'Closing Date']],
    ['deals', ['数据ID', '商机名称', '客户名称', '商机金额', '销售阶段', '预计成交日期']],
    ['stages', ['Deal Name', 'Stage', 'Stage Duration (Calendar Days)', 'Modified Time']],
    ['calls', ['Subject', 'Call Type', 'Call Start Time', 'Related To']],
    ['calls', ['主题', '通话类型', '通话开始时间', '相关项']],
    ['tasks', ['Subject', 'Due Date', 'Status', 'Task Owner', 'Related To']],
    ['tasks', ['主题', '到期日期', '状态', '任务所有者']],
    ['events', ['Title', 'From', 'To', 'Related To', 'Host']],
    ['notes', ['Note Title', 'Note Content', 'Parent Id', 'Created Time']],
    ['records', ['跟進類別', '記錄內容', '创建时间', '创建人', '关联业务数据']],
  ] as const)('is %s by %j', (kind, headers) => {
    expect(kindOf(headers)).toBe(kind);
  });

  it('is none where no column is known', () => {
    expect(kindOf(['a', 'b', ''])).toBeNull();
  });

  it('gives a meaning to one column only, the first', () => {
    expect(columnsOf('deals', ['Stage', '阶段', '* Amount (CNY)', ''])).toEqual([
      'stage',
      null,
      'amount',
      null,
    ]);
  });

  it('tells the CRM by the shape of ids, else by columns', () => {
    expect(crmOf(['Record Id'], [[`zcrm_${id}`]])).toBe('zoho');
    expect(crmOf(['商机名称', '数据ID'], [['a', 'b']])).toBe('fxiaoke');
    expect(crmOf(['ID'], [['5f8a0b1c2d3e4f5a6b7c8d9e']])).toBe('fxiaoke');
  });
});

const dealFile = (...rows: string[][]) =>
  csv(
    ['Record Id', 'Deal Name', 'Stage', 'Amount', 'Currency', 'Closing Date', 'Modified Time'],
    ...rows,
  );

describe('a deal', () => {
  it('is a snapshot of when the CRM last changed it, under its own record id', async () => {
    const file = dealFile([
      `zcrm_${id}`,
      'Acme',
      'Negotiation',
      '1,200,000.00',
      'CNY',
      '2026-11-30',
      '2026-11-20 10:00:00',
    ]);
    const { taken, rejected } = await importOf(file);
    expect(rejected).toEqual([]);
    const snapshot = taken[0]?.snapshot;
    expect(snapshotSchema().safeParse(snapshot).success).toBe(true);
    expect(snapshot).toMatchObject({
      deal: { crm: 'zoho', id, url: `https://crm.zoho.com/crm/tab/Potentials/${id}` },
      at: '2026-11-20T02:00:00.000Z',
      fields: {
        name: { value: 'Acme', by: 'import', from: 'export.csv: Deal Name' },
        amount: { value: { amount: 1_200_000, currency: 'CNY' } },
        closeDate: { value: '2026-11-30' },
      },
    });
    expect(snapshot?.fields.owner).toBeUndefined();
  });

  it.each([
    ['has no time of its change', ['Created Time'], ['2025-01-05 10:00']],
    ['leaves it blank', ['Created Time', 'Modified Time'], ['2025-01-05 10:00', '']],
    [
      'has a last activity alone',
      ['Created Time', 'Last Activity Time'],
      ['2025-01-05 10:00', '2026-03-01 10:00'],
    ],
  ])('whose file %s keeps only what does not change with time', async (_, heads, dates) => {
    const { taken, rejected } = await importOf(
      csv(
        ['Record Id', 'Deal Name', 'Deal Owner', 'Account Name', 'Stage', 'Amount', ...heads],
        [id, 'Acme', 'Li Lei', 'Acme Ltd', 'Negotiation/Review', '$5.00', ...dates],
      ),
    );
    expect(rejected).toEqual([]);
    const { snapshot, event } = taken[0] ?? {};
    expect(snapshot?.at).toBe('2025-01-05T02:00:00.000Z');
    expect(Object.keys(snapshot?.fields ?? {}).sort()).toEqual([
      'account',
      'created',
      'name',
      'owner',
    ]);
    expect(event).toMatchObject({ kind: 'created', deal: `zoho/${id}`, day: '2025-01-05' });
  });

  it('opens where the known deals of that CRM open', async () => {
    const file = dealFile([id, 'A', 'New', '', '', '', '2026-11-20 10:00:00']);
    const url = 'https://crm.zoho.com.cn/crm/org123/tab/Potentials/4876876000000000001';
    const { taken } = await importOf(file, { url });
    expect(taken[0]?.snapshot?.deal.url).toBe(
      `https://crm.zoho.com.cn/crm/org123/tab/Potentials/${id}`,
    );
    expect(taken[0]?.snapshot?.fields.amount?.value).toBeNull();
  });

  it('of Fxiaoke has its status and 24-digit id', async () => {
    const own = '5f8a0b1c2d3e4f5a6b7c8d9e';
    const { taken, plan } = await importOf(
      csv(
        ['数据ID', '商机名称', '销售阶段', '阶段状态', '商机金额(万元)', '最后修改时间'],
        [own, '一号商机', '报价', '进行中', '120', '2026年11月20日 10:00'],
      ),
    );
    expect(plan.crm).toBe('fxiaoke');
    expect(taken[0]?.snapshot).toMatchObject({
      deal: { crm: 'fxiaoke', id: own },
      fields: { status: { value: 'open' }, amount: { value: { amount: 1_200_000 } } },
    });
  });

  it.each([
    ['id-unreadable', 'Record Id', ['x-1', 'A', 'New', '', '', '', '2026-11-20']],
    ['id-rounded', 'Record Id', ['4.87688E+18', 'A', 'New', '', '', '', '2026-11-20']],
    ['amount-unreadable', 'Amount', [id, 'A', 'New', 'a lot', '', '', '2026-11-20']],
    ['date-unreadable', 'Closing Date', [id, 'A', 'New', '', '', 'soon', '2026-11-20']],
    ['no-date', 'Modified Time', [id, 'A', 'New', '', '', '', '']],
    ['date-in-future', 'Modified Time', [id, 'A', 'New', '', '', '', '2027-01-01 10:00']],
  ])('is rejected with the place: %s in %s', async (reason, column, cells) => {
    const { taken, rejected } = await importOf(dealFile(cells));
    expect(taken).toEqual([]);
    expect(rejected).toMatchObject([{ row: 2, column, reason }]);
  });
});

describe('the dates of a file', () => {
  const calls = (...days: string[]) =>
    csv(
      ['Subject', 'Call Type', 'Call Start Time'],
      ...days.map((day) => ['Hi', 'Inbound', `${day} 09:30`]),
    );

  it('are decided by all of them together', async () => {
    const { taken, samples } = await importOf(calls('03/04/2026', '27/04/2026'));
    expect(taken.map(({ event }) => event?.day)).toEqual(['2026-04-03', '2026-04-27']);
    expect(samples).toMatchObject([
      { column: 'Call Start Time', text: '03/04/2026 09:30', when: '2026-04-03T01:30:00.000Z' },
    ]);
  });

  it('that stay open are rejected and never guessed', async () => {
    const { taken, rejected, samples } = await importOf(calls('03/04/2026', '05/06/2026'));
    expect(taken).toEqual([]);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'date-undecidable'],
      [3, 'date-undecidable'],
    ]);
    expect(samples[0]?.when).toBeNull();
  });

  it.each([
    ...['昨天 10:00', '今天', 'today', '2 days ago', '2 hours ago', '刚刚', '09:15', '9:15 PM'],
    ...['tomorrow', '3天前', 'in 2 days'],
  ])('are none where only the day of the import would tell which: %s', async (text) => {
    const { taken, rejected, samples } = await importOf(
      csv(['Subject', 'Call Type', 'Call Start Time'], ['Hi', 'Inbound', text]),
    );
    expect(taken).toEqual([]);
    expect(rejected).toEqual([
      { row: 2, column: 'Call Start Time', reason: 'date-unreadable', value: text },
    ]);
    expect(samples).toEqual([{ column: 'Call Start Time', text, when: null }]);
  });

  it('may stand apart from their time, in a column beside it', async () => {
    const { taken, rejected, samples } = await importOf(
      csv(
        ['Subject', 'Call Type', 'Date', 'Start Time', 'Related To.id'],
        ['Morning', 'Inbound', '05/03/2026', '09:15', id],
        ['Day alone', 'Inbound', '27/03/2026', '', id],
        ['Whole', 'Inbound', '27/03/2026', '2026-03-28 10:00', id],
        ['No day', 'Inbound', '', '09:15', id],
      ),
    );
    expect(taken.map(({ event }) => event?.at)).toEqual([
      '2026-03-05T01:15:00.000Z',
      '2026-03-27',
      '2026-03-28T02:00:00.000Z',
    ]);
    expect(rejected).toMatchObject([{ row: 5, column: 'Start Time', reason: 'date-unreadable' }]);
    expect(samples).toEqual([
      { column: 'Date', text: '05/03/2026', when: '2026-03-05' },
      { column: 'Start Time', text: '09:15', when: '2026-03-05T01:15:00.000Z' },
    ]);
  });

  it('are taken in the zone of the file, across a change of clocks', async () => {
    const { taken } = await importOf(calls('2026-01-15', '2026-07-15'), {
      zone: 'America/New_York',
    });
    expect(taken.map(({ event }) => event?.at)).toEqual([
      '2026-01-15T14:30:00.000Z',
      '2026-07-15T13:30:00.000Z',
    ]);
  });
});

describe('an activity', () => {
  const known = dealsByName([
    { name: 'Acme', deal: 'zoho/1', account: null },
    { name: 'Twin', deal: 'zoho/2', account: null },
    { name: 'Twin', deal: 'zoho/3', account: null },
  ]);
  const task = (deal: string, status = 'Completed') =>
    csv(
      ['Subject', 'Due Date', 'Status', 'Task Owner', 'Deal Name'],
      ['Send offer', '2026-11-20', status, 'Li Lei', deal],
    );

  it('belongs to the one deal of that name', async () => {
    const { taken } = await importOf(task('Acme'), { dealNamed: known });
    expect(taken[0]?.event).toMatchObject({
      deal: 'zoho/1',
      kind: 'task',
      at: '2026-11-20',
      outcome: 'done',
      text: 'Send offer',
      by: 'Li Lei',
      told: 'import',
    });
  });

  it.each([
    ['Nobody', 'deal-not-known'],
    ['Twin', 'deal-name-twice'],
  ])('of the deal %s is rejected: %s', async (deal, reason) => {
    const { rejected } = await importOf(task(deal), { dealNamed: known });
    expect(rejected).toEqual([{ row: 2, column: 'Deal Name', reason, value: deal }]);
  });

  const rowOf = (cells: Record<string, string>) => csv(Object.keys(cells), Object.values(cells));

  it.each([
    ['Closed Time', '2026-11-20 10:00', '2026-11-20T02:00:00.000Z'],
    ['关闭时间', '2026-11-20 10:00', '2026-11-20T02:00:00.000Z'],
    ['完成时间', '2026-11-20 10:00', '2026-11-20T02:00:00.000Z'],
    ['完成日期', '2026-11-20', '2026-11-20'],
    ['Modified Time', '2026-11-21 10:00', '2026-11-21T02:00:00.000Z'],
  ])('that is a done task was when its %s says, not when it was due', async (head, when, at) => {
    const task = { Subject: 'Send', 'Due Date': '2026-12-15', Status: 'Completed', [head]: when };
    const { taken } = await importOf(rowOf({ ...task, 'What Id': id }));
    expect(taken).toMatchObject([{ event: { at, outcome: 'done' }, due: '2026-12-15' }]);
    const open = await importOf(rowOf({ ...task, Status: 'Not Started', 'What Id': id }));
    expect(open.taken).toMatchObject([{ event: { at: '2026-12-15', outcome: 'planned' } }]);
  });

  it('that is a done task, closed no one knows when, is not done in the future', async () => {
    const task = { Subject: 'Send', 'Due Date': '2026-12-15', Status: 'Completed', 'What Id': id };
    const { taken, rejected } = await importOf(rowOf(task));
    expect(taken).toEqual([]);
    expect(rejected).toMatchObject([{ row: 2, column: 'Due Date', reason: 'date-in-future' }]);
    const past = await importOf(rowOf({ ...task, 'Due Date': '2026-11-20' }));
    expect(past.taken).toMatchObject([{ event: { at: '2026-11-20', outcome: 'done' } }]);
  });

  it.each([
    ['SEMODULE', 'Deals', 'zoho/1'],
    ['SEMODULE', 'Potentials', 'zoho/1'],
    ['$se_module', '商机', 'zoho/1'],
    ['Related Module', '', 'zoho/1'],
    ['SEMODULE', 'Accounts', 'zoho/no-deal-7'],
    ['相关模块', '客户', 'zoho/no-deal-7'],
  ])('is given to a deal by name where %s says %j: %s', async (head, module, deal) => {
    const call = { Subject: 'Hi', 'Call Start Time': '2026-11-20 10:00', ACCOUNTID: '7' };
    const { taken } = await importOf(rowOf({ ...call, 'Related To': 'Acme', [head]: module }), {
      dealNamed: known,
    });
    expect(taken.map(({ event }) => event?.deal)).toEqual([deal]);
  });

  it.each([
    ['Account Name', 'Beta Ltd', []],
    ['客户名称', '贝塔', []],
    ['Account Name', 'ACME Ltd.', ['zoho/4']],
    ['Account Name', '', ['zoho/4']],
    ['Contact Name', 'Beta Ltd', ['zoho/4']],
  ])('whose %s is %j belongs to %j by name', async (head, account, deals) => {
    const dealNamed = dealsByName([{ name: 'Renewal', deal: 'zoho/4', account: 'Acme Ltd' }]);
    const call = { Subject: 'Hi', 'Call Start Time': '2026-11-20 10:00', 'Deal Name': 'Renewal' };
    const contact = { CONTACTID: '9', [head]: account };
    const { taken, rejected } = await importOf(rowOf({ ...call, ...contact }), { dealNamed });
    expect(taken.map(({ event }) => event?.deal)).toEqual(deals);
    expect(rejected.map(({ reason }) => reason)).toEqual(
      deals.length > 0 ? [] : ['deal-of-another'],
    );
  });

  it('of stages, sales records, meetings and notes is what it is', async () => {
    const own = '5f8a0b1c2d3e4f5a6b7c8d9e';
    const [stage, record, meeting, note] = await Promise.all([
      importOf(
        csv(
          ['Deal Name.id', 'Stage', 'Stage Duration (Calendar Days)', 'Modified Time'],
          [`zcrm_${id}`, 'Negotiation', '9', '2026-11-13 10:00'],
        ),
      ),
      importOf(
        csv(
          ['跟進類別', '記錄內容', '创建时间', '创建人', '商机ID'],
          ['親自拜訪', '谈了价格', '2026-11-13 10:00', '李雷', own],
        ),
      ),
      importOf(csv(['Title', 'From', 'To', 'What Id'], ['Demo', '2026-12-01 09:00', '', id])),
      importOf(csv(['Note Content', 'Parent Id', 'Created Time'], ['Ok', id, '2026-11-13'])),
    ]);
    expect(stage.taken[0]?.event).toMatchObject({ kind: 'stage', to: 'Negotiation', text: null });
    expect(record.taken[0]?.event).toMatchObject({
      deal: `fxiaoke/${own}`,
      kind: 'visit',
      text: '谈了价格',
      by: '李雷',
    });
    expect(meeting.taken[0]?.event).toMatchObject({ kind: 'meeting', outcome: 'planned' });
    expect(note.taken[0]?.event).toMatchObject({ kind: 'note', deal: `zoho/${id}` });
  });

  it('with fewer cells than columns has blank ones, and is taken', async () => {
    const { taken, rejected } = await importOf(
      'Subject,Call Start Time,Call Type,Call Owner\nShort,2026-11-20 10:00\nFull,2026-11-20 11:00,Inbound,Li',
    );
    expect(rejected).toEqual([]);
    expect(taken.map(({ event }) => [event?.text, event?.direction, event?.by])).toEqual([
      ['Short', null, null],
      ['Full', 'in', 'Li'],
    ]);
  });

  it('with a cell too many is rejected as a whole row', async () => {
    const { rejected } = await importOf('Call Start Time,Call Type\n2026-11-20,Inbound,stray\n');
    expect(rejected).toMatchObject([{ row: 2, column: '', reason: 'cells-too-many' }]);
  });
});

describe('whatever a file holds', () => {
  it('each row is taken in a form that may be kept, or rejected with its place', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30, unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      fc.constantFrom(id, `zcrm_${id}`, '2026-11-20 10:00', '03/04/2026', '$1,200', 'Acme', '9'),
      fc.string({ minLength: 600, maxLength: 900 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...importKinds),
        fc.array(fc.option(fc.constantFrom(...meanings)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
        async (kind, columns, rows) => {
          const file = csv(
            columns.map((_, at) => `c${at}`),
            ['x'],
            ...rows,
          );
          const { taken, rejected } = await importOf(file, { plan: { kind, columns } });
          expect(taken.length + rejected.length).toBeLessThanOrEqual(rows.length + 1);
          for (const { snapshot, event } of taken) {
            if (snapshot) expect(snapshotSchema().safeParse(snapshot).error).toBeUndefined();
            if (event) expect(crmEventSchema().safeParse(event).error).toBeUndefined();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
