/** Whole minutes between two instants; null where one of them never came. */
export function minutesFrom(start: string | null, end: string | null): number | null {
  return start && end ? Math.round((Date.parse(end) - Date.parse(start)) / 60_000) : null;
}
