import type { PayloadRequest } from 'payload';
import { dayIn, localePath, type Locale } from '@mentora/platform/i18n';
import { EmptyState, Icon, Link, LinkButton, TogetherDrawing } from '@mentora/ui';
import { Confirmation } from '@mentora/ui/client';
import { translator } from '../../messages';
import { hasRelation, ownCalendar, ownHours } from '../../sessions/queries/ownCalendar';
import { zoneName } from '../../sessions/zoneName';
import { mentorshipsPath, mentorsPath, profilePath, type Given } from '../addresses';
import type { Reader } from '../reader';
import { feedActIn, historyPath, readCalendarWish } from './calendarAddress';
import { atNoon, dayFormat, type ViewGround } from './calendarGround';
import { DayKeys } from './DayKeys';
import { byDay, daysOf, spanOf, stretchesByDay, type View } from './days';
import { FeedPart, type FeedActions } from './FeedPart';
import { ListView } from './ListView';
import { MonthView } from './MonthView';
import { ViewHead } from './ViewHead';
import { WeekView } from './WeekView';

interface CalendarPageProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  given: Given;
  actions: FeedActions;
}

const drawn = { month: MonthView, week: WeekView, list: ListView };

/** Where nobody has said how to look at it, a phone shows the list and a desk the month: the page cannot know, the browser does. */
const where: Partial<Record<View, string>> = { list: 'md:hidden', month: 'max-md:hidden' };

/** One's own sessions of all relations, by one's own clock. */
export async function CalendarPage({ req, locale, reader, given, actions }: CalendarPageProps) {
  const words = translator(locale, 'calendar');
  const { view, day: wished } = readCalendarWish(given);
  const today = dayIn(reader.timeZone, new Date());
  const day = wished ?? today;
  const [any, shown] = [await hasRelation(req, reader.id), view ? [view] : (['list', 'month'] as const)];
  const parts = any ? await Promise.all(shown.map(async (one) => ({ view: one, ground: await groundOf(one) }))) : [];
  const act = feedActIn(given);
  return (
    <div className="page space-y-10 pt-6 pb-20 md:pt-10">
      {act ? <Confirmation message={words(`feed.${act}`)} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="space-y-2">
          <h1 className="text-4xl">{words('title')}</h1>
          <p className="text-ink-soft">
            {words('intro')} {zoneName(locale, reader.timeZone)}.
          </p>
        </div>
        {any ? (
          <Link href={localePath(locale, historyPath)} className="link inline-flex min-h-11 items-center gap-2 font-bold">
            <Icon name="clock" size={20} />
            {words('history.link')}
          </Link>
        ) : null}
      </div>
      {any ? null : <NobodyYet locale={locale} />}
      {parts.map(({ view: one, ground }) => {
        const Draw = drawn[one];
        const id = `calendar-${one}`;
        return (
          <section key={one} id={id} aria-labelledby={`${id}-title`} className={view ? 'space-y-5' : `space-y-5 ${where[one]}`}>
            <ViewHead view={one} locale={locale} day={day} title={ground.title} id={`${id}-title`} />
            <Draw {...ground} />
            {one === 'list' ? null : <Legend locale={locale} ground={ground} />}
            {one === 'list' ? null : <DayKeys of={id} />}
          </section>
        );
      })}
      {any ? <FeedPart req={req} person={reader.id} locale={locale} actions={actions} /> : null}
    </div>
  );

  async function groundOf(one: View): Promise<ViewGround> {
    const zone = reader.timeZone;
    const days = daysOf(one, locale, day);
    const span = spanOf(zone, days);
    const [things, free] = await Promise.all([ownCalendar(req, { person: reader.id, ...span }), ownHours(req, reader.id, span)]);
    return { locale, zone, day, today, days, things: byDay(zone, days, things), free: stretchesByDay(zone, days, free), title: titleOf(one, days) };
  }

  function titleOf(one: View, days: readonly string[]): string {
    if (one === 'month') return dayFormat(locale, { month: 'long', year: 'numeric' }).format(atNoon(day));
    return dayFormat(locale, { dateStyle: 'long' }).formatRange(atNoon(days[0]!), atNoon(days.at(-1)!));
  }
}

/** Nobody to meet yet: how to find somebody. */
function NobodyYet({ locale }: { locale: Locale }) {
  const words = translator(locale, 'calendar');
  return (
    <EmptyState
      illustration={<TogetherDrawing className="w-80" />}
      title={words('empty')}
      action={
        <>
          <LinkButton href={localePath(locale, mentorsPath)}>{words('find')}</LinkButton>
          <LinkButton variant="secondary" href={localePath(locale, profilePath)}>
            {words('hours')}
          </LinkButton>
        </>
      }
    >
      <p>{words('emptyText')}</p>
    </EmptyState>
  );
}

/** What the signs of the tables mean, and what to do where there is nothing in them. */
function Legend({ locale, ground: { things, free } }: { locale: Locale; ground: ViewGround }) {
  const words = translator(locale, 'calendar');
  const empty = [...things.values()].every((some) => some.length === 0);
  const hours = [...free.values()].some((some) => some.length > 0);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm text-ink-soft">
      {hours ? (
        <p className="flex items-center gap-2">
          <span aria-hidden="true" className="inline-block h-1.5 w-8 rounded-full bg-success/50" />
          {words('legendHours')}
        </p>
      ) : (
        <a href={localePath(locale, profilePath)} className="link inline-flex min-h-11 items-center">
          {words('hours')}
        </a>
      )}
      {empty ? (
        <p className="flex flex-wrap items-center gap-x-2">
          {words('noneHereText')}
          <a href={localePath(locale, mentorshipsPath)} className="link inline-flex min-h-11 items-center">
            {words('toMentorships')}
          </a>
        </p>
      ) : null}
      <p className="max-md:hidden">{words('keys')}</p>
    </div>
  );
}
