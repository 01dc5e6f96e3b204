/** From an instant up to another, which is no longer in it. */
export interface Interval {
  start: Date;
  end: Date;
}

/** The same time as few intervals that neither touch nor overlap, in order. */
export function unite(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start.getTime() - b.start.getTime());
  const united: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = united.at(-1);
    if (!last || start > last.end) united.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return united;
}

/** The time that lies in both. */
export function intersect(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const a = unite(some);
  const b = unite(others);
  const common: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const start = a[i]!.start > b[j]!.start ? a[i]!.start : b[j]!.start;
    const end = a[i]!.end < b[j]!.end ? a[i]!.end : b[j]!.end;
    if (start < end) common.push({ start, end });
    if (a[i]!.end < b[j]!.end) i++;
    else j++;
  }
  return common;
}

/** The time of the first that does not lie in the second. */
export function subtract(some: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const busy = unite(taken);
  const left: Interval[] = [];
  for (const { start, end } of unite(some)) {
    let from = start;
    for (const one of busy) {
      if (one.end <= from) continue;
      if (one.start >= end) break;
      if (one.start > from) left.push({ start: from, end: one.start });
      from = one.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

/** Those that last so many minutes at least. */
export function lasting(intervals: readonly Interval[], minutes: number): Interval[] {
  return intervals.filter(({ start, end }) => end.getTime() - start.getTime() >= minutes * 60_000);
}
