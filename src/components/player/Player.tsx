'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { mainAction, onward, type MainAction } from './actions';
import type { PlayerDoor } from './door';
import { Ending } from './Ending';
import { Foot } from './Foot';
import { Head } from './Head';
import { Said } from './Said';
import { firstLeft, isComplete } from './state';
import { StepBody } from './StepBody';
import { stepLinkAddress } from './stepLinks';
import type { AttemptSummary, PlayerAttempt, StepResponse } from './types';
import { usePlayer } from './usePlayer';
import { useStepAddress } from './useStepAddress';
import { Link } from '../primitives/Link';

interface PlayerProps {
  attempt: PlayerAttempt;
  door: PlayerDoor;
  /** Where the attempt was finished before. */
  summary?: AttemptSummary;
  visitor: boolean;
  /** Keeps the step in the page's address; a preview has no address of its own. */
  addressed?: boolean;
  /** Where the cross leads; the exercise's page unless told. */
  closeHref?: string;
  /** Without script the step is a form, posted here. */
  formAction?: (form: FormData) => Promise<void>;
  restart?: ReactNode;
}

/** An exercise, one step a screen, made for a thumb. */
export function Player({ attempt, door, summary, visitor, addressed = false, closeHref, formAction, restart }: PlayerProps) {
  const t = useTranslations('player');
  const locale = useLocale();
  const { state, dispatch, answer, finish } = usePlayer(attempt, door, summary);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(state.position);
  const total = attempt.steps.length;
  const { position } = state;

  const go = useCallback((next: number) => dispatch({ type: 'went', position: next }), [dispatch]);
  useStepAddress(position, total, addressed, go);

  useEffect(() => {
    if (opened.current === position) return;
    opened.current = position;
    // A new step begins at its top, and is read out from its heading.
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    if (position < total && !state.summary) door.move(position);
  }, [position, total, door, state.summary]);

  const close = closeHref ?? localePath(locale, `/exercices/${attempt.exercise.slug}`);
  const step = attempt.steps[position];
  const progress = step && state.steps[step.id];
  if (!step || !progress) {
    const judged = attempt.steps.filter(({ kind }) => kind !== 'read');
    return (
      <div data-whole-screen className="flex min-h-dvh flex-col">
        <Head closeHref={close} position={total} total={total} />
        {state.summary ? (
          <Ending
            attempt={attempt}
            summary={state.summary}
            firstRight={judged.map(({ id }) => state.steps[id]?.state?.firstRight ?? false)}
            visitor={visitor}
            restart={restart}
            heading={heading}
            onRevise={go}
          />
        ) : null}
      </div>
    );
  }

  const left = firstLeft(attempt, state);
  const place = {
    isLast: position === total - 1,
    finished: state.summary !== undefined,
    left: left !== undefined && left !== position,
  };
  const action = mainAction(step, progress, place);
  const response: StepResponse | undefined = step.kind === 'read' ? { kind: 'read' } : progress.draft;

  function leave(way: MainAction) {
    if (way === 'finish') void finish();
    else go(way === 'left' && left !== undefined ? left : position + 1);
  }

  async function act() {
    if (!step || !progress || progress.sending === 'sending' || state.finishing === 'sending') return;
    switch (action) {
      case 'answer': {
        if (!isComplete(response)) return;
        const verdict = await answer(step.id, response);
        // There is nothing to say of a page that was read: it turns.
        if (step.kind === 'read' && verdict && !verdict.explanationHtml) leave(onward(place));
        return;
      }
      case 'retry':
        if (progress.pending) await answer(step.id, progress.pending);
        return;
      case 'hint':
        return dispatch({ type: 'hinted', step: step.id });
      case 'skip':
        return leave(onward(place));
      case 'next':
      case 'finish':
      case 'result':
      case 'left':
        return leave(action);
      case 'none':
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void act();
  }

  const tried = (progress.state?.tries ?? 0) > 0 && step.kind !== 'tap';
  return (
    <div data-whole-screen className="flex min-h-dvh flex-col">
      <Head closeHref={close} position={position} total={total} />
      <form
        action={formAction}
        onSubmit={submit}
        noValidate
        className="page flex flex-1 flex-col gap-5 pt-2 md:grid md:max-w-270 md:content-start md:items-start md:gap-x-14 md:has-data-screen:grid-cols-[1fr_auto] md:pt-8"
      >
        <input type="hidden" name="attempt" value={attempt.id} />
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name="locale" value={locale} />
        <StepBody
          key={step.id}
          step={step}
          progress={progress}
          heading={heading}
          headingId={headingId}
          onDraft={(draft) => dispatch({ type: 'drafted', step: step.id, draft })}
          onAnswer={(touched) => void answer(step.id, touched)}
        />
        {attempt.stepLinks.length > 0 ? (
          <p className="text-sm md:col-start-1 md:row-start-5">
            {attempt.stepLinks.map((link) => (
              <Link
                key={link.key}
                href={stepLinkAddress(locale, link.href, step.id)}
                className="link inline-flex min-h-11 items-center text-ink-soft"
              >
                {link.label}
              </Link>
            ))}
          </p>
        ) : null}
        <Foot
          action={action}
          last={place.isLast}
          reads={step.kind === 'read'}
          complete={action !== 'answer' || isComplete(response)}
          busy={progress.sending === 'sending' || state.finishing === 'sending'}
          back={position > 0 ? { position: position - 1, total, go } : undefined}
        >
          <Said
            key={step.id}
            step={step}
            progress={state.finishTrouble || state.finishing === 'lost' ? finishing(state.finishTrouble) : progress}
            onHint={action === 'answer' ? () => dispatch({ type: 'hinted', step: step.id }) : undefined}
            onSkip={tried && action === 'answer' ? () => leave(onward(place)) : undefined}
          />
        </Foot>
        <p className="sr-only">{t('leave')}</p>
      </form>
    </div>
  );
}

/** What to say while the end of an exercise does not reach the server. */
function finishing(trouble: string | undefined) {
  return { sending: trouble ? ('idle' as const) : ('lost' as const), trouble, hintShown: false, closed: false };
}
