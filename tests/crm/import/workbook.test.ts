/** Workbooks as programs write them, and as an attacker would: bounded, whatever they state. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipXml } from '#crm/import/zip.ts';
import { callsXlsx, workbook } from '#tests/import-files.ts';
import { bytesOf, importOf, tableOf } from './given.ts';

const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const heads = `<row r="1">${text('A1', 'Subject')}${text('B1', 'Call Start Time')}</row>`;

/** The archive with the size that its directory states for every part set to `size`. */
function lying(zip: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer.slice(0));
  for (let at = 0; at < view.byteLength - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return new Uint8Array(view.buffer);
}

describe('the parts of an archive', () => {
  const big = zipSync({ 'a.xml': bytesOf('x'.repeat(300_000)) });

  it('are unpacked as they were', async () => {
    const parts = await unzipXml(big);
    expect(parts).toBeInstanceOf(Map);
    if (parts instanceof Map) expect(parts.get('a.xml')?.length).toBe(300_000);
  });

  it('are refused unread where the archive states too much', async () => {
    expect(await unzipXml(big, 299_999)).toBe('too-large');
    expect(await unzipXml(lying(big, 2 ** 31))).toBe('too-large');
  });

  it('are given up on the way where it states little and holds much', async () => {
    expect(await unzipXml(lying(big, 10), 100_000)).toBe('too-large');
    const two = zipSync({
      'a.xml': bytesOf('x'.repeat(60_000)),
      'b.xml': bytesOf('x'.repeat(60_000)),
    });
    expect(await unzipXml(lying(two, 10), 100_000)).toBe('too-large');
    const stored = zipSync({ 'a.xml': bytesOf('x'.repeat(60_000)) }, { level: 0 });
    expect(await unzipXml(lying(stored, 10), 50_000)).toBe('too-large');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['its first half', big.slice(0, big.length / 2)],
    ['its last half', big.slice(big.length / 2)],
    [
      'packed bytes that are none',
      (() => {
        const broken = big.slice();
        broken.fill(0xff, 40, 200);
        return broken;
      })(),
    ],
  ])('are none of %s', async (_, bytes) => {
    expect(await unzipXml(bytes)).toBe('broken');
  });
});

