'use client';

import { Check, X } from 'lucide';
import { useTranslations } from '../../words/Words';
import { useEffect, useRef } from 'react';
import { classes } from '../../primitives/classes';
import { Glyph } from '../../primitives/Glyph';
import { isFixed, type StepProgress } from '../state';
import type { PlayerStep, StepResponse } from '../types';

interface ChoiceAnswerProps {
  step: Extract<PlayerStep, { kind: 'choice' }>;
  progress: StepProgress;
  labelledBy: string;
  onDraft: (draft: StepResponse) => void;
}

/** One answer or several to choose, each with what there is to say of it once it was chosen. */
export function ChoiceAnswer({ step, progress, labelledBy, onDraft }: ChoiceAnswerProps) {
  const t = useTranslations('player.choice');
  const chosen = progress.draft?.kind === 'choice' ? progress.draft.options : [];
  const said = new Map(progress.last?.verdict.feedback?.map((feedback) => [feedback.option, feedback]));
  const fixed = isFixed(progress);
  const list = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    // What was said of a choice would lie under the bar at the bottom of a phone.
    if (progress.last) list.current?.querySelector('[data-said]')?.scrollIntoView({ block: 'nearest' });
  }, [progress.last]);

  function choose(id: string, on: boolean) {
    if (!step.multiple) return onDraft({ kind: 'choice', options: [id] });
    onDraft({ kind: 'choice', options: on ? [...chosen, id] : chosen.filter((other) => other !== id) });
  }

  return (
    <fieldset ref={list} aria-labelledby={labelledBy} className="space-y-3">
      {step.multiple ? <p className="text-ink-soft">{t('several')}</p> : null}
      {step.options.map((option) => {
        const feedback = said.get(option.id);
        return (
          <label
            key={option.id}
            className={classes(
              'flex min-h-14 items-start gap-3 rounded-md border-2 bg-sheet px-4 py-3',
              !fixed && 'cursor-pointer',
              feedback ? (feedback.right ? 'border-success' : 'border-support border-dashed') : 'border-line-strong',
              !feedback && 'has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]',
            )}
          >
            <input
              type={step.multiple ? 'checkbox' : 'radio'}
              name="option"
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => choose(option.id, event.target.checked)}
              aria-disabled={fixed || undefined}
              className="mt-0.5 size-6 shrink-0 accent-accent"
            />
            <span className="min-w-0 flex-1">
              {option.text}
              {feedback ? (
                <span
                  data-said
                  className={classes(
                    'mt-1 flex scroll-mb-65 items-start gap-2',
                    feedback.right ? 'text-success' : 'text-support',
                  )}
                >
                  {feedback.right ? (
                    <Glyph shape={Check} size={20} weight={3} className="mt-1" />
                  ) : (
                    <Glyph shape={X} size={20} weight={3} className="mt-1" />
                  )}
                  <span>
                    <strong>{feedback.right ? t('right') : t('wrong')}</strong> {feedback.text}
                  </span>
                </span>
              ) : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
