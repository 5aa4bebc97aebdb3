/** Problems of a pack in words. */
import { describe, expect, test } from 'vitest';
import { type PackProblem, packProblemCodes } from '#core/pack/problem.ts';
import { languages } from '#core/text.ts';
import { sayPlace, sayProblem } from '#i18n/problem.ts';
import { voiceFor } from '#i18n/voice.ts';

const voice = (language: 'zh-CN' | 'en') => voiceFor(language, 'UTC', '2026-11-23T00:00:00.000Z');

describe('a place', () => {
  test.each([
    ['', '整个文件'],
    ['format', '格式版本'],
    ['rules[3].params.limits[0].warn', '规则 4 › 参数 › 界限 1 › 预警天数'],
    ['stages[2].aliases.zoho[5]', '阶段 3 › 叫法 › Zoho 的叫法 6'],
    ['["odd.key[0]"].x', 'odd.key[0] › x'],
    ['rules[0]["with \\"quotes\\""]', '规则 1 › with \\"quotes\\"'],
    ['unheard[7]', 'unheard 第 8 项'],
    ['constructor.toString', 'constructor › toString'],
  ])('%s is said as %s', (path, said) => {
    expect(sayPlace(path, voice('zh-CN'))).toBe(said);
  });
});

describe('a problem', () => {
  test.each(languages)('has a sentence for every code in %s, with its values in it', (language) => {
    for (const code of packProblemCodes) {
      const said = sayProblem({ path: 'x', code, expected: 'EXP', got: 'GOT' }, voice(language));
      expect(said.trim(), code).toBe(said);
      expect(said.length, code).toBeGreaterThan(2);
      const bare = sayProblem({ path: 'x', code }, voice(language));
      expect(bare, code).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('types and forms are told in words, other values as they are', () => {
    const say = (problem: Omit<PackProblem, 'path'>) =>
      sayProblem({ path: 'x', ...problem }, voice('en'));
    expect(say({ code: 'wrong-type', expected: 'array', got: 'string' })).toBe(
      'Needs a list, has a text',
    );
    expect(say({ code: 'wrong-form', expected: 'date', got: 'date' })).toBe(
      '“date” is not written as a date such as 2026-11-30',
    );
    expect(say({ code: 'too-large', expected: 1048576, got: 2000000 })).toBe(
      'The file is too large: 2,000,000 bytes, at most 1,048,576',
    );
  });

  test('text that is no JSON is placed by line and character', () => {
    const problem: PackProblem = { path: '', code: 'not-json', got: '}', line: 3, column: 14 };
    expect(sayProblem(problem, voice('zh-CN'))).toContain('第 3 行，第 14 个字符');
    expect(sayProblem(problem, voice('en'))).toContain('line 3, character 14');
  });
});
