import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';
import { Glyph, type Shape } from '../primitives/Glyph';

export type AlertTone = 'info' | 'success' | 'warning' | 'danger';

const looks: Record<AlertTone, { edge: string; text: string; shape: Shape }> = {
  info: { edge: 'border-s-sun', text: 'text-ink', shape: Info },
  success: { edge: 'border-s-success', text: 'text-success', shape: CircleCheck },
  warning: { edge: 'border-s-warning', text: 'text-warning', shape: TriangleAlert },
  danger: { edge: 'border-s-danger', text: 'text-danger', shape: CircleAlert },
};

interface AlertProps {
  tone?: AlertTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out at once when it appears: for what went wrong after an act. */
  live?: boolean;
}

/** A message on the page: what happened and what to do. */
export function Alert({ tone = 'info', title, children, live }: AlertProps) {
  const look = looks[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classes('flex gap-3 rounded-md border border-s-[6px] border-line bg-sheet px-5 py-4', look.edge)}
    >
      <Glyph shape={look.shape} className={classes('mt-1', look.text)} />
      <div className="measure min-w-0 space-y-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
