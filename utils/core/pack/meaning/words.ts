/** Texts show what they say: nothing invisible, nothing that turns the reading order, no markup. */
import { step } from '../path.ts';
import { type PackProblem, short } from '../problem.ts';

/**
 * Controls but tab and line feed, line separators, and everything Unicode calls a format character:
 * zero-width signs, bidi marks and controls (U+202A–E, U+2066–9), soft hyphen, tags.
 */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\t\n])\p{Cc}/u;

const markup = /<[a-z!/][^<]{0,20}/i;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function inText(text: string, path: string): PackProblem[] {
  const hidden = text.isWellFormed() ? invisible.exec(text)?.[0] : '\uFFFD';
  const tag = markup.exec(text)?.[0];
  return [
    ...(hidden === undefined
      ? []
      : [{ path, code: 'invisible-character', got: codePoint(hidden) } as const]),
    ...(tag === undefined ? [] : [{ path, code: 'markup', got: short(tag) } as const]),
  ];
}

/** Problems of every text anywhere in `value`, which is a pack or a part of one. */
export function wordProblems(value: unknown, path = ''): PackProblem[] {
  if (typeof value === 'string') return inText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => wordProblems(item, step(path, index)));
  }
  return Object.entries(value).flatMap(([key, item]) => wordProblems(item, step(path, key)));
}
