/** Exported files for tests: text or bytes to rows, without a clock and without pauses. */
import { mostRows, type ReadRow, type Rejected } from '#core/import/import.ts';
import type { DealNamed } from '#crm/import/names.ts';
import { dateSamples, envFor, type Plan, planFor, readRows, survey } from '#crm/import/plan.ts';
import { readTable } from '#crm/import/read-table.ts';
import type { ImportTable, TableProblem } from '#crm/import/table.ts';

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const tableOf = (
  file: string | Uint8Array<ArrayBuffer>,
): Promise<ImportTable | TableProblem> =>
  readTable(typeof file === 'string' ? bytesOf(file) : file);

interface Around {
  now?: string;
  zone?: string;
  dealNamed?: DealNamed;
  url?: string;
  plan?: Partial<Plan>;
}

export interface Imported {
  plan: Plan;
  taken: ReadRow[];
  rejected: Rejected[];
  samples: ReturnType<typeof dateSamples>;
}

/** Reads a whole file as an import does. */
export async function importOf(
  file: string | Uint8Array<ArrayBuffer>,
  around: Around = {},
): Promise<Imported> {
  const table = await tableOf(file);
  if ('failed' in table) throw new Error(`${table.failed} in row ${table.row}`);
  const plan = { ...planFor(table), ...around.plan };
  const proven = survey(table, plan);
  const env = envFor(table, plan, proven, {
    now: around.now ?? '2026-11-22T04:00:00.000Z',
    zone: around.zone ?? 'Asia/Shanghai',
    file: 'export.csv',
    url: around.url ?? null,
    dealNamed: around.dealNamed ?? (() => null),
  });
  return {
    plan,
    ...readRows(table, env, 0, mostRows),
    samples: dateSamples(table, plan, env),
  };
}

export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
