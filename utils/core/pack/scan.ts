/**
 * Reads JSON text once before it is parsed, for what `JSON.parse` lets pass or does not place: line
 * and column of a mistake, keys given twice, keys that reach a prototype, depth and number of values.
 */
import { once } from '../once.ts';
import { step } from './path.ts';
import { type Place, placesIn } from './place.ts';
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

/** Told the offset of every path: of a member its key, of an item its value. */
type Marking = (path: string, at: number) => void;

class Scan {
  readonly problems: PackProblem[] = [];
  readonly #text: string;
  readonly #mark: Marking | undefined;
  readonly #places: () => (at: number) => Place;
  #at = 0;
  #values = 0;

  constructor(text: string, mark?: Marking) {
    this.#text = text;
    this.#mark = mark;
    this.#places = once(() => placesIn(text));
  }

  run(): void {
    this.#take(space);
    if (this.#at < this.#text.length) this.#mark?.('', this.#at);
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

  #place(at = this.#at): Place {
    return this.#places()(at);
  }

  #stop(): never {
    const got = this.#text.codePointAt(this.#at);
    throw new Stop({
      path: '',
      code: 'not-json',
      ...this.#place(),
      ...(got === undefined ? {} : { got: String.fromCodePoint(got).toWellFormed() }),
    });
  }

  #value(path: string, depth: number): void {
    this.#values += 1;
    if (this.#values > maxValues) {
      const problem = { path: '', code: 'too-many-values', expected: maxValues } as const;
      throw new Stop({ ...problem, ...this.#place() });
    }
    if (this.#sign('{')) this.#members(path, this.#deeper(path, depth));
    else if (this.#sign('[')) this.#items(path, this.#deeper(path, depth));
    else if (this.#text[this.#at] === '"') this.#string();
    else if (this.#take(literal) === undefined && this.#take(number) === undefined) this.#stop();
    this.#take(space);
  }

  #deeper(path: string, depth: number): number {
    if (depth > maxDepth) {
      const problem = { path: short(path), code: 'too-deep', expected: maxDepth } as const;
      throw new Stop({ ...problem, ...this.#place(this.#at - 1) });
    }
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
      const from = this.#at;
      const key: string = JSON.parse(this.#string());
      const member = step(path, key);
      this.#mark?.(member, from);
      const code = keys.has(key)
        ? 'duplicate-key'
        : forbiddenKeys.has(key)
          ? 'forbidden-key'
          : undefined;
      if (code) this.problems.push({ path: member, code, ...this.#place(from) });
      keys.add(key);
      if (!this.#sign(':')) this.#stop();
      this.#value(member, depth);
    } while (this.#sign(','));
    if (!this.#sign('}')) this.#stop();
  }

  #items(path: string, depth: number): void {
    if (this.#sign(']')) return;
    let index = 0;
    do {
      this.#take(space);
      const item = step(path, index);
      this.#mark?.(item, this.#at);
      this.#value(item, depth);
      index += 1;
    } while (this.#sign(','));
    if (!this.#sign(']')) this.#stop();
  }
}

/** The text without the byte order mark that editors on Windows start files with. */
export const withoutMark = (text: string): string =>
  text.startsWith('\uFEFF') ? text.slice(1) : text;

/**
 * What is wrong with `text` before its meaning: empty exactly where `JSON.parse` takes it, no object
 * names a key twice or one that reaches a prototype, and depth and number of values stay in bounds.
 * `mark` is told where every path stands, as far as the scan comes.
 */
export function scanJson(text: string, mark?: Marking): PackProblem[] {
  const scan = new Scan(text, mark);
  try {
    scan.run();
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return [...scan.problems, stop.problem];
  }
  return scan.problems;
}
