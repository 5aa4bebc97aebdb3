/** Exported files as large as wanted: deals and calls as Zoho writes them, in CSV and in a workbook. */
import { zipSync } from 'fflate';

const two = (n: number): string => String(n).padStart(2, '0');

const heads = ['Subject', 'Call Type', 'Call Start Time', 'Related To.id', 'Call Owner'];

/** One call: day first, as an account in Europe prints it; `deals` of them go round. */
function callAt(at: number, deals = 900): string[] {
  const day = `${two((at % 28) + 1)}/${two((Math.floor(at / 28) % 11) + 1)}/2025`;
  const time = `${two(at % 24)}:${two(at % 60)}`;
  const id = `zcrm_48768760000001${two(at % deals)}`;
  return [`Call ${at}`, at % 3 ? 'Outbound' : 'Inbound', `${day} ${time}`, id, 'Roger Terrence'];
}

export const callsCsv = (rows: number): string =>
  [heads, ...Array.from({ length: rows }, (_, at) => callAt(at))]
    .map((cells) => cells.join(','))
    .join('\r\n');

const dealHeads = [
  ...['Record Id', 'Deal Name', 'Account Name', 'Contact Name', 'Deal Owner', 'Stage', 'Type'],
  ...['Amount', 'Closing Date', 'Probability (%)', 'Lead Source', 'Next Step'],
  ...['Created Time', 'Modified Time'],
];

/** One deal of the years 2021 to 2026, every one of their days in turn. */
function dealAt(at: number): string[] {
  const day = (days: number) =>
    new Date(Date.UTC(2021, 0, 1 + ((at * 7) % 1900) + days)).toISOString().slice(0, 10);
  const stage = ['Qualification', 'Needs Analysis', 'Negotiation/Review', 'Closed Won'][at % 4];
  return [
    ...[`zcrm_4876876000${1_000_000 + at}`, `Renewal of Example Company No. ${at}`],
    ...[`Example Company No. ${at % 7000}`, `Given Family ${at % 9000}`, `Owner ${at % 40}`],
    ...[stage ?? '', 'Existing Business', `$${(at % 900) + 100},500.00`, day(90)],
    ...[String((at % 10) * 10), 'Trade Show', 'send the revised quote'],
    ...[`${day(0)} 09:30:00`, `${day(30)} 17:45:00`],
  ];
}

export const dealsCsv = (rows: number): string =>
  [dealHeads, ...Array.from({ length: rows }, (_, at) => dealAt(at))]
    .map((cells) => cells.map((each) => `"${each}"`).join(','))
    .join('\r\n');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook around one sheet's rows, written as XML. */
export const workbook = (
  sheetData: string,
  more: Record<string, Uint8Array> = {},
): Uint8Array<ArrayBuffer> =>
  zipSync({
    '[Content_Types].xml': bytesOf(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': bytesOf(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Calls" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytesOf(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/styles.xml': bytesOf(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': bytesOf(
      `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
    ...more,
  });

const cell = (text: string, row: number, column: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const callsXlsx = (rows: number): Uint8Array<ArrayBuffer> =>
  workbook(
    [heads, ...Array.from({ length: rows }, (_, at) => callAt(at))]
      .map(
        (cells, at) =>
          `<row r="${at + 1}">${cells.map((each, column) => cell(each, at + 1, column)).join('')}</row>`,
      )
      .join(''),
  );
