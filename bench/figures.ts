/** The value in the middle. Of an even number, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that a share of all values stays under (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** One measured figure beside its aim. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  aim?: { atLeast: number } | { atMost: number };
  /** What it was measured against, in the same run. */
  beside?: string;
}

/** Takes a figure as soon as it is there. */
export type Report = (figure: Figure) => void;

/** Whether a figure falls short of its aim; one that is no number does. */
export function fallsShort({ value, aim }: Figure): boolean {
  if (!aim) return false;
  return !('atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost);
}

/** A figure as a line of the report, with whether its aim is met. */
export function reportLine(figure: Figure): string {
  const { what, value, unit, aim, beside } = figure;
  const met = !aim ? '' : fallsShort(figure) ? 'MISSED' : 'met';
  const wanted = !aim ? '' : 'atLeast' in aim ? `aim ≥ ${aim.atLeast}` : `aim ≤ ${aim.atMost}`;
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
  return [what.padEnd(66), `${shown} ${unit}`.padStart(14), wanted.padStart(12), met.padEnd(7), beside ?? '']
    .join('  ')
    .trimEnd();
}
