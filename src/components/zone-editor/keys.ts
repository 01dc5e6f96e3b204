import { moveZone, resizeZone, type Point, type Zone } from './geometry';

/** How far one press of an arrow goes, as a share of the picture; with Alt pressed a fifth of it. */
const stride = 0.01;

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Press {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

/** The zone after a press of an arrow: it moves, or with Shift its last edges do. Null for any other key. */
export function zoneAfterKey(zone: Zone, { key, shiftKey, altKey }: Press): Zone | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const step = altKey ? stride / 5 : stride;
  const by = { x: arrow.x * step, y: arrow.y * step };
  if (!shiftKey) return moveZone(zone, by);
  return resizeZone(zone, { x: arrow.x === 0 ? 0 : 1, y: arrow.y === 0 ? 0 : 1 }, by);
}
