import { classes } from '@mentora/ui';
import { translator } from '../../messages';
import { dayFormat, minuteOn, type ViewGround } from './calendarGround';
import { DayLink } from './DayLink';
import { ThingLink } from './ThingLink';
import { WeekdayName } from './WeekdayName';

/** The hours that are shown whatever lies in them. */
const daytime = { from: 8, to: 20 };

/** A week as a table: a row for each hour, a column for each day. When one has time is shaded. */
export function WeekView(ground: ViewGround) {
  const { locale, zone, days, things, free, title } = ground;
  const words = translator(locale, 'calendar');
  const begin = (day: string) => things.get(day)!.map((thing) => Math.floor(minuteOn(zone, day, thing) / 60));
  const begins = days.flatMap(begin);
  const first = Math.min(daytime.from, ...begins);
  const hours = Array.from({ length: Math.max(daytime.to, ...begins.map((hour) => hour + 1)) - first }, (_, index) => first + index);
  // Without its minutes an hour stands in one line on a phone too.
  const clock = dayFormat(locale, { hour: 'numeric' });
  const isFree = (day: string, hour: number) => free.get(day)!.some(({ from, to }) => from < (hour + 1) * 60 && to > hour * 60);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-10 border-b-2 border-ink md:w-18">
            <span className="sr-only">{words('hour')}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col" className="border-b-2 border-ink pb-1 text-[13px] font-bold md:text-base">
              <WeekdayName locale={locale} day={day} />
              <div className="flex justify-center">
                <DayLink {...ground} day={day} />
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row" className="h-12 border-b border-line pe-1 text-end align-top text-[13px] font-normal text-ink-soft md:text-sm">
              {clock.format(new Date(Date.UTC(2024, 0, 1, hour)))}
            </th>
            {days.map((day) => (
              <td key={day} className={classes('border-s border-b border-line align-top md:p-0.5', isFree(day, hour) && 'bg-success/10')}>
                {isFree(day, hour) ? <span className="sr-only">{words('availableHere')}</span> : null}
                {things
                  .get(day)!
                  .filter((thing) => Math.floor(minuteOn(zone, day, thing) / 60) === hour)
                  .map((thing) => (
                    <ThingLink key={thing.id} {...{ thing, locale, zone }} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
