/** The figures as tables: plain for a terminal, Markdown for the README. */
import { type Row, usualFloor } from './added.ts';
import { type Figure, holds } from './figure.ts';
import { type Machine, machineLine } from './machine.ts';

/** Visits at a slowed-down CPU, of so many at the plain one: they last twice as long. */
export const slowVisits = (visits: number): number => Math.ceil(visits / 2);

export interface Report {
  machine: Machine;
  /** How many times slower than the machines the limits were set on. */
  pace: number;
  visits: number;
  figures: Figure[];
  /** What each rival added to the page, medians. */
  added: Row[];
}

const digits = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 1 ? 2 : 1);

const withUnit = (value: number, unit: Figure['unit']): string =>
  unit === '×' ? `${value.toFixed(2)}×` : `${digits(value)} ${unit}`;

const verdict = (figure: Figure): string =>
  figure.limit === null ? '' : holds(figure) ? 'pass' : 'FAIL';

const figureHead = ['what', 'measured', 'limit', '', 'note'];
const figureLine = (figure: Figure): string[] => [
  figure.what,
  withUnit(figure.measured, figure.unit),
  figure.limit === null ? '–' : `≤ ${withUnit(figure.limit, figure.unit)}`,
  verdict(figure),
  figure.note ?? '',
];

const names: Record<Row['rival'], string> = {
  nothing: 'no extension',
  floor: 'empty script + one frame',
  dealside: 'Dealside',
  'shadow root': 'React in a shadow root',
};

const addedHead = ['rules', 'CPU', 'added by', 'script', 'sampled', 'tasks', 'layout', 'heap'];
const addedLine = ({ rules, throttle, rival, script, sampled, tasks, layout, heap }: Row) => [
  String(rules),
  throttle === 1 ? 'as is' : `${throttle}× slower`,
  names[rival],
  ...[script, sampled, tasks, layout].map((ms) => (Number.isNaN(ms) ? '–' : `${ms.toFixed(1)} ms`)),
  `${heap.toFixed(2)} MB`,
];

const markdown = (head: string[], lines: string[][]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function plain(head: string[], lines: string[][]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((cells) => (cells[at] ?? '').length)),
  );
  return [head, ...lines]
    .map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Both tables with the machine they come from. */
export function told(report: Report, as: 'plain' | 'markdown'): string {
  const table = as === 'plain' ? plain : markdown;
  return [
    machineLine(report.machine),
    `Pace ${report.pace.toFixed(1)}: the floor, an empty script and one frame, takes ${(report.pace * usualFloor).toFixed(1)} ms of script here and at most ${usualFloor} ms where the limits were set; allowances of time are ${report.pace.toFixed(1)} times theirs.`,
    table(figureHead, report.figures.map(figureLine)),
    `Added to a Zoho deal page of 5,000 elements, medians of ${report.visits} visits each (CPU slowed down: ${slowVisits(report.visits)}), by turns, in time of the page's own thread; “sampled” is what the profiler saw of an extension's code:`,
    table(addedHead, report.added.map(addedLine)),
  ].join('\n\n');
}

/** The line that ends a run. */
export function summary({ figures }: Report): string {
  const failed = figures.filter((figure) => !holds(figure));
  const held = figures.filter(({ limit }) => limit !== null).length;
  return `${held - failed.length} of ${held} limits hold`;
}
