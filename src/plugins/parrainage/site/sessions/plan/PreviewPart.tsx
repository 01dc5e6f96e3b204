'use client';

import { Alert } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { Moment, momentText } from '../parts/Moment';
import type { PlanGround } from './ground';
import type { PreviewShown } from './preview';

/** So many dates are in sight; the rest is folded away. */
const inSight = 5;

/** What a series would be: each date by both clocks, where summer time moves the hour for one of the two, and what does not exist. */
export function PreviewPart({ ground, preview }: { ground: PlanGround; preview: PreviewShown }) {
  const t = useTranslations('planning');
  const { locale, zones, name } = ground;
  const { occurrences, shifts, missing, twice } = preview;
  const taken = occurrences.filter((one) => one.taken).length;
  const dayOf = (date: string) => momentText({ at: `${date}T12:00:00Z`, zone: 'UTC', locale, as: 'day' });
  const monthOf = (month: string) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));
  const clock = (time: string) => momentText({ at: `2000-01-01T${time}:00Z`, zone: 'UTC', locale, as: 'hour' });
  const notes = [
    ...shifts.map(({ timeZone, number, at, from, to }) => ({
      key: `shift-${timeZone}-${number}`,
      text: t('shift', {
        who: timeZone === zones.own ? 'you' : 'other',
        name,
        date: momentText({ at, zone: timeZone, locale, as: 'day' }),
        from: clock(from.time),
        to: clock(to.time),
      }),
    })),
    ...missing.map((one) =>
      one.reason === 'noSuchDay'
        ? { key: one.month, text: t('missingMonth', { month: monthOf(one.month) }) }
        : { key: one.date, text: t('missingNight', { date: dayOf(one.date) }) },
    ),
    ...twice.flatMap((number) => {
      const found = occurrences.find((one) => one.number === number);
      return found ? [{ key: `twice-${number}`, text: t('twice', { date: momentText({ at: found.startsAt, zone: zones.own, locale, as: 'day' }) }) }] : [];
    }),
  ];
  const lines = occurrences.map(({ number, startsAt, taken: isTaken }) => (
    <li key={number} className="flex flex-wrap justify-between gap-x-4 py-1.5">
      <span className={isTaken ? 'text-danger line-through' : undefined}>
        <Moment at={startsAt} zone={zones.own} locale={locale} as="short" />
      </span>
      <span className="text-ink-soft">
        {isTaken ? <strong className="text-danger">{t('takenOne')}</strong> : zones.own === zones.other ? null : <OtherTime at={startsAt} ground={ground} />}
      </span>
    </li>
  ));
  return (
    <div className="space-y-3 rounded-md border border-line bg-sheet px-5 py-4" aria-live="polite">
      <p className="font-bold">{t('previewTitle', { count: occurrences.length })}</p>
      {taken > 0 ? <Alert tone="danger">{t('takenSome', { count: taken })}</Alert> : null}
      {notes.length > 0 ? (
        <ul className="list-disc space-y-1 ps-6">
          {notes.map(({ key, text }) => (
            <li key={key} suppressHydrationWarning>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      <ol className="divide-y divide-line">{lines.slice(0, inSight)}</ol>
      {lines.length > inSight ? (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t('allDates', { count: lines.length })}</summary>
          <ol start={inSight + 1} className="divide-y divide-line border-t border-line">
            {lines.slice(inSight)}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

/** The same instant by the other's clocks. */
export function OtherTime({ at, ground: { locale, zones, name } }: { at: string; ground: Pick<PlanGround, 'locale' | 'zones' | 'name'> }) {
  const t = useTranslations('planning');
  return <span suppressHydrationWarning>{t('forOther', { name, time: momentText({ at, zone: zones.other, locale, as: 'short' }) })}</span>;
}
