import { wave } from '../thread/wave';

/** The answers of an exercise as knots on its thread: full where right at the first try, open otherwise. */
export function ScoreThread({ knots }: { knots: readonly boolean[] }) {
  const spans = Math.max(1, knots.length - 1);
  return (
    <div aria-hidden="true" className="relative h-9 px-3">
      <svg
        viewBox={`0 0 ${spans * 20} 28`}
        preserveAspectRatio="none"
        className="block h-full w-full overflow-visible fill-none rtl:-scale-x-100"
      >
        <path d={wave(spans)} className="stroke-accent" strokeWidth="4" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      </svg>
      <div className="absolute inset-x-3 inset-y-0">
        {knots.map((right, index) => (
          <span
            key={index}
            className={`absolute top-1/2 size-5 -translate-1/2 rounded-full rtl:translate-x-1/2 ${
              right ? 'bg-accent' : 'border-4 border-support bg-paper'
            }`}
            style={{ insetInlineStart: `${(index / spans) * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
