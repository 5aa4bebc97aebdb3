/** Bytes of a file as rows: every encoding spreadsheets save, and every way a file can be bad. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '#crm/import/table.ts';
import { bytesOf, pacing, tableOf } from './given.ts';

const text = '商机名称,金额\r\n"一号, ""大""单",120\r\n\r\n二号,9';
const expected = {
  headers: ['商机名称', '金额'],
  rows: [
    { row: 2, cells: ['一号, "大"单', '120'] },
    { row: 4, cells: ['二号', '9'] },
  ],
};

/** UTF-16 with or without its mark. */
function utf16(little: boolean, mark: boolean): Uint8Array {
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
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>Subject</t></is></c><c r="B1" t="inlineStr"><is><t>Call Start Time</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Hello</t></is></c><c r="B3" s="1"><v>46346.5</v></c></row>
    </sheetData></worksheet>`;
    const workbook = zipSync({
      '[Content_Types].xml': bytesOf(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/workbook.xml': bytesOf(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Calls" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': bytesOf(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': bytesOf(
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/sheet1.xml': bytesOf(sheet),
    });
    expect(await tableOf(workbook)).toEqual({
      encoding: 'xlsx',
      headers: ['Subject', 'Call Start Time'],
      rows: [{ row: 3, cells: ['Hello', '2026-11-20 12:00:00'] }],
    });
  });

  it('of many rows is read in short pieces', async () => {
    let pauses = 0;
    const breathe = async () => {
      pauses += 1;
    };
    const many = `a,b\n${'some text,and more\n'.repeat(30_000)}`;
    const table = await readTable(bytesOf(many), { ...pacing, breathe });
    expect('rows' in table && table.rows.length).toBe(30_000);
    expect(pauses).toBeGreaterThan(5);
  });
});
