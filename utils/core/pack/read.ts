/** From the text of a pack file to a pack, or to everything that is wrong with it. */
import { linesOf } from './lines.ts';
import { meaningProblems } from './meaning/index.ts';
import { atMost, type PackProblem } from './problem.ts';
import { scanJson, withoutMark } from './scan.ts';
import { type Pack, packSchema } from './schema.ts';
import { shapeProblems } from './shape.ts';
import { upgrade } from './upgrade.ts';

/** The largest pack, in bytes of UTF-8. */
export const maxBytes = 1024 * 1024;

/** Bytes of `text` in UTF-8; stops counting once past the bound. */
function bytesOf(text: string): number {
  // Each unit of UTF-16 takes one to three bytes, so most lengths decide without encoding.
  if (text.length > maxBytes) return text.length;
  return new TextEncoder().encode(text).byteLength;
}

/** The problems, each with its line and column in `json` where it is about a place in it. */
function placed(json: string, problems: readonly PackProblem[]): { problems: PackProblem[] } {
  const placeOf = linesOf(json);
  return {
    problems: problems.map((problem) =>
      problem.path === '' ? problem : { ...problem, ...placeOf(problem.path) },
    ),
  };
}

export type PackRead = { pack: Pack } | { problems: PackProblem[] };

/**
 * The pack in `text`, or every problem with its place. Order: size, then the bare text (syntax,
 * repeated and forbidden keys, depth), then the format, then the shape, then the meaning; a stage
 * runs only on what passed the one before it. Never throws, never fills in anything.
 */
export function readPack(text: string): PackRead {
  const bytes = bytesOf(text);
  if (bytes > maxBytes) {
    return { problems: [{ path: '', code: 'too-large', expected: maxBytes, got: bytes }] };
  }
  const json = withoutMark(text);
  const scanned = scanJson(json);
  if (scanned.length > 0) return { problems: atMost(scanned) };
  const upgraded = upgrade(JSON.parse(json));
  if ('problem' in upgraded) return placed(json, [upgraded.problem]);
  const shaped = packSchema().safeParse(upgraded.value);
  if (!shaped.success) {
    return placed(json, atMost(shapeProblems(shaped.error.issues, upgraded.value)));
  }
  const problems = meaningProblems(shaped.data);
  return problems.length > 0 ? placed(json, atMost(problems)) : { pack: shaped.data };
}
