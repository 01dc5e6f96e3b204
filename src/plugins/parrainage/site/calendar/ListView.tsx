import { localePath } from '@mentora/platform/i18n';
import { Chip, EmptyState, Link, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';
import { sessionPath } from '../../sessions/address';
import type { CalendarThing } from '../../sessions/queries/ownCalendar';
import { mentorshipsPath } from '../addresses';
import { wholeDay, type ViewGround } from './calendarGround';
import { thingTone } from './thingTone';

/** The days in which there is something, from one day on. */
export function ListView({ locale, zone, days, things, today }: ViewGround) {
  const words = translator(locale, 'calendar');
  const filled = days.filter((day) => things.get(day)!.length > 0);
  if (filled.length === 0) {
    return (
      <EmptyState
        as="h3"
        title={words('noneHere')}
        action={
          <LinkButton variant="secondary" href={localePath(locale, mentorshipsPath)}>
            {words('toMentorships')}
          </LinkButton>
        }
      >
        <p>{words('noneHereText')}</p>
      </EmptyState>
    );
  }
  return (
    <ol className="space-y-6">
      {filled.map((day) => (
        <li key={day}>
          <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
            <span className="first-letter:uppercase">{wholeDay(locale, day)}</span>
            {day === today ? <Chip tone="accent">{words('today')}</Chip> : null}
          </h3>
          <ul className="divide-y divide-line">
            {things.get(day)!.map((thing) => (
              <li key={thing.id}>
                <ListItem {...{ locale, zone, thing }} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** One session, or a time that is held. One link, the hours; the whole line can be touched. */
function ListItem({ locale, zone, thing }: Pick<ViewGround, 'locale' | 'zone'> & { thing: CalendarThing }) {
  const words = translator(locale, 'calendar');
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
  const hours = times.formatRange(new Date(thing.startsAt), new Date(thing.endsAt));
  const { session } = thing;
  if (!session) {
    return (
      <p className="py-4 text-ink-soft">
        {hours} · {words('heldText')}
      </p>
    );
  }
  const sessions = translator(locale, 'sessions');
  return (
    <article className="group relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-4">
      <div className="min-w-0">
        <h4 className="text-lg">
          <Link href={localePath(locale, sessionPath(session.mentorship, thing.id))} className="after:absolute after:inset-0 group-hover:underline">
            {hours}
          </Link>
        </h4>
        <p className="text-ink-soft">
          {sessions(`types.${session.type}`)} <bdi>{words('with', { name: session.other ?? words('gone') })}</bdi>
        </p>
      </div>
      <Chip tone={thingTone(session)}>{session.awaited ? words('toAgree') : sessions(`statuses.${session.status}`)}</Chip>
    </article>
  );
}
