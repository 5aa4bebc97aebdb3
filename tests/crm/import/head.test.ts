/** The kind of a file by its first line alone, however large it is and however it is encoded. */
import { describe, expect, it } from 'vitest';
import { readHead } from '#crm/import/head.ts';
import { callsXlsx } from '#tests/import-files.ts';
import { bytesOf } from './given.ts';

const rest = '\r\n"张三, 李四",2026-11-20'.repeat(9000);
const text = `商机名称,"预计成交日期"${rest}`;
const heads = ['商机名称', '预计成交日期'];

const utf16 = (little: boolean): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    [...`\uFEFF${text}`].flatMap((each) => {
      const unit = each.charCodeAt(0);
      return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

/** 商机名称,金额 in GBK, and rows of 一 so long that a cut falls into one of them. */
const gbk = new Uint8Array([
  ...[0xc9, 0xcc, 0xbb, 0xfa, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a],
  ...Array.from({ length: 80_000 }, (_, at) => [0xd2, 0xbb, 0x0d, 0x0a][at % 4] ?? 0),
]);

describe('the first line', () => {
  it.each([
    ['UTF-8', bytesOf(text), heads],
    ['UTF-8 with blank lines first', bytesOf(`\r\n\r\n${text}`), heads],
    ['UTF-16, small end first', utf16(true), heads],
    ['UTF-16, big end first', utf16(false), heads],
    ['GBK', gbk, ['商机名称', '金额']],
    ['a line that never ends', bytesOf('a,b,'.repeat(60_000)), null],
    ['nothing', new Uint8Array(0), []],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), []],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), []],
  ])('is read from %s', async (_, bytes, expected) => {
    const head = await readHead(new Blob([bytes]));
    if (expected) expect(head).toEqual(expected);
    else expect(head[0]).toBe('a');
  });

  it('is read from a workbook', async () => {
    const head = await readHead(new Blob([callsXlsx(3)]));
    expect(head).toEqual([
      'Subject',
      'Call Type',
      'Call Start Time',
      'Related To.id',
      'Call Owner',
    ]);
  });

  it('is none of a file that cannot be read at all', async () => {
    const gone = new Blob(['a,b']);
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    expect(await readHead(gone)).toEqual([]);
  });
});
