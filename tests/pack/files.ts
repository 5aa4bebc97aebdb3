/** Files of the command line: read as strictly as in the browser, problems printed with their places. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type OpenedPack, openPack } from '#core/pack/open.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import { sayProblem } from '#i18n/problem.ts';
import { Stop } from './stop.ts';
import { voice, words } from './words.ts';

/** Where the person stands: npm itself moves to the project. */
const at = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(at(file));
  } catch (error) {
    throw new Stop(words.cannotRead(file, reason(error)));
  }
}

/** The text of a file; null where it is not UTF-8. */
export function textIn(file: string): string | null {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Writes a file; with `new`, only where there is none, and for its owner alone. */
export function writeText(file: string, text: string, how: 'new' | 'over'): void {
  try {
    writeFileSync(at(file), text, how === 'new' ? { flag: 'wx', mode: 0o600 } : {});
  } catch (error) {
    const why = reason(error);
    throw new Stop(why === 'EEXIST' ? words.exists(file) : words.cannotWrite(file, why));
  }
}

const line = (problem: PackProblem): string =>
  `  ${problem.path === '' ? '' : `${problem.path}: `}${sayProblem(problem, voice)}`;

const listOf = (file: string, problems: readonly PackProblem[]): string =>
  [words.problems(file, voice.format.count(problems.length)), ...problems.map(line)].join('\n');

/** The pack in a file, signed or not, or every problem with it in words. */
export async function opened(file: string): Promise<OpenedPack | { told: string }> {
  const text = textIn(file);
  if (text === null) return { told: listOf(file, [{ path: '', code: 'not-text' }]) };
  const result = await openPack(text);
  return 'problems' in result ? { told: listOf(file, result.problems) } : result;
}

/** The pack in a file; without one the command stops with `code`. */
export async function packIn(file: string, code: 1 | 2): Promise<OpenedPack> {
  const result = await opened(file);
  if ('told' in result) throw new Stop(result.told, code);
  return result;
}
