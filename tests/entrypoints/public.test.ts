/** What the store and the browser show: texts within their bounds, icons of their size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../public');
const locales = readdirSync(join(folder, '_locales'));

type Texts = { [key: string]: { message: string; description: string } };

const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));

describe('store texts', () => {
  test('are there in both languages, the same ones', () => {
    expect(locales.toSorted()).toEqual(['en', 'zh_CN']);
    const [first = '', ...others] = locales;
    for (const locale of others) {
      expect(Object.keys(textsOf(locale))).toEqual(Object.keys(textsOf(first)));
    }
  });

  test.each(locales)('keep the bounds of the store in %s', (locale) => {
    const { extName, extShortName, extDescription } = textsOf(locale);
    const length = (text?: { message: string }) => text?.message.length ?? Number.NaN;
    expect(length(extName)).toBeLessThanOrEqual(75);
    expect(length(extShortName)).toBeLessThanOrEqual(12);
    expect(length(extDescription)).toBeLessThanOrEqual(132);
  });
});

test.each([16, 32, 48, 128])('the icon of %i pixels is one', (size) => {
  const png = readFileSync(join(folder, 'icon', `${size}.png`));
  // Width and height stand in the first chunk of a PNG, after its signature and the chunk's head.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
