import { classes } from '../primitives/classes';
import { wave } from './wave';

interface ThreadProps {
  /** How many knots are tied. */
  value: number;
  /** How many there are. */
  max: number;
  /** What is measured: "Avancement de l’exercice". */
  label: string;
  /** Where one is, in words: "Étape 3 sur 7". */
  valueText: string;
  className?: string;
}

/**
 * How far one has come, as a thread with knots. The knot that follows the last tied one is where one is.
 * Knots are evenly spread and always lie on the thread, which is drawn anew for each length.
 */
export function Thread({ value, max, label, valueText, className }: ThreadProps) {
  const spans = Math.max(1, max - 1);
  const done = Math.min(spans, Math.max(0, value));
  const knots = Array.from({ length: max }, (_, index) => index);
  const manyKnots = max > 16;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={valueText}
      className={classes('relative h-7 px-2.5', className)}
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${spans * 20} 28`}
        preserveAspectRatio="none"
        className="block h-full w-full overflow-visible fill-none rtl:-scale-x-100"
      >
        <path d={wave(spans)} className="stroke-line-strong opacity-60" strokeWidth="3" vectorEffect="non-scaling-stroke" />
        {done > 0 ? (
          <path
            d={wave(done)}
            className="stroke-accent"
            strokeWidth="4"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
      </svg>
      <div aria-hidden="true" className="absolute inset-x-2.5 inset-y-0">
        {knots.map((knot) => {
          const here = knot === value;
          if (manyKnots && !here) return null;
          return (
            <span
              key={knot}
              className={classes(
                'absolute top-1/2 -translate-1/2 rounded-full rtl:translate-x-1/2',
                here
                  ? 'size-5 border-[3px] border-ink bg-sun'
                  : knot < value
                    ? 'size-3.5 bg-accent'
                    : 'size-3.5 border-[3px] border-line-strong bg-paper',
              )}
              style={{ insetInlineStart: `${(knot / spans) * 100}%` }}
            />
          );
        })}
      </div>
    </div>
  );
}
