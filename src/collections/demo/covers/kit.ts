import { tints } from '../categories';
import type { CategoryKey } from '../types';
import type { IconName } from '../screens/kit/icons';
import { c } from '../screens/kit/palette';
import { Pen, type Box } from '../screens/kit/pen';

/** The inside of the phone on a cover: what one draws on. It goes on below the picture's edge. */
export const glass: Box = { x: 226, y: 146, w: 348, h: 640 };

export const soft = '#d9ceb8';

/**
 * A cover: the category's colour, the upper part of a phone, and what `draw` puts on it. No words: the
 * picture serves every language.
 */
export function cover(category: CategoryKey, draw: (pen: Pen) => void, screen: string = '#fffdf8'): string {
  const pen = new Pen('fr', 800, 720);
  pen.rect(0, 0, 800, 720, { fill: tints[category].color });
  pen.rect(glass.x, glass.y, glass.w, glass.h, { fill: screen, r: 58 });
  draw(pen);
  pen.rect(glass.x - 1, glass.y - 1, glass.w + 2, glass.h, { stroke: c.ink, sw: 10, r: 59 });
  return pen.svg();
}

/** A line of writing that one need not read. */
export function bar(pen: Pen, x: number, y: number, w: number, fill: string = soft, h = 24): void {
  pen.rect(x, y, w, h, { fill, r: h / 2 });
}

/** An outlined box to fill in. */
export function slot(pen: Pen, y: number, stroke: string = soft, h = 58): void {
  pen.rect(268, y, 264, h, { fill: '#fffdf8', stroke, sw: 5, r: 16 });
}

/** A sign on a coloured tile, as applications have. */
export function tile(pen: Pen, cx: number, cy: number, icon: IconName, fill: string, side = 84): void {
  pen.rect(cx - side / 2, cy - side / 2, side, side, { fill, r: side * 0.28 });
  pen.icon(icon, cx, cy, side * 0.54, c.white, 2);
}

/** A sign in a disc. */
export function disc(
  pen: Pen,
  cx: number,
  cy: number,
  r: number,
  icon: IconName,
  fill: string,
  ink: string = c.white,
): void {
  pen.circle(cx, cy, r, { fill });
  pen.icon(icon, cx, cy, r * 1.05, ink, 2);
}

/** A speech bubble; `mine` leans to the other side. */
export function speech(pen: Pen, y: number, w: number, mine = false, fill?: string, h = 66): Box {
  const x = mine ? 540 - w : 260;
  pen.rect(x, y, w, h, { fill: fill ?? (mine ? c.accent : soft), r: 28 });
  pen.rect(mine ? x + w - 30 : x, y + h - 30, 30, 30, { fill: fill ?? (mine ? c.accent : soft), r: 6 });
  return { x, y, w, h };
}

/** A fingertip that touches. */
export function finger(pen: Pen, cx: number, cy: number): void {
  pen.circle(cx, cy, 44, { stroke: c.support, sw: 7, dash: '15 11' });
}