describe('a workbook', () => {
  it('of 3,000 calls comes in whole, its dates decided by all rows', async () => {
    const { plan, taken, rejected } = await importOf(callsXlsx(3000));
    expect(plan.kind).toBe('calls');
    expect(rejected).toEqual([]);
    expect(taken).toHaveLength(3000);
    expect(taken[12]?.event).toMatchObject({ day: '2025-01-13', text: 'Call 12' });
  });

  it('says each minute of a day as a CSV of it does', async () => {
    const minutes = Array.from({ length: 1440 }, (_, at) => at);
    const day = Date.UTC(2026, 10, 20) / 86_400_000 + 25_569;
    const rows = minutes.map(
      (at) =>
        `<row r="${at + 2}">${text(`A${at + 2}`, `Call ${at}`)}<c r="B${at + 2}" s="1"><v>${day + at / 1440}</v></c></row>`,
    );
    const { taken, rejected } = await importOf(workbook(heads + rows.join('')), { zone: 'UTC' });
    expect(rejected).toEqual([]);
    const printed = (at: number) => new Date(Date.UTC(2026, 10, 20, 0, at)).toISOString();
    // Midnight alone is printed as a day: whoever wrote it may have meant no more.
    expect(taken.map(({ event }) => event?.at)).toEqual(
      minutes.map((at) => (at === 0 ? '2026-11-20' : printed(at))),
    );
  });

  it('gives a time without a day as no date of the year 1899', async () => {
    const { rejected } = await importOf(
      workbook(
        `${heads}<row r="2">${text('A2', 'Hi')}<c r="B2" s="1"><v>0.385416666666667</v></c></row>`,
      ),
    );
    expect(rejected).toMatchObject([{ reason: 'date-unreadable', value: '09:15:00' }]);
  });

  const number = (ref: string, value: string) => `<c r="${ref}"><v>${value}</v></c>`;
  const deals = `<row r="1">${['Record Id', 'Deal Name', 'Stage', 'Modified Time'].map((head, at) => text(`${'ABCD'[at]}1`, head)).join('')}</row>`;

  it.each([
    ['4876876000000123456', '4.876876000000124e+18'],
    ['4876876000000124000', '4.876876000000124e+18'],
    ['4876876000000123', '4.876876000000123e+15'],
  ])(
    'whose id %s is a number has lost its last digits, and the row is refused',
    async (stored, value) => {
      const rest = `${text('B2', 'Acme')}${text('C2', 'New')}${text('D2', '2026-11-20 10:00')}`;
      const deal = await importOf(
        workbook(`${deals}<row r="2">${number('A2', stored)}${rest}</row>`),
      );
      expect(deal.taken).toEqual([]);
      expect(deal.rejected).toEqual([{ row: 2, column: 'Record Id', reason: 'id-rounded', value }]);
      const joined = `<row r="1">${text('A1', 'Subject')}${text('B1', 'Call Start Time')}${text('C1', 'Related To.id')}</row>`;
      const call = await importOf(
        workbook(
          `${joined}<row r="2">${text('A2', 'Hi')}${text('B2', '2026-11-20 10:00')}${number('C2', stored)}</row>`,
        ),
      );
      expect(call.taken).toEqual([]);
      expect(call.rejected).toMatchObject([{ column: 'Related To.id', reason: 'id-rounded' }]);
    },
  );

  it('keeps an id that is a text, and a short one that is a number', async () => {
    const rest = (row: number) =>
      `${text(`B${row}`, 'Acme')}${text(`C${row}`, 'New')}${text(`D${row}`, '2026-11-20 10:00')}`;
    const { taken } = await importOf(
      workbook(
        `${deals}<row r="2">${text('A2', '4876876000000123456')}${rest(2)}</row><row r="3">${number('A3', '26521')}${rest(3)}</row>`,
      ),
    );
    expect(taken.map(({ snapshot }) => snapshot?.deal.id)).toEqual([
      '4876876000000123456',
      '26521',
    ]);
  });

  it('with an error in a cell loses that row alone, and says which', async () => {
    const sheet = `${heads}<row r="2">${text('A2', 'One')}<c r="B2" t="e"><v>#N/A</v></c></row><row r="3">${text('A3', 'Two')}${text('B3', '2026-11-20 10:00')}</row>`;
    const { taken, rejected } = await importOf(workbook(sheet));
    expect(taken.map(({ event }) => event?.text)).toEqual(['Two']);
    expect(rejected).toEqual([
      { row: 2, column: 'Call Start Time', reason: 'date-unreadable', value: '#N/A' },
    ]);
  });

  it('keeps what looks like a formula as text, and runs nothing', async () => {
    const sheet = `${heads}<row r="2"><c r="A2" t="str"><f>HYPERLINK("https://x.test","y")</f><v>=1+1</v></c>${text('B2', '2026-11-20 10:00')}</row>`;
    const { taken } = await importOf(workbook(sheet));
    expect(taken[0]?.event?.text).toBe('=1+1');
  });

  it.each([
    [
      'a row far down',
      `${heads}<row r="4000000000">${text('A4000000000', 'x')}</row>`,
      'too-many-rows',
    ],
    ['a cell far down', `${heads}<row>${text('A900000', 'x')}</row>`, 'too-many-rows'],
    ['a cell far out', `${heads}<row r="2">${text('ZZZZZZ2', 'x')}</row>`, 'no-header'],
    [
      'many rows, each with a cell far out',
      `${heads}<row r="2">${text('SA2', 'x')}</row><row r="400000">${text('A400000', 'x')}</row>`,
      'too-many-rows',
    ],
  ])('with %s is refused before it fills the memory', async (_, sheet, failed) => {
    expect(await tableOf(workbook(sheet))).toMatchObject({ failed });
  });

  it('that states to be larger than any is refused as too large', async () => {
    expect(await tableOf(lying(workbook(heads), 2 ** 30))).toEqual({ failed: 'too-large' });
  });

  it('whose text is made of entities expands none', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const sheet = `${heads}<row r="2">${text('A2', '&b;')}${text('B2', '2026-11-20 10:00')}</row>`;
    const file = workbook(sheet, {
      'xl/worksheets/sheet1.xml': bytesOf(
        `${bomb}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
      ),
    });
    const table = await tableOf(file);
    expect(JSON.stringify(table)).not.toContain('aaaaaaaaaa');
  });
});
