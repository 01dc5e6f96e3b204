/** A rectangle on a picture, as shares of its width and height from 0 to 1, four decimals. */
export interface Zone {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The edges that a handle pulls: -1 the first (left, top), 1 the last, 0 none. */
export interface Handle {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** All eight handles, row by row. */
export const handles: readonly Handle[] = ([-1, 0, 1] as const).flatMap((y) =>
  ([-1, 0, 1] as const).filter((x) => x !== 0 || y !== 0).map((x) => ({ x, y })),
);

/** Edges lie on a grid of ten thousandths: so shares have four decimals, and x + w is never beyond 1. */
const grid = 10_000;

/** The smallest side that is kept, in grid lines: enough to be seen and taken hold of again. */
const smallest = 100;

interface Span {
  from: number;
  to: number;
}

const onGrid = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * grid);
const across = ({ x, w }: Zone): Span => ({ from: onGrid(x), to: onGrid(x + w) });
const down = ({ y, h }: Zone): Span => ({ from: onGrid(y), to: onGrid(y + h) });

function zoneOf(horizontal: Span, vertical: Span): Zone {
  return {
    x: horizontal.from / grid,
    y: vertical.from / grid,
    w: (horizontal.to - horizontal.from) / grid,
    h: (vertical.to - vertical.from) / grid,
  };
}

/** The zone between two corners, in whichever order and even outside the picture they are. */
export function zoneBetween(one: Point, other: Point): Zone {
  const span = (a: number, b: number): Span => {
    const from = Math.min(onGrid(a), onGrid(b), grid - smallest);
    return { from, to: Math.max(onGrid(a), onGrid(b), from + smallest) };
  };
  return zoneOf(span(one.x, other.x), span(one.y, other.y));
}

/** A zone moved by a distance; at an edge of the picture it stops, and keeps its size. */
export function moveZone(zone: Zone, by: Point): Zone {
  const move = ({ from, to }: Span, distance: number): Span => {
    const wanted = Math.round(distance * grid);
    const possible = Math.min(grid - to, Math.max(-from, wanted));
    return { from: from + possible, to: to + possible };
  };
  return zoneOf(move(across(zone), by.x), move(down(zone), by.y));
}

/** A zone whose edges at a handle are pulled by a distance. The opposite edges stay where they are. */
export function resizeZone(zone: Zone, handle: Handle, by: Point): Zone {
  const pull = ({ from, to }: Span, edge: -1 | 0 | 1, distance: number): Span => {
    const wanted = Math.round(distance * grid);
    if (edge < 0) return { from: Math.max(0, Math.min(from + wanted, to - smallest)), to };
    if (edge > 0) return { from, to: Math.min(grid, Math.max(to + wanted, from + smallest)) };
    return { from, to };
  };
  return zoneOf(pull(across(zone), handle.x, by.x), pull(down(zone), handle.y, by.y));
}

/** A new zone in the middle of the picture, beside those that are there already. */
export function newZone(existing: readonly Zone[]): Zone {
  const shift = (existing.length % 5) * 0.06;
  return zoneBetween({ x: 0.35 + shift, y: 0.42 + shift }, { x: 0.65 + shift, y: 0.52 + shift });
}

/** How wide the player shows a screenshot on a phone, and the side that a finger needs, in CSS pixels. */
export const phoneWidth = 292;
export const fingerSide = 44;

/** Whether a zone is too small for a finger on a phone. `ratio`: the picture's height over its width. */
export function isTooSmall({ w, h }: Zone, ratio: number): boolean {
  return w * phoneWidth < fingerSide || h * phoneWidth * ratio < fingerSide;
}

/** The zones in a stored value; whatever is not a zone is left out. */
export function zonesIn(value: unknown): Zone[] {
  return Array.isArray(value) ? value.filter(isZone) : [];
}

function isZone(value: unknown): value is Zone {
  if (typeof value !== 'object' || value === null) return false;
  return (['x', 'y', 'w', 'h'] as const).every((side) => Number.isFinite((value as Zone)[side]));
}
