/** Bytes of a file as rows: every encoding spreadsheets save, and every way a file can be bad. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '#tests/import-files.ts';
import { bytesOf, tableOf } from './given.ts';

const text = '商机名称,金额\r\n"一号, ""大""单",120\r\n\r\n二号,9';
const expected = {
  headers: ['商机名称', '金额'],
  rows: [
    { row: 2, cells: ['一号, "大"单', '120'] },
    { row: 4, cells: ['二号', '9'] },
  ],
};

/** UTF-16 with or without its mark. */
function utf16(little: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((each) => each.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** 商机名称,金额 and two rows in GBK, as Excel in China saves them. */
const gbk = Uint8Array.from([
  0xc9, 0xcc, 0xbb, 0xfa, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a, 0xd2,
  0xbb, 0xba, 0xc5, 0x2c, 0x39,
]);

describe('a table', () => {
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-16, small end first', utf16(true, true)],
    ['UTF-16, big end first', utf16(false, true)],
    ['semicolons', bytesOf(text.replace('金额', '金额').replaceAll(',', ';'))],
    ['tabs', bytesOf(text.replaceAll(',', '\t'))],
  ])('is read from %s', async (name, bytes) => {
    const table = await tableOf(bytes);
    const inner = name === 'semicolons' ? '; ' : name === 'tabs' ? '\t ' : ', ';
    const rows = expected.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cell.replace(', ', inner)),
    }));
    expect(table).toMatchObject({ headers: expected.headers, rows });
  });

  it('is read from GBK', async () => {
    expect(await tableOf(gbk)).toEqual({
      encoding: 'gb18030',
      headers: ['商机名称', '金额'],
      rows: [{ row: 2, cells: ['一号', '9'] }],
    });
  });

  it.each([
    ['no bytes', new Uint8Array(0), { failed: 'empty' }],
    ['a header alone', bytesOf('a,b\n'), { failed: 'empty' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { failed: 'not-text' }],
    ['a quote never closed', bytesOf('a,b\n1,2\n3,"4\n5,6\n'), { failed: 'open-quote', row: 3 }],
    ['a zip of something else', zipSync({ 'a.txt': bytesOf('hi') }), { failed: 'bad-workbook' }],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), { failed: 'bad-workbook' }],
    ['600 columns', bytesOf(`${'a,'.repeat(600)}b\n1`), { failed: 'no-header', row: 1 }],
  ])('is not made of %s, and the place is named', async (_, bytes, failed) => {
    expect(await tableOf(bytes)).toEqual(failed);
  });

  it('is read from a workbook, its dates as they stand in the cells', async () => {
    const sheet = `
      <row r="1"><c r="A1" t="inlineStr"><is><t>Subject</t></is></c><c r="B1" t="inlineStr"><is><t>Call Start Time</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Hello</t></is></c><c r="B3" s="1"><v>46346.5</v></c></row>`;
    expect(await tableOf(workbook(sheet))).toEqual({
      encoding: 'xlsx',
      headers: ['Subject', 'Call Start Time'],
      rows: [{ row: 3, cells: ['Hello', '2026-11-20 12:00:00'] }],
    });
  });
});
