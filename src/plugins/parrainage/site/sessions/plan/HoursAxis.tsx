'use client';

import { classes } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { momentText } from '../parts/Moment';
import { share } from './DayRow';
import type { PlanGround } from './ground';
import { clockOf, type Stretch } from './week';

interface HoursAxisProps {
  ground: PlanGround;
  hours: Stretch;
  /** A day of the week that is shown: by how much the clocks differ depends on it. */
  date: string;
}

/** The hours above the calendars: by one's own clocks, and below by the other's where they differ. */
export function HoursAxis({ ground: { locale, zones, name }, hours, date }: HoursAxisProps) {
  const t = useTranslations('planning');
  const noon = new Date(`${date}T12:00:00Z`);
  const ahead = clockOf(zones.other)(noon) - clockOf(zones.own)(noon);
  const step = hours.to - hours.from > 14 * 60 ? 240 : 180;
  const marks = Array.from({ length: Math.floor((hours.to - hours.from - 60) / step) + 1 }, (_, index) => hours.from + index * step);
  const text = (minutes: number) => momentText({ at: new Date(((minutes + 2880) % 1440) * 60_000).toISOString(), zone: 'UTC', locale, as: 'hour' });
  // With the half of the day behind it, every other hour is all that a phone has room for.
  const isLong = text(0).length > '00:00'.length;
  const line = (shift: number) => (
    <span className="relative block h-6">
      {marks.map((minutes, index) => (
        <span key={minutes} className={classes('absolute text-sm', isLong && index % 2 === 1 && 'max-sm:hidden')} style={{ insetInlineStart: `${share(minutes, hours)}%` }} suppressHydrationWarning>
          {text(minutes + shift)}
        </span>
      ))}
    </span>
  );
  return (
    <div aria-hidden="true" className="grid gap-x-4 sm:grid-cols-[9.5rem_1fr_8.5rem]">
      <span className="flex items-center gap-2 text-sm">
        <span className="size-3 shrink-0 rounded-full bg-accent" />
        {t('you')}
      </span>
      {line(0)}
      <span className="max-sm:hidden" />
      <span className="flex min-w-0 items-center gap-2 text-sm">
        <span className="size-3 shrink-0 rounded-full bg-sun" />
        <bdi className="truncate">{name}</bdi>
      </span>
      {zones.own === zones.other ? <span /> : line(ahead)}
    </div>
  );
}
