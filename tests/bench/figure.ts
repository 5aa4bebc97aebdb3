/** One measured figure beside the limit it is held to. */

export interface Figure {
  what: string;
  measured: number;
  /** The most it may be; null where it is told for comparison alone. */
  limit: number | null;
  /** What of the limit is no allowance but measured in the same run: the floor it stands on. */
  base?: number;
  unit: 'ms' | 'ms/s' | 'kB' | 'MB' | '×';
  /** What the limit is made of, or what was compared. */
  note?: string;
}

/** Whether a figure keeps its limit; one that could not be measured (NaN) does not. */
export const holds = ({ measured, limit }: Figure): boolean => limit === null || measured <= limit;

/**
 * The figure held to what this machine can do: allowances of time grow with `pace`, how many times
 * slower it is than the machines the limits were set on. Sizes and shares stay as they are.
 */
export function paced(figure: Figure, pace: number): Figure {
  const { limit, base = 0, unit } = figure;
  if (limit === null || !unit.startsWith('ms')) return figure;
  return { ...figure, limit: base + (limit - base) * pace };
}

/** The middle of some measurements: one slow visit on a busy machine moves it little. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Bytes as the kB of the limits: thousands, not 1,024s. */
export const kilobytes = (bytes: number): number => bytes / 1000;
