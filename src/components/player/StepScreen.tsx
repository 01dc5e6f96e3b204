'use client';

import { useLocale, useTranslations } from '../words/Words';
import { useId } from 'react';
import type { FormEvent, Ref } from 'react';
import { Link } from '../primitives/Link';
import { mainAction, onward, type MainAction } from './actions';
import { Foot } from './Foot';
import { Said } from './Said';
import { firstLeft, isComplete, type StepProgress } from './state';
import { StepBody } from './StepBody';
import { stepLinkAddress } from './stepLinks';
import type { PlayerAttempt, PlayerStep, StepResponse } from './types';
import type { usePlayer } from './usePlayer';

interface StepScreenProps {
  attempt: PlayerAttempt;
  player: ReturnType<typeof usePlayer>;
  step: PlayerStep;
  heading: Ref<HTMLHeadingElement>;
  go: (position: number) => void;
  formAction?: (form: FormData) => Promise<void>;
}

const untouched: StepProgress = { sending: 'idle', hintShown: false, closed: false };

/** One step on the screen: a form, so that the Enter key, and a browser without script, send it too. */
export function StepScreen({ attempt, player, step, heading, go, formAction }: StepScreenProps) {
  const t = useTranslations('player');
  const locale = useLocale();
  const headingId = useId();
  const { state, dispatch, answer, send, finish } = player;
  const { position } = state;
  const total = attempt.steps.length;
  const progress = state.steps[step.id] ?? untouched;
  const busy = progress.sending === 'sending' || state.finishing === 'sending';

  const left = firstLeft(attempt, state);
  const place = {
    isLast: position === total - 1,
    finished: state.summary !== undefined,
    left: left !== undefined && left !== position,
  };
  const action = mainAction(step, progress, place);
  const response: StepResponse | undefined = step.kind === 'read' ? { kind: 'read' } : progress.draft;
  const tried = (progress.state?.tries ?? 0) > 0;

  function leave(way: MainAction) {
    if (way === 'finish') void finish();
    else go(way === 'left' && left !== undefined ? left : position + 1);
  }

  async function act() {
    if (busy) return;
    switch (action) {
      case 'answer': {
        if (!isComplete(response)) return dispatch({ type: 'early', step: step.id });
        const verdict = await answer(step.id, response);
        // There is nothing to say of a page that was read: it turns.
        if (step.kind === 'read' && verdict && !verdict.explanationHtml) leave(onward(place));
        return;
      }
      case 'retry':
        if (progress.pending) await send(step.id, progress.pending);
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

  const finishLost = state.finishTrouble !== undefined || state.finishing === 'lost';
  return (
    <form
      action={formAction}
      onSubmit={submit}
      noValidate
      className="page flex flex-1 flex-col gap-5 pt-2 md:grid md:max-w-270 md:content-start md:items-start md:gap-x-14 md:has-data-screen:grid-cols-[1fr_auto] md:pt-8"
    >
      <input type="hidden" name="attempt" value={attempt.id} />
      <input type="hidden" name="step" value={step.id} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="tries" value={step.state?.tries ?? 0} />
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
        busy={busy}
        back={position > 0 ? { position: position - 1, total, go } : undefined}
      >
        <Said
          key={step.id}
          step={step}
          progress={finishLost ? finishing(state.finishTrouble) : progress}
          onHint={action === 'answer' ? () => dispatch({ type: 'hinted', step: step.id }) : undefined}
          onSkip={tried && action === 'answer' ? () => leave(onward(place)) : undefined}
        />
      </Foot>
      <p className="sr-only">{t('leave')}</p>
    </form>
  );
}

/** What to say while the end of an exercise does not reach the server. */
function finishing(trouble: string | undefined): StepProgress {
  return { ...untouched, sending: trouble ? 'idle' : 'lost', trouble };
}
