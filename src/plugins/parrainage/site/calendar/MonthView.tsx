import { translator } from '../../messages';
import { stretchText, type ViewGround } from './calendarGround';
import { DayLink } from './DayLink';
import { ThingLink } from './ThingLink';
import { WeekdayName } from './WeekdayName';

/** A month as a table, a row for each week. */
export function MonthView(ground: ViewGround) {
  const { locale, zone, day, days, things, free, title } = ground;
  const words = translator(locale, 'calendar');
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {weeks[0]!.map((one) => (
            <th key={one} scope="col" className="border-b-2 border-ink pb-1 text-[13px] font-bold md:ps-3 md:text-start md:text-base">
              <WeekdayName locale={locale} day={one} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => {
              const hours = free.get(one)!;
              return (
                <td key={one} className="h-16 border-b border-line p-0.5 align-top md:h-28 md:p-1">
                  <div className="flex flex-col gap-1">
                    <div className="flex items-center justify-between gap-1 max-md:justify-center">
                      <DayLink {...ground} day={one} quiet={!one.startsWith(day.slice(0, 7))} />
                    </div>
                    {hours.length > 0 ? (
                      <p className="mx-auto h-1 w-3/4 rounded-full bg-success/50 md:w-full">
                        <span className="sr-only">{words('available', { hours: stretchText(locale, hours) })}</span>
                      </p>
                    ) : null}
                    {things.get(one)!.map((thing) => (
                      <ThingLink key={thing.id} {...{ thing, locale, zone }} />
                    ))}
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
