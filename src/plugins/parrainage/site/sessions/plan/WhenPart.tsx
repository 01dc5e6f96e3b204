'use client';

import { ChevronLeft, ChevronRight } from 'lucide';
import { useState } from 'react';
import { Button, FieldError, Glyph, SelectField, TextField } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { addDays } from '@mentora/platform/i18n';
import { Moment } from '../parts/Moment';
import { DayRow } from './DayRow';
import { HoldLine } from './HoldLine';
import { HoursAxis } from './HoursAxis';
import type { PlanGround } from './ground';
import type { PreviewShown } from './preview';
import { OtherTime } from './PreviewPart';
import { RepeatPart } from './RepeatPart';
import { anotherTime } from './typedPlan';
import type { useFreeTimes } from './useFreeTimes';
import type { useHold } from './useHold';
import { hoursOf, mostWeeks, weekFrom } from './week';

interface WhenPartProps {
  ground: PlanGround;
  times: ReturnType<typeof useFreeTimes>;
  holding: ReturnType<typeof useHold>;
  values: Record<'startsAt' | 'date' | 'time' | 'durationMinutes' | 'recurrence' | 'times', string>;
  errorOf: (field: string) => string | undefined;
  preview: PreviewShown | undefined;
}

/** When the two meet: both calendars of a week, the hours that both have, or another one; and how often. */
export function WhenPart({ ground, times, holding, values, errorOf, preview }: WhenPartProps) {
  const t = useTranslations('planning');
  const { locale, zones, side, today, durations } = ground;
  const [duration, setDuration] = useState(values.durationMinutes);
  const [slot, setSlot] = useState(values.startsAt);
  const [date, setDate] = useState(values.date);
  const [time, setTime] = useState(values.time);
  const [nothingMore, setNothingMore] = useState(false);
  const days = weekFrom(times.first, times.times, { zone: zones.own, side });
  const hours = hoursOf(days);
  const shown = new Set(days.flatMap(({ slots }) => slots));
  const isOther = slot === anotherTime;
  const typed = date && time ? `${date}T${time}` : '';
  const startsAt = isOther ? typed : slot;
  const firstOpen = days.find(({ slots }) => slots.length > 0 && (slot === '' || isOther || !shown.has(slot) || slots.includes(slot)))?.date;
  const minutes = Number(duration);

  const taken = () => {
    setSlot('');
    void times.show(times.week, minutes);
  };
  const take = (at: string, lasting = minutes) => (at ? holding.take(at, lasting, taken) : holding.drop());
  const choose = (value: string) => {
    setSlot(value);
    take(value === anotherTime ? typed : value);
  };
  const type = (day: string, hour: string) => {
    setDate(day);
    setTime(hour);
    setSlot(anotherTime);
    take(day && hour ? `${day}T${hour}` : '');
  };
  const last = async (value: string) => {
    setDuration(value);
    const now = await times.show(times.week, Number(value));
    if (!startsAt) return;
    // An hour that is too short for both now would be refused in the end.
    if (!isOther && shown.has(slot) && now && !now.slots.some((one) => one.startsAt === slot)) {
      setSlot('');
      holding.drop();
    } else take(startsAt, Number(value));
  };
  const go = (week: number) => {
    setNothingMore(false);
    void times.show(week, minutes);
  };

  return (
    <section aria-labelledby="when" className="space-y-5">
      <h2 id="when" className="text-2xl">
        {t('when')}
      </h2>
      <SelectField name="durationMinutes" label={t('duration')} error={errorOf('durationMinutes')} options={durations} value={duration} onChange={(event) => void last(event.target.value)} className="max-w-60" />
      <fieldset id="field-startsAt" tabIndex={-1} className="space-y-3" aria-busy={times.busy}>
        <legend className="font-bold">{t('slots')}</legend>
        <p className="text-sm text-ink-soft">{t('yourClock', { zone: zones.own.replaceAll('_', ' ') })}</p>
        {ground.assumed ? <p className="text-sm text-ink-soft">{ground.assumed}</p> : null}
        <div className="flex items-center justify-between gap-3 noscript:hidden">
          <Button variant="quiet" disabled={times.week === 0} onClick={() => go(times.week - 1)} icon={<Glyph shape={ChevronLeft} className="rtl:-scale-x-100" />}>
            <span className="max-sm:sr-only">{t('before')}</span>
          </Button>
          <p className="text-center font-bold" aria-live="polite">
            <Moment at={`${times.first}T12:00:00Z`} zone="UTC" locale={locale} as="shortDay" /> – <Moment at={`${addDays(times.first, 6)}T12:00:00Z`} zone="UTC" locale={locale} as="shortDay" />
          </p>
          <Button variant="quiet" disabled={times.week >= mostWeeks} onClick={() => go(times.week + 1)}>
            <span className="max-sm:sr-only">{t('after')}</span>
            <Glyph shape={ChevronRight} className="rtl:-scale-x-100" />
          </Button>
        </div>
        {times.failed ? (
          <p role="alert" className="font-bold text-danger">
            {t('noTimes')}
          </p>
        ) : null}
        <HoursAxis {...{ ground, hours }} date={times.first} />
        {/* The hours stay as legible as they are while others are on their way. */}
        <div className="h-1">{times.busy ? <div className="h-full animate-pulse rounded-full bg-accent motion-reduce:animate-none" /> : null}</div>
        <div>
          {days.map((day) => (
            <DayRow key={day.date} {...{ ground, day, hours, slot, choose }} open={day.date === firstOpen} />
          ))}
        </div>
        {shown.size === 0 && !times.busy ? (
          <div className="flex flex-wrap items-center gap-4 noscript:hidden">
            <p>{t(nothingMore ? 'noCommonAtAll' : 'noCommonWeek')}</p>
            {nothingMore || times.week >= mostWeeks ? null : (
              <Button variant="secondary" onClick={() => void times.findNext(minutes).then((found) => setNothingMore(!found))}>
                {t('findNext')}
              </Button>
            )}
          </div>
        ) : null}
        {/* What was chosen in another week is sent all the same. */}
        {slot && !isOther && !shown.has(slot) ? <input type="hidden" name="startsAt" value={slot} /> : null}
        <div className="rounded-sm border-2 border-line-strong bg-sheet has-[>label_input:checked]:border-accent">
          <label className="flex min-h-13 cursor-pointer items-center gap-3 px-4 py-2.5">
            <input type="radio" name="startsAt" value={anotherTime} checked={isOther} onChange={() => choose(anotherTime)} className="size-5 shrink-0 accent-accent" />
            <span>
              {t('another')}
              <span className="block text-sm text-ink-soft">{t('anotherHint', { name: ground.name })}</span>
            </span>
          </label>
          <div className={isOther ? 'flex flex-wrap gap-4 px-4 pb-4' : 'hidden flex-wrap gap-4 px-4 pb-4 noscript:flex'}>
            <div className="w-48">
              <TextField name="date" label={t('date')} type="date" min={today} value={date} onChange={(event) => type(event.target.value, time)} />
            </div>
            <div className="w-36">
              <TextField name="time" label={t('time')} type="time" step={300} value={time} onChange={(event) => type(date, event.target.value)} />
            </div>
          </div>
        </div>
        {errorOf('startsAt') ? <FieldError id="field-startsAt-error">{errorOf('startsAt')}</FieldError> : null}
      </fieldset>
      {startsAt.endsWith('Z') ? (
        <p className="border-s-[6px] border-accent ps-4">
          <strong className="block text-lg first-letter:uppercase">
            <Moment at={startsAt} zone={zones.own} locale={locale} />
          </strong>
          {zones.own === zones.other ? null : <OtherTime at={startsAt} ground={ground} />}
        </p>
      ) : null}
      <HoldLine held={holding.held} again={() => holding.take(startsAt, minutes, taken, 0)} />
      <RepeatPart {...{ ground, startsAt, values, preview }} durationMinutes={duration} error={errorOf('recurrence')} />
    </section>
  );
}
