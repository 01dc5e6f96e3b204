/** How often the two would meet, as it is chosen. */
export const repeats = ['none', 'weekly', 'twoWeeks', 'monthDay', 'monthWeekday'] as const;

export type Repeat = (typeof repeats)[number];

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The RRULE of what was chosen, from a day on by the clock on the wall; null for one session. The fifth of a weekday is its last. */
export function ruleFor(repeat: string, times: string, date: string): string | null {
  const end = `COUNT=${/^\d{1,3}$/.test(times) ? Number(times) : 0}`;
  switch (repeat) {
    case 'weekly':
      return `FREQ=WEEKLY;${end}`;
    case 'twoWeeks':
      return `FREQ=WEEKLY;INTERVAL=2;${end}`;
    case 'monthDay':
      return `FREQ=MONTHLY;${end}`;
    case 'monthWeekday': {
      const nth = Math.ceil(Number(date.slice(8, 10)) / 7);
      return `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${codes[new Date(date).getUTCDay()]};${end}`;
    }
    default:
      return null;
  }
}
