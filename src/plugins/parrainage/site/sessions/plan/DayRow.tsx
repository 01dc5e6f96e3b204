'use client';

import { classes } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { Moment, momentText } from '../parts/Moment';
import type { PlanGround } from './ground';
import type { ShownDay, Stretch } from './week';

interface DayRowProps {
  ground: PlanGround;
  day: ShownDay;
  hours: Stretch;
  open: boolean;
  slot: string;
  choose: (slot: string) => void;
}

/** A day of the week: both calendars beside each other, and once it is opened the hours that both have. */
export function DayRow({ ground, day, hours, open, slot, choose }: DayRowProps) {
  const t = useTranslations('planning');
  const { locale, zones, name } = ground;
  const noon = `${day.date}T12:00:00Z`;
  const lane = (stretches: readonly Stretch[], look: string) => (
    <span className="relative block h-2.5 overflow-hidden rounded-full bg-band">
      {stretches.map(({ from, to }) => (
        <span
          key={from}
          className={classes('absolute inset-y-0', look)}
          style={{ insetInlineStart: `${share(from, hours)}%`, inlineSize: `${share(to, hours) - share(from, hours)}%` }}
        />
      ))}
    </span>
  );
  return (
    <details name="day" open={open} className="border-b border-line">
      <summary className="grid min-h-14 cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 py-2.5 hover:bg-band sm:grid-cols-[9.5rem_1fr_8.5rem]">
        <span className="font-bold first-letter:uppercase max-sm:col-start-1 max-sm:row-start-1">
          <Moment at={noon} zone="UTC" locale={locale} as="shortDay" />
        </span>
        <span aria-hidden="true" className="col-span-2 row-start-2 space-y-1 sm:col-span-1 sm:row-start-auto">
          {lane(day.own, 'bg-accent')}
          {lane(day.other, 'bg-sun')}
        </span>
        <span className={classes('text-end text-sm max-sm:col-start-2 max-sm:row-start-1', day.slots.length === 0 && 'text-ink-soft')}>{t('common', { count: day.slots.length })}</span>
      </summary>
      <div className="space-y-3 pt-1 pb-5">
        <p className="text-sm text-ink-soft" suppressHydrationWarning>
          {t('ownHours', { hours: stretchesText(day.own) })}
          <br />
          {/* A name from left to right would take the hours behind it along, in a line from right to left. */}
          {t('otherHours', { name: `\u2068${name}\u2069`, hours: stretchesText(day.other) })}
        </p>
        {day.slots.length === 0 ? <p>{t('noCommon')}</p> : null}
        <div className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
          {day.slots.map((startsAt) => (
            <label
              key={startsAt}
              className="flex min-h-13 cursor-pointer flex-col items-center justify-center rounded-sm border-2 border-line-strong bg-sheet px-2 py-1.5 text-center leading-tight has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
            >
              <input type="radio" name="startsAt" value={startsAt} checked={slot === startsAt} onChange={() => choose(startsAt)} className="sr-only" />
              <span className="font-bold">
                <span className="sr-only">
                  <Moment at={noon} zone="UTC" locale={locale} as="day" />{' '}
                </span>
                <Moment at={startsAt} zone={zones.own} locale={locale} as="hour" />
              </span>
              {zones.own === zones.other ? null : (
                <span className="text-sm" suppressHydrationWarning>
                  {t('thereAt', { time: momentText({ at: startsAt, zone: zones.other, locale, as: 'hour' }) })}
                </span>
              )}
            </label>
          ))}
        </div>
      </div>
    </details>
  );

  function stretchesText(stretches: readonly Stretch[]): string {
    if (stretches.length === 0) return t('none');
    const at = (minutes: number) => momentText({ at: new Date(minutes * 60_000).toISOString(), zone: 'UTC', locale, as: 'hour' });
    return stretches.map(({ from, to }) => `${at(from)} – ${at(to)}`).join(locale === 'ar' ? '، ' : ', ');
  }
}

/** Where a time of the day stands between the hours that are shown, in percent. */
export const share = (minutes: number, { from, to }: Stretch): number => ((Math.min(Math.max(minutes, from), to) - from) / (to - from)) * 100;
