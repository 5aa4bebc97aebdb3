/** What the figures were measured on: a time without its machine says nothing. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { browserPath } from '#tests/run/chromium.ts';

export interface Machine {
  date: string;
  cores: number;
  processor: string;
  memoryGB: number;
  /** Processes that wanted a core in the last minute: above `cores`, times are pessimistic. */
  load: number;
  node: string;
  chromium: string;
}

export const thisMachine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGB: Math.round(totalmem() / 2 ** 30),
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  node: process.version,
  chromium: execFileSync(browserPath(), ['--version'], {
    encoding: 'utf8',
    // Debian's start script complains of its own environment.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .replace(/ (built|running) on.*$/, ''),
});

export const machineLine = (machine: Machine): string =>
  `${machine.date} · ${machine.cores} cores (${machine.processor}), ${machine.memoryGB} GB, load ${machine.load} · Node ${machine.node.slice(1)} · ${machine.chromium}`;
