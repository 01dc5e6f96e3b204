/** A list with one item moved to another place; the others close ranks. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const target = Math.min(Math.max(0, to), items.length - 1);
  const result = [...items];
  const moved = result.splice(from, 1);
  result.splice(target, 0, ...moved);
  return result;
}

/** Where a row stands on the page. */
export interface Row {
  top: number;
  height: number;
}

/** The place that a dragged row would take: the one whose middle its own middle has passed. */
export function placeOf(rows: readonly Row[], from: number, moved: number): number {
  const own = rows[from];
  if (!own) return from;
  const middle = own.top + own.height / 2 + moved;
  const above = rows.filter((row, index) => index < from && middle < row.top + row.height / 2).length;
  const below = rows.filter((row, index) => index > from && middle > row.top + row.height / 2).length;
  return from - above + below;
}

/** How far a row gives way while another is dragged from one place to another. */
export function shiftOf(rows: readonly Row[], index: number, from: number, to: number): number {
  const [first, second] = rows;
  const dragged = rows[from];
  if (!first || !second || !dragged) return 0;
  const pitch = dragged.height + (second.top - first.top - first.height);
  if (from < index && index <= to) return -pitch;
  if (to <= index && index < from) return pitch;
  return 0;
}
