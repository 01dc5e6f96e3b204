import type { L, Locale } from '../../types';
import { Pen, type Box } from './pen';

export interface DrawnScreen {
  svg: string;
  /** The parts a finger can touch, in shares of the picture's width and height. */
  zones: Record<string, Box>;
  /** What the screen shows, without saying where to touch. */
  alt: L;
}

export type Screen = (locale: Locale) => DrawnScreen;

function share(value: number, whole: number): number {
  return Math.round((value / whole) * 10000) / 10000;
}

/** Makes a phone screen of its description and the way to draw it. */
export function screen(alt: L, draw: (pen: Pen) => void): Screen {
  return (locale) => {
    const pen = new Pen(locale);
    draw(pen);
    const zones = Object.entries(pen.zones).map(([name, { x, y, w, h }]) => [
      name,
      {
        x: share(x, pen.width),
        y: share(y, pen.height),
        w: share(w, pen.width),
        h: share(h, pen.height),
      },
    ]);
    return { svg: pen.svg(), zones: Object.fromEntries(zones), alt };
  };
}
