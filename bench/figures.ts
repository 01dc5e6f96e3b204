/** The value in the middle. Of an even number, the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
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

/** A figure as a line of the report, with whether its aim is met. */
export function reportLine({ what, value, unit, aim, beside }: Figure): string {
  const met = !aim ? '' : ('atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost) ? 'met' : 'MISSED';
  const wanted = !aim ? '' : 'atLeast' in aim ? `aim ≥ ${aim.atLeast}` : `aim ≤ ${aim.atMost}`;
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
  return [what.padEnd(58), `${shown} ${unit}`.padStart(14), wanted.padStart(12), met.padEnd(7), beside ?? '']
    .join('  ')
    .trimEnd();
}
