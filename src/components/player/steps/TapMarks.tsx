import { classes } from '../../primitives/classes';
import type { Point } from '../crosshair';
import type { StepState } from '../types';

const percent = (share: number) => `${share * 100}%`;

// Each ring is drawn twice, wide in the colour of paper and narrow in its own: seen on any screenshot.
function Ring({ at, dashed, className }: { at: Point; dashed?: boolean; className?: string }) {
  return (
    <svg
      viewBox="0 0 52 52"
      className={classes('pointer-events-none absolute size-13 -translate-1/2 fill-none', className)}
      style={{ insetInlineStart: percent(at.x), insetBlockStart: percent(at.y) }}
    >
      <circle cx="26" cy="26" r="21" className="stroke-sheet" strokeWidth="7" />
      <circle cx="26" cy="26" r="21" className="stroke-support" strokeWidth="3.5" strokeDasharray={dashed ? '7 4.5' : undefined} />
    </svg>
  );
}

/** Where a touch missed. */
export function MissMark({ at }: { at: Point }) {
  return <Ring at={at} dashed className="player-appear" />;
}

/** Where a touch is being judged. */
export function WaitMark({ at }: { at: Point }) {
  return <Ring at={at} className="animate-pulse" />;
}

/** A zone that was found. */
export function FoundMark({ zone }: { zone: NonNullable<StepState['found']>[number] }) {
  return (
    <span
      className="player-appear pointer-events-none absolute rounded-sm border-[3px] border-success shadow-[0_0_0_3px_var(--sheet),inset_0_0_0_2px_var(--sheet)]"
      style={{ insetInlineStart: percent(zone.x), insetBlockStart: percent(zone.y), width: percent(zone.w), height: percent(zone.h) }}
    >
      <svg viewBox="0 0 24 24" className="absolute -end-3 -top-3 size-7 rounded-full bg-success p-1 shadow-[0_0_0_2px_var(--sheet)]">
        <path d="M4 12.5l5.5 5.5L20 7" className="fill-none stroke-on-success" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}

/** What the arrow keys move. */
export function Crosshair({ at }: { at: Point }) {
  return (
    <svg
      viewBox="0 0 64 64"
      className="pointer-events-none absolute size-16 -translate-1/2 fill-none"
      style={{ insetInlineStart: percent(at.x), insetBlockStart: percent(at.y) }}
    >
      {[
        { className: 'stroke-sheet', strokeWidth: 8 },
        { className: 'stroke-ink', strokeWidth: 3 },
      ].map((line) => (
        <g key={line.className} {...line} strokeLinecap="round">
          <circle cx="32" cy="32" r="15" />
          <path d="M32 4v16M32 44v16M4 32h16M44 32h16" />
        </g>
      ))}
      <circle cx="32" cy="32" r="3" className="fill-ink stroke-sheet" strokeWidth="1.5" />
    </svg>
  );
}
