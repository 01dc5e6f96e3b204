const styles = {
  /** « mardi 8 décembre à 14:30 » */
  full: { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  short: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  hour: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

interface MomentProps {
  at: string;
  locale: string;
  zone: string;
  as?: keyof typeof styles;
}

/** An instant by the clocks of a zone, in words. The browser may write it a little otherwise than the server. */
export function Moment({ at, locale, zone, as = 'full' }: MomentProps) {
  return (
    <time dateTime={at} suppressHydrationWarning>
      {momentText({ at, locale, zone, as })}
    </time>
  );
}

/** The same as a text. */
export function momentText({ at, locale, zone, as = 'full' }: MomentProps): string {
  return new Intl.DateTimeFormat(locale, { ...styles[as], timeZone: zone }).format(new Date(at));
}
