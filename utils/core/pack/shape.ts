/** What the schema refuses, as problems: every issue with its place, in the closed list of codes. */
import type { z } from '../zod.ts';
import { pathOf, step } from './path.ts';
import { type PackProblem, type PackProblemCode, short } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** The value at `keys`, and whether anything stands there at all. */
function at(root: unknown, keys: readonly PropertyKey[]): { there: boolean; value?: unknown } {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { there: false };
    }
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return { there: true, value };
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** A value short enough to quote: itself where it is small, else its type. */
const quote = (value: unknown): string | number =>
  typeof value === 'string'
    ? short(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeOf(value);

/** The codes that a refinement in the schema may name as its error. */
const named: ReadonlySet<string> = new Set<PackProblemCode>([
  'needs-language',
  'advice-above-warn',
  'hours-backwards',
]);
const isNamed = (code: string): code is PackProblemCode => named.has(code);

const size = {
  text: ['too-short', 'too-long'],
  items: ['too-few', 'too-many'],
  number: ['too-small', 'too-big'],
} as const;

const sizeOf = (origin: string): (typeof size)[keyof typeof size] =>
  origin === 'string' ? size.text : origin === 'array' ? size.items : size.number;

/** How much of it there is: a number itself, the length of a text or a list. */
const amount = (value: unknown): string | number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : quote(value);

const bound = (value: number | bigint): number => Number(value);

const choices = (values: readonly unknown[]): string => values.map(String).join(' | ');

/** The choices of a discriminated union that did not know its discriminator. */
const kinds = (issue: Issue): string =>
  'options' in issue && Array.isArray(issue.options) ? choices(issue.options) : '';

function problems(issue: Issue, root: unknown): PackProblem[] {
  const path = pathOf(issue.path);
  const { there, value } = at(root, issue.path);
  if (!there) return [{ path, code: 'missing' }];
  const got = quote(value);
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, code: 'wrong-type', expected: issue.expected, got: typeOf(value) }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: step(path, key), code: 'unknown-key' }));
    case 'invalid_value':
      return [{ path, code: 'not-one-of', expected: choices(issue.values), got }];
    case 'invalid_union':
      return [{ path, code: 'not-one-of', expected: kinds(issue), got }];
    case 'invalid_key':
      return [{ path, code: 'unknown-key' }];
    case 'invalid_format': {
      const expected = issue.format === 'regex' ? issue.message : issue.format;
      return [{ path, code: 'wrong-form', expected, got }];
    }
    case 'too_small': {
      const [code] = sizeOf(issue.origin);
      return [{ path, code, expected: bound(issue.minimum), got: amount(value) }];
    }
    case 'too_big': {
      const [, code] = sizeOf(issue.origin);
      return [{ path, code, expected: bound(issue.maximum), got: amount(value) }];
    }
    default:
      return isNamed(issue.message)
        ? [{ path, code: issue.message }]
        : [{ path, code: 'not-valid', got }];
  }
}

/** Refinements that compare two values; each names the object that holds both. */
const compares: ReadonlyMap<string, (path: PropertyKey[]) => PropertyKey[]> = new Map([
  ['advice-above-warn', (path: PropertyKey[]) => path.slice(0, -1)],
  ['hours-backwards', (path: PropertyKey[]) => path],
]);

/**
 * Every problem the schema has with `root`. A comparison is left out where one of the values is a
 * problem itself: repaired, it may well hold.
 */
export function shapeProblems(issues: readonly Issue[], root: unknown): PackProblem[] {
  const holders = new Set(
    issues.filter(({ code }) => code !== 'custom').map(({ path }) => pathOf(path.slice(0, -1))),
  );
  return issues
    .filter(({ code, message, path }) => {
      const holder = code === 'custom' ? compares.get(message)?.(path) : undefined;
      return holder === undefined || !holders.has(pathOf(holder));
    })
    .flatMap((issue) => problems(issue, root));
}
