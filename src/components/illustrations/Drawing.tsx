import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';

interface DrawingProps {
  width: number;
  height: number;
  className?: string;
  /** Turned round with the reading direction. */
  mirrored?: boolean;
  children: ReactNode;
}

/** The sheet of an illustration: one line, one weight. It says nothing that the words beside it do not. */
export function Drawing({ width, height, className, mirrored, children }: DrawingProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      stroke="currentColor"
      strokeWidth="4.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('h-auto max-w-full text-ink', mirrored && 'rtl:-scale-x-100', className)}
    >
      {children}
    </svg>
  );
}
