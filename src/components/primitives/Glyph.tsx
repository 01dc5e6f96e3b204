import type { Bell } from 'lucide';
import { createElement } from 'react';
import { classes } from './classes';

/** What an icon of Lucide is drawn of: elements of an SVG of 24 by 24, with their attributes. */
export type Shape = typeof Bell;

interface GlyphProps {
  shape: Shape;
  size?: number;
  /** How thick its lines are, of 24. */
  weight?: number;
  className?: string;
}

/**
 * Draws an icon, always beside a word that says the same. It is plain markup: Lucide's own components are woken in the
 * browser, each of them on each page.
 */
export function Glyph({ shape, size = 22, weight = 2, className }: GlyphProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('shrink-0', className)}
    >
      {shape.map(([element, attributes], index) => createElement(element, { key: index, ...attributes }))}
    </svg>
  );
}
