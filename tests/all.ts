/** `npm test`: every check there is, and one closing line with the real totals. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const results = 'tests/.results/vitest.json';

/** Checks that pass or fail as a whole, in the order in which their failure is most telling. */
const checks: [name: string, command: string, ...args: string[]][] = [
  ['extension types', 'wxt', 'prepare'],
  ['types', 'tsc', '--noEmit'],
  ['lint and format', 'biome', 'check', '.'],
  ['unused code', 'knip'],
  ['build', 'wxt', 'build'],
];

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: 'true' } }).status === 0;

let passed = 0;
let failed = 0;
const count = (name: string, ok: boolean) => {
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
};

for (const [name, command, ...args] of checks) count(name, run(command, args));

rmSync(results, { force: true });
const ran = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${results}`,
]);
try {
  const totals = JSON.parse(readFileSync(results, 'utf8'));
  passed += totals.numPassedTests;
  failed += totals.numFailedTests;
  // A suite that could not even load has no failed test in it, and is still a failure.
  if (!ran && totals.numFailedTests === 0) failed += Math.max(1, totals.numFailedTestSuites);
} catch {
  // No totals means that the runner itself fell over: that is a failure, not an absence.
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
