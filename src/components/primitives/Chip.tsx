import type { ReactNode } from 'react';
import { classes } from './classes';

export type ChipTone = 'plain' | 'accent' | 'success' | 'warning' | 'danger';

const tones: Record<ChipTone, string> = {
  plain: 'border-line text-ink',
  accent: 'border-accent text-accent font-bold',
  success: 'border-success text-success font-bold',
  warning: 'border-warning text-warning font-bold',
  danger: 'border-danger text-danger font-bold',
};

/** A short word about a thing: its state, its category. It says in words what its colour says. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full border bg-sheet px-3.5 py-1 text-sm leading-snug',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
