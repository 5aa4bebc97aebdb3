/**
 * Reads JSON text once before it is parsed, for what `JSON.parse` lets pass or does not place: line
 * and column of a mistake, keys given twice, keys that reach a prototype, depth and number of values.
 */
import { step } from './path.ts';
import { type PackProblem, short } from './problem.ts';

export const maxDepth = 32;
const maxValues = 50_000;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown inside the scan to end it at the first place past which nothing can be said. */
class Stop {
  readonly problem: PackProblem;
  constructor(problem: PackProblem) {
    this.problem = problem;
  }
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

class Scan {
  readonly problems: PackProblem[] = [];
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): void {
    this.#value('', 1);
    if (this.#at < this.#text.length) this.#stop();
  }

  #take(shape: RegExp): string | undefined {
    shape.lastIndex = this.#at;
    const taken = shape.exec(this.#text)?.[0];
    if (taken !== undefined) this.#at += taken.length;
    return taken;
  }

  #sign(sign: string): boolean {
    this.#take(space);
    const is = this.#text[this.#at] === sign;
    if (is) this.#at += 1;
    return is;
  }

  #stop(): never {
    const before = this.#text.slice(0, this.#at);
    const line = before.split('\n').length;
    const column = this.#at - before.lastIndexOf('\n');
    const got = this.#text.codePointAt(this.#at);
    throw new Stop({
      path: '',
      code: 'not-json',
      line,
      column,
      ...(got === undefined ? {} : { got: String.fromCodePoint(got).toWellFormed() }),
    });
  }

  #value(path: string, depth: number): void {
    this.#values += 1;
    if (this.#values > maxValues) {
      throw new Stop({ path: '', code: 'too-many-values', expected: maxValues });
    }
    if (this.#sign('{')) this.#members(path, this.#deeper(path, depth));
    else if (this.#sign('[')) this.#items(path, this.#deeper(path, depth));
    else if (this.#text[this.#at] === '"') this.#string();
    else if (this.#take(literal) === undefined && this.#take(number) === undefined) this.#stop();
    this.#take(space);
  }

  #deeper(path: string, depth: number): number {
    if (depth > maxDepth)
      throw new Stop({ path: short(path), code: 'too-deep', expected: maxDepth });
    return depth + 1;
  }

  /** Takes a string with its quotes; character by character, as a pattern would pile up a stack. */
  #string(): string {
    const from = this.#at;
    this.#at += 1;
    for (;;) {
      const sign = this.#text.charCodeAt(this.#at);
      if (sign === 0x22) break;
      if (sign === 0x5c) {
        if (this.#take(escaped) === undefined) this.#stop();
      } else if (sign >= 0x20) this.#at += 1;
      // A control character, or NaN at the end of the text.
      else this.#stop();
    }
    this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #members(path: string, depth: number): void {
    const keys = new Set<string>();
    if (this.#sign('}')) return;
    do {
      this.#take(space);
      if (this.#text[this.#at] !== '"') this.#stop();
      const key: string = JSON.parse(this.#string());
      const place = step(path, key);
      if (keys.has(key)) this.problems.push({ path: place, code: 'duplicate-key' });
      else if (forbiddenKeys.has(key)) this.problems.push({ path: place, code: 'forbidden-key' });
      keys.add(key);
      if (!this.#sign(':')) this.#stop();
      this.#value(place, depth);
    } while (this.#sign(','));
    if (!this.#sign('}')) this.#stop();
  }

  #items(path: string, depth: number): void {
    if (this.#sign(']')) return;
    let index = 0;
    do {
      this.#value(step(path, index), depth);
      index += 1;
    } while (this.#sign(','));
    if (!this.#sign(']')) this.#stop();
  }
}

/**
 * What is wrong with `text` before its meaning: empty exactly where `JSON.parse` takes it, no object
 * names a key twice or one that reaches a prototype, and depth and number of values stay in bounds.
 */
export function scanJson(text: string): PackProblem[] {
  const scan = new Scan(text);
  try {
    scan.run();
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return [...scan.problems, stop.problem];
  }
  return scan.problems;
}
