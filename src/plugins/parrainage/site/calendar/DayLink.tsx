import { classes, Link } from '@mentora/ui';
import { translator } from '../../messages';
import { calendarAddress } from './calendarAddress';
import { atNoon, dayFormat, wholeDay, type ViewGround } from './calendarGround';

/** The number of a day, which leads to the list from that day on. Arrow keys go from one to the next. */
export function DayLink({ day, locale, today, things, quiet = false }: { day: string; quiet?: boolean } & Pick<ViewGround, 'locale' | 'today' | 'things'>) {
  const words = translator(locale, 'calendar');
  const count = things.get(day)?.filter(({ session }) => session).length ?? 0;
  const isToday = day === today;
  return (
    <Link
      href={calendarAddress(locale, { view: 'list', day })}
      data-day={day}
      aria-current={isToday ? 'date' : undefined}
      className={classes('flex min-h-11 min-w-11 items-center justify-center rounded-full hover:underline md:min-h-9 md:min-w-9 md:px-1', isToday && 'bg-ink font-bold text-paper', quiet && !isToday && 'text-ink-soft')}
    >
      <span aria-hidden="true">{dayFormat(locale, { day: 'numeric' }).format(atNoon(day))}</span>
      <span className="sr-only">
        {wholeDay(locale, day)}
        {isToday ? `, ${words('isToday')}` : ''}, {words('period', { count })}
      </span>
    </Link>
  );
}
