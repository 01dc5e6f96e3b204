/** A point on a screenshot, from 0 to 1 of its width and of its height. */
export interface Point {
  x: number;
  y: number;
}

export const smallStep = 0.02;
export const bigStep = 0.1;

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The cross-hair after a key, or undefined where the key does not move it. It never leaves the screenshot. */
export function moveCrosshair(point: Point, key: string, big: boolean): Point | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const step = big ? bigStep : smallStep;
  return { x: clamp(point.x + direction[0] * step), y: clamp(point.y + direction[1] * step) };
}

/** Where a pointer is on a screenshot drawn in a box; outside it, the nearest edge. */
export function pointIn(box: { left: number; top: number; width: number; height: number }, x: number, y: number): Point {
  if (box.width === 0 || box.height === 0) return { x: 0, y: 0 };
  return { x: clamp((x - box.left) / box.width), y: clamp((y - box.top) / box.height) };
}

export type Area = `${'top' | 'middle' | 'bottom'}${'Left' | 'Centre' | 'Right'}`;

/** The ninth of the screen that a point lies in. Screens are physical: left is left in Arabic too. */
export function areaOf({ x, y }: Point): Area {
  const row = y < 1 / 3 ? 'top' : y < 2 / 3 ? 'middle' : 'bottom';
  const column = x < 1 / 3 ? 'Left' : x < 2 / 3 ? 'Centre' : 'Right';
  return `${row}${column}`;
}

function clamp(value: number): number {
  // Rounded, so that fifty small steps are exactly one whole.
  return Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
}
