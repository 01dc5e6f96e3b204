import type { ReactNode } from 'react';
import { classes } from '../primitives/classes';

export interface ThreadStep {
  key: string;
  label: ReactNode;
  /** Under the label. */
  detail?: ReactNode;
  state: 'done' | 'current' | 'ahead';
  /** The state in words, for those who do not see the knot. */
  stateLabel: string;
}

/**
 * Steps along a thread that hangs down the page. The thread has a column of its own, so no label ever
 * touches it, and it stretches with the longest one.
 */
export function ThreadList({ steps }: { steps: readonly ThreadStep[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        <li key={step.key} className="relative grid grid-cols-[56px_1fr] pb-6 last:pb-0">
          {index < steps.length - 1 ? (
            <svg
              aria-hidden="true"
              viewBox="0 0 56 100"
              preserveAspectRatio="none"
              className="absolute start-0 top-4 h-full w-14 overflow-visible fill-none rtl:-scale-x-100"
            >
              <path
                d={index % 2 === 0 ? 'M28 0C58 22 58 78 28 100' : 'M28 0C-2 22 -2 78 28 100'}
                className={step.state === 'done' ? 'stroke-accent' : 'stroke-line-strong opacity-60'}
                strokeWidth={step.state === 'done' ? 4 : 3}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          ) : null}
          <span aria-hidden="true" className="relative z-1 flex h-8 items-center justify-center">
            <span
              className={classes(
                'rounded-full',
                step.state === 'done' && 'size-4.5 bg-accent',
                step.state === 'current' && 'size-6 border-[3px] border-ink bg-sun',
                step.state === 'ahead' && 'size-4.5 border-[3px] border-line-strong bg-paper',
              )}
            />
          </span>
          <div className="pt-0.5">
            <p className={classes(step.state === 'current' && 'font-bold', step.state === 'ahead' && 'text-ink-soft')}>
              {step.label}
              <span className="sr-only"> ({step.stateLabel})</span>
            </p>
            {step.detail ? <div className="text-sm text-ink-soft">{step.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
