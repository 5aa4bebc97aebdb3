/** Problems of a rule pack said in a voice: where it is, and what is wrong there. */
import type { PackProblem } from '#core/pack/problem.ts';
import type { Voice } from './voice.ts';

/** `.name`, `[3]` or `["odd name"]`, as `#core/pack/path.ts` writes them. */
const parts = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g;

const own = <V>(record: { [key: string]: V }, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** `规则 4 › 参数 › 界限 1 › 预警天数` for `rules[3].params.limits[0].warn`. */
export function sayPlace(path: string, { words, format }: Voice): string {
  const { wholeFile, keys, items, item } = words.problems;
  const said: string[] = [];
  /** The key before: a list is named by its items, `rules` + `3` becomes `规则 4`. */
  let list = '';
  for (const [, index, quoted, plain] of path.matchAll(parts)) {
    if (index === undefined) {
      list = plain ?? quoted ?? '';
      said.push(own(keys, list) ?? list);
    } else {
      const n = format.count(Number(index) + 1);
      const before = said.pop() ?? '';
      said.push(own(items, list)?.(n) ?? item(before, n));
    }
  }
  return said.length === 0 ? wholeFile : said.join(' › ');
}

/** What is wrong, in one sentence, with line and column where the text is no JSON. */
export function sayProblem(problem: PackProblem, { words, format }: Voice): string {
  const { codes, types, forms, at } = words.problems;
  const said = (value: string | number | undefined): string => {
    if (typeof value === 'number') return format.count(value);
    const text = value ?? '';
    if (problem.code === 'wrong-type') return own(types, text) ?? text;
    return problem.code === 'wrong-form' ? (own(forms, text) ?? text) : text;
  };
  const got = problem.code === 'wrong-form' ? String(problem.got ?? '') : said(problem.got);
  const sentence = codes[problem.code](said(problem.expected), got);
  if (problem.line === undefined || problem.column === undefined) return sentence;
  return `${sentence} (${at(format.count(problem.line), format.count(problem.column))})`;
}
