'use client';

import { useEffect, useRef } from 'react';
import { RadioGroup, TextAreaField, TextField } from '@mentora/ui';
import { FormErrorSummary, SubmitButton, useSentForm } from '@mentora/ui/client';
import { useTranslations } from '@mentora/ui/words';
import { listOf, type Choice, type PageState } from '../../forms/fields';
import type { PlanGround } from './ground';
import type { PreviewShown } from './preview';
import { useFreeTimes } from './useFreeTimes';
import { useHold } from './useHold';
import type { FreeTimes } from './week';
import { WhenPart } from './WhenPart';

/** What the host's server action answers: besides, what a series would be, where that was asked. */
export interface PlanState extends PageState {
  preview?: PreviewShown;
}

export type PlanAction = (state: PlanState, form: FormData) => Promise<PlanState>;

interface PlanFormProps {
  ground: PlanGround;
  action: PlanAction;
  types: readonly Choice[];
  places: readonly Choice[];
  first: FreeTimes;
  values: PageState['values'];
}

/** Plans a session. The hour that is chosen is kept meanwhile; it works without a script, by a date and an hour. */
export function PlanForm({ ground, action, types, places, first, values }: PlanFormProps) {
  const t = useTranslations('planning');
  const [state, send] = useSentForm(action, values, ground.locale);
  const { mentorship, locale, zones, today } = ground;
  const times = useFreeTimes({ mentorship, zone: zones.own, today, first });
  const holding = useHold(mentorship, zones.own);
  const text = (name: string) => listOf(state.values[name] ?? values[name])[0] ?? '';
  const errorOf = (field: string) => state.errors.find((each) => each.field === field)?.message;
  const labels = { startsAt: t('slots'), durationMinutes: t('duration'), recurrence: t('repeat'), type: t('type'), agenda: t('agenda'), preparation: t('links'), place: t('place') };
  const errors = state.errors.map(({ field, message }) => {
    const label = field ? (labels as Record<string, string>)[field] : undefined;
    return label ? { field: field!, message: `${label}${locale === 'fr' ? '\u00A0' : ''}: ${message}` } : { message };
  });

  // What was refused may be so because somebody was quicker: the hours are read anew.
  const { show, week } = times;
  const seen = useRef(0);
  useEffect(() => {
    if (state.turn === seen.current || state.errors.length === 0) return;
    seen.current = state.turn;
    void show(week, Number(text('durationMinutes')));
  });

  return (
    <form action={send} noValidate className="space-y-10">
      <FormErrorSummary title={t('failed')} errors={errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="mentorship" value={mentorship} />
      <input type="hidden" name="timeZone" value={zones.own} />
      <WhenPart
        // The browser empties a form that was sent: it is drawn anew with what was chosen.
        key={state.turn}
        {...{ ground, times, holding, errorOf }}
        preview={state.preview}
        values={{ startsAt: text('startsAt'), date: text('date'), time: text('time'), durationMinutes: text('durationMinutes'), recurrence: text('recurrence'), times: text('times') }}
      />
      <section aria-labelledby="about" className="space-y-6 border-t border-line pt-6" key={`about-${state.turn}`}>
        <h2 id="about" className="text-2xl">
          {t('about')}
        </h2>
        <RadioGroup name="type" label={t('type')} options={types} defaultValue={text('type')} error={errorOf('type')} />
        <TextAreaField name="agenda" label={t('agenda')} hint={t('agendaHint')} rows={4} maxLength={20_000} dir="auto" defaultValue={text('agenda')} error={errorOf('agenda')} />
        <TextAreaField name="preparation" label={t('links')} hint={t('linksHint')} rows={2} dir="auto" defaultValue={text('preparation')} error={errorOf('preparation')} />
      </section>
      <section aria-labelledby="where" className="space-y-6 border-t border-line pt-6" key={`where-${state.turn}`}>
        <h2 id="where" className="text-2xl">
          {t('where')}
        </h2>
        <RadioGroup name="where" label={t('whereLabel')} options={places} defaultValue={text('where')} />
        <TextField name="place" label={t('place')} hint={t('placeHint')} maxLength={500} dir="auto" defaultValue={text('place')} error={errorOf('place')} />
      </section>
      <SubmitButton pendingLabel={t('sending')} className="max-sm:w-full">
        {t('send')}
      </SubmitButton>
    </form>
  );
}
