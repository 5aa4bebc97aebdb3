/** Every value a pack can hold has a field at the desk. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { at, isList, isObject, type Json } from '#core/pack/draft/json.ts';
import { packJsonSchema } from '#core/pack/json-schema.ts';
import { pathOf } from '#core/pack/path.ts';
import { languages } from '#core/text.ts';
import { atDesk } from './at-desk.tsx';

interface Schema {
  $ref?: string;
  const?: Json;
  enum?: Json[];
  type?: string;
  properties?: { [key: string]: Schema };
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  pattern?: string;
  format?: string;
}

const schema: Schema & { $defs: { [name: string]: Schema } } = JSON.parse(packJsonSchema());

const resolved = (one: Schema): Schema =>
  one.$ref === undefined ? one : (schema.$defs[one.$ref.replace('#/$defs/', '')] ?? {});

/** Values with every optional part: one for each way a schema can be met. */
function samples(given: Schema): Json[] {
  const one = resolved(given);
  if (one.const !== undefined) return [one.const];
  if (one.enum) return one.enum.slice(0, 1);
  const ways = one.oneOf ?? one.anyOf;
  if (ways) return ways.flatMap(samples).filter((value) => value !== null);
  if (one.type === 'object') {
    const parts = Object.entries(one.properties ?? {}).map(([key, part]): [string, Json] => [
      key,
      samples(part)[0] ?? null,
    ]);
    return [Object.fromEntries(parts)];
  }
  if (one.type === 'array') return [one.items ? samples(one.items) : []];
  if (one.type === 'boolean') return [true];
  if (one.type === 'integer') return [3];
  if (one.format === 'date') return ['2026-12-01'];
  return [one.pattern?.includes('24:00') ? '09:00' : 'abc'];
}

/** Paths of every value in `value` that holds no others. */
function leaves(value: Json, keys: PropertyKey[] = []): string[] {
  if (isList(value)) return value.flatMap((item, n) => leaves(item, [...keys, n]));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) => leaves(one, [...keys, key]));
  return [pathOf(keys)];
}

const [pack = {}] = samples(schema);

/** Of the file, not of the rules: an editor's hint, and the format that this build writes. */
const ofTheFile = ['$schema', 'format'];

const paths = leaves(pack).filter((path) => !ofTheFile.includes(path));

describe('every value a pack can hold', () => {
  test('the sample holds every kind of rule, and every part of the schema', () => {
    expect(paths.length).toBeGreaterThan(150);
    const kinds = paths.filter((path) => /^rules\[\d\]\.kind$/.test(path));
    expect(kinds).toHaveLength(7);
  });

  test('has an input of its own, or one for the list it is in', async () => {
    const desk = await atDesk(pack);
    const without = paths.filter((path) => {
      desk.jump(path);
      const wanted = [path, path.replace(/\[\d+\]$/, '')];
      return !wanted.some((one) =>
        desk
          .all(`[data-path="${one}"]:not([data-problem])`)
          .some((field) => field.matches('input, select, textarea, button')),
      );
    });
    expect(without).toEqual([]);
  });

  test.each(languages)('is labelled in %s, and never by the name of its key', async (language) => {
    const desk = await atDesk(pack, { language });
    const keys = new Set(paths.flatMap((path) => path.split(/[.[\]]+/)).filter(Boolean));
    const bare = new Set<string>();
    for (const path of paths) {
      desk.jump(path);
      for (const label of desk.all('.frame-label')) {
        const text = label.firstChild?.textContent ?? '';
        if (language === 'zh-CN' ? !/\p{Script=Han}/u.test(text) : /\p{Script=Han}/u.test(text))
          bare.add(text);
        if (keys.has(text)) bare.add(text);
      }
    }
    expect([...bare].filter((text) => text !== 'CRM')).toEqual([]);
  });

  test('every input can be named by those who do not see it', async () => {
    const desk = await atDesk(pack);
    const nameless = new Set<string>();
    for (const path of paths) {
      desk.jump(path);
      for (const field of desk.all('input, select, textarea')) {
        const labelled =
          field.hasAttribute('aria-label') ||
          field.closest('label') !== null ||
          desk.all(`label[for="${field.id}"]`).length > 0;
        if (!labelled) nameless.add(field.dataset.path ?? field.outerHTML.slice(0, 80));
      }
    }
    expect([...nameless]).toEqual([]);
  });

  test('shows what stands there', async () => {
    const desk = await atDesk(pack);
    const wrong = paths.filter((path) => {
      const value = at(pack, path);
      desk.jump(path);
      const [field] = desk.all(`[data-path="${path}"]:not([data-problem])`);
      const shows =
        field instanceof HTMLInputElement && !['checkbox', 'radio'].includes(field.type);
      return (shows || field instanceof HTMLTextAreaElement) && field.value !== String(value);
    });
    expect(wrong).toEqual([]);
  });
});
