/** The greatest of these thresholds that so many days have reached; undefined where none has. Of several that were missed only the last is told. */
export function reached(days: number, thresholds: readonly number[]): number | undefined {
  return thresholds.filter((threshold) => threshold <= days).sort((one, other) => other - one)[0];
}
