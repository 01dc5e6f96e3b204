interface Grid {
  at: number;
  columns: number;
  count: number;
  /** Read from right to left: the arrow to the left leads on. */
  mirrored: boolean;
}

/** Where a key leads in a grid, or null for a key that leads nowhere. At its edges one stays. */
export function placeAfterKey(key: string, { at, columns, count, mirrored }: Grid): number | null {
  const steps: Record<string, number> = {
    ArrowRight: mirrored ? -1 : 1,
    ArrowLeft: mirrored ? 1 : -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined) return null;
  if (Math.abs(step) === count) return step < 0 ? 0 : count - 1;
  const to = at + step;
  return to < 0 || to >= count ? at : to;
}
