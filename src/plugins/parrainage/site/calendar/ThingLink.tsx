import { localePath } from '@mentora/platform/i18n';
import { classes, Link } from '@mentora/ui';
import { translator } from '../../messages';
import { sessionPath } from '../../sessions/address';
import type { CalendarThing } from '../../sessions/queries/ownCalendar';
import type { ViewGround } from './calendarGround';

// A seventh of a phone is narrow: an hour on it has all of the room, down to the edge.
const box = 'flex min-h-11 w-full flex-col justify-center overflow-hidden rounded-sm border-s-2 p-0.5 text-start text-[13px] leading-tight md:border-s-4 md:px-2';

/** Something in a cell of the calendar: its hour, on a desk what it is and with whom as well. Who listens hears all of it. */
export function ThingLink({ thing, locale, zone }: { thing: CalendarThing } & Pick<ViewGround, 'locale' | 'zone'>) {
  const words = translator(locale, 'calendar');
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
  const begins = times.format(new Date(thing.startsAt));
  const { session } = thing;
  if (!session) {
    return (
      <p className={classes(box, 'border-dashed border-line-strong text-ink-soft')}>
        <span>{begins}</span>
        <span className="max-md:sr-only">{words('held')}</span>
      </p>
    );
  }
  const type = translator(locale, 'sessions')(`types.${session.type}`);
  return (
    <Link
      href={localePath(locale, sessionPath(session.mentorship, thing.id))}
      className={classes(box, 'bg-band hover:underline', session.awaited ? 'border-dashed border-warning' : session.status === 'missed' ? 'border-danger' : 'border-accent')}
    >
      <span className="font-bold max-md:tracking-tight">{begins}</span>
      <span className="max-md:sr-only md:truncate">
        {type} <bdi>{words('with', { name: session.other ?? words('gone') })}</bdi>
      </span>
      <span className="sr-only">{session.awaited ? words('toAgree') : translator(locale, 'sessions')(`statuses.${session.status}`)}</span>
    </Link>
  );
}
