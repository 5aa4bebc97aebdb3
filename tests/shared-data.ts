/** Where the real rows are: beside the project or where DEALSIDE_DATA says; never committed. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The folder of the real rows, whether or not it exists. */
export const sharedFolder = resolve(root, process.env.DEALSIDE_DATA ?? '../shared/data');

/**
 * The absolute path of a shared file, e.g. `zoho/export/Potentials.csv`; null, said loudly, where it
 * is missing: a clone without the rows still passes its own tests.
 */
export function sharedData(relativePath: string): string | null {
  const path = join(sharedFolder, relativePath);
  if (existsSync(path)) return path;
  console.warn(
    `\n!!! REAL ROWS MISSING: ${relativePath} is not in ${sharedFolder}. The tests on it did NOT run; set DEALSIDE_DATA.\n`,
  );
  return null;
}
