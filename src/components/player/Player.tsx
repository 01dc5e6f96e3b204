'use client';

import { useLocale } from '../words/Words';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { localePath } from '@mentora/platform/i18n';
import type { PlayerDoor } from './door';
import { Ending } from './Ending';
import { Head } from './Head';
import { StepScreen } from './StepScreen';
import type { AttemptSummary, PlayerAttempt } from './types';
import { usePlayer } from './usePlayer';
import { useStepAddress } from './useStepAddress';

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
  /** A form that begins the exercise anew, offered at its end. */
  restart?: ReactNode;
}

/** An exercise, one step a screen, made for a thumb. */
export function Player({ attempt, door, summary, visitor, addressed = false, closeHref, formAction, restart }: PlayerProps) {
  const locale = useLocale();
  const player = usePlayer(attempt, door, summary);
  const { state, dispatch } = player;
  const { position } = state;
  const total = attempt.steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(position);

  const go = useCallback((next: number) => dispatch({ type: 'went', position: next }), [dispatch]);
  useStepAddress(position, total, addressed, go);

  useEffect(() => {
    if (shown.current === position) return;
    shown.current = position;
    // A new step begins at its top, and is read out from its heading.
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    if (position < total && !state.summary) door.move(position);
  }, [position, total, door, state.summary]);

  const step = attempt.steps[position];
  return (
    <div data-whole-screen className="flex min-h-dvh flex-col">
      <Head
        closeHref={closeHref ?? localePath(locale, `/exercices/${attempt.exercise.slug}`)}
        position={position}
        total={total}
      />
      {step ? (
        <StepScreen attempt={attempt} player={player} step={step} heading={heading} go={go} formAction={formAction} />
      ) : null}
      {!step && state.summary ? (
        <Ending
          attempt={attempt}
          summary={state.summary}
          firstRight={attempt.steps
            .filter(({ kind }) => kind !== 'read')
            .map(({ id }) => state.steps[id]?.state?.firstRight ?? false)}
          visitor={visitor}
          restart={restart}
          heading={heading}
          onRevise={go}
        />
      ) : null}
    </div>
  );
}
