'use client';

import { useEffect, useState } from 'react';
import { Button, SelectField, TextField } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import { dayIn } from '@mentora/platform/i18n';
import { askSite } from '../parts/askSite';
import type { PlanGround } from './ground';
import type { PreviewShown } from './preview';
import { PreviewPart } from './PreviewPart';
import { repeats, ruleFor } from './repeats';

interface RepeatPartProps {
  ground: PlanGround;
  /** An instant, or a date and an hour by one's own clock; empty while nothing is chosen. */
  startsAt: string;
  durationMinutes: string;
  values: { recurrence: string; times: string };
  error: string | undefined;
  /** What the form was answered where it asked without a script. */
  preview: PreviewShown | undefined;
}

/** Whoever types a number is asked nothing before it stands. */
const settled = 500;

/** How often, and how many times; with what that means for both before it is asked for. */
export function RepeatPart({ ground, startsAt, durationMinutes, values, error, preview: given }: RepeatPartProps) {
  const t = useTranslations('planning');
  const { mentorship, zones } = ground;
  const [recurrence, setRecurrence] = useState(values.recurrence);
  const [times, setTimes] = useState(values.times);
  const [preview, setPreview] = useState(given);
  const repeated = recurrence !== 'none';

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (!startsAt || recurrence === 'none') return setPreview(undefined);
      const date = startsAt.endsWith('Z') ? dayIn(zones.own, new Date(startsAt)) : startsAt.slice(0, 10);
      const body = { startsAt, durationMinutes: Number(durationMinutes), timeZone: zones.own, recurrence: ruleFor(recurrence, times, date) };
      void askSite<PreviewShown>(`/api/mentorships/${mentorship}/sessions/preview`, { method: 'POST', body, signal: stop.signal }).then(({ said }) => {
        if (!stop.signal.aborted) setPreview(said ?? undefined);
      });
    }, settled);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [mentorship, zones.own, startsAt, durationMinutes, recurrence, times]);

  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <SelectField
            name="recurrence"
            label={t('repeat')}
            error={error}
            options={repeats.map((value) => ({ value, label: t(`repeats.${value}`) }))}
            value={recurrence}
            onChange={(event) => setRecurrence(event.target.value)}
          />
        </div>
        <div className={repeated ? 'w-40' : 'w-40 hidden noscript:block'}>
          <TextField name="times" label={t('times')} type="number" inputMode="numeric" dir="ltr" min={2} max={53} value={times} onChange={(event) => setTimes(event.target.value)} />
        </div>
      </div>
      <noscript>
        <Button type="submit" name="intent" value="preview" variant="secondary">
          {t('showDates')}
        </Button>
      </noscript>
      {preview ? <PreviewPart {...{ ground, preview }} /> : null}
    </div>
  );
}
