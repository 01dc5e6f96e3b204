interface MeterProps {
  label: string;
  value: number;
  max?: number;
  /** The value in words: "3 sur 5". */
  valueText: string;
}

/** A quantity out of a whole, as a filled line with its words. */
export function Meter({ label, value, max = 100, valueText }: MeterProps) {
  const share = max === 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div>
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        <span className="text-ink-soft">{valueText}</span>
      </div>
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
        className="mt-1 h-2.5 overflow-hidden rounded-full border border-line-strong bg-sheet"
      >
        <div className="h-full bg-accent" style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
