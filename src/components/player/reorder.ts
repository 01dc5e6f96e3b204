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

/** So near to the edge of the screen the page begins to scroll: what stays at the edges is about as high. */
const edge = 96;
/** The most that it scrolls in a frame. */
const fastest = 16;

/** How far the page scrolls in a frame under a row that is held at a height of the screen: the faster the nearer to its edge, as long as there is more of the list. */
export function edgeScroll(y: number, screen: number, list: { top: number; bottom: number }): number {
  const speed = (into: number) => Math.ceil(fastest * Math.min(1, into / edge));
  if (y < edge && list.top < edge) return -speed(edge - y);
  if (y > screen - edge && list.bottom > screen - edge) return speed(y - (screen - edge));
  return 0;
}
