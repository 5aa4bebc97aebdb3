/** What the command line asks for, or nothing where it cannot be understood. */
import { parseArgs } from 'node:util';

export type Asked =
  | { command: 'help' }
  | { command: 'check'; file: string }
  | { command: 'sign'; file: string; key: string; out: string | null }
  | { command: 'diff'; before: string; after: string }
  | { command: 'make-key'; name: string; out: string };

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    // An option that is none of ours, or one without its value.
    return null;
  }
}

/** Exactly the arguments that a command takes: one too many is a mistake, not to be passed over. */
export function askedFor(args: string[]): Asked | null {
  const given = parsed(args);
  if (!given) return null;
  const { key, out, help } = given.values;
  if (help) return { command: 'help' };
  const [command, first, second, ...rest] = given.positionals;
  if (first === undefined || rest.length > 0) return null;
  if (command === 'diff') {
    if (second === undefined || key !== undefined || out !== undefined) return null;
    return { command, before: first, after: second };
  }
  if (second !== undefined) return null;
  if (command === 'sign') {
    return key === undefined ? null : { command, file: first, key, out: out ?? null };
  }
  if (key !== undefined) return null;
  if (command === 'check') return out === undefined ? { command, file: first } : null;
  if (command === 'make-key') return out === undefined ? null : { command, name: first, out };
  return null;
}
