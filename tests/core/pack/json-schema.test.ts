/** The JSON Schema for editors says what the reader says about shape. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { packJsonSchema } from '#core/pack/json-schema.ts';
import { starterPacks } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { spoiled, valid } from './valid.ts';

const committed = new URL('../../../utils/core/pack/rule-pack.schema.json', import.meta.url);
const schema = JSON.parse(packJsonSchema());

test('the committed file is the generated one (npm run schema)', () => {
  expect(readFileSync(committed, 'utf8')).toBe(packJsonSchema());
});

test('it is draft 2020-12', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('no object is left open for keys the reader would refuse', () => {
  const open: string[] = [];
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'object' && 'properties' in node) {
      if (!('additionalProperties' in node) || node.additionalProperties !== false) open.push(path);
    }
    for (const [key, item] of Object.entries(node)) look(item, `${path}/${key}`);
  };
  look(schema, '#');
  expect(open).toEqual([]);
});

const checked = fromJSONSchema(schema);
const allows = (text: string): boolean => checked.safeParse(JSON.parse(text)).success;

test('an editor accepts the packs that the reader accepts', () => {
  expect(allows(JSON.stringify(valid()))).toBe(true);
  for (const pack of starterPacks) expect(allows(writePack(pack))).toBe(true);
});

test.each([
  ['format', 3],
  ['id', 'Team One'],
  ['colour', 'red'],
  ['sequence', 1.5],
  ['quiet', undefined],
  ['rules[0].kind', 'regex'],
  ['rules[0].if', 'amount > 1'],
  ['rules[0].params.clock', 'lunar'],
  ['rules[0].params.limits[0].warn', 9999],
  ['tracks[0].steps[0].variants.fax', { en: 'x' }],
  ['windows[0].hours.from', '9:00'],
])('an editor marks %s = %j as the reader does', (path, value) => {
  expect(allows(spoiled(path, value))).toBe(false);
});
