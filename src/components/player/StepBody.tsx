'use client';

import { useTranslations } from '../words/Words';
import type { Ref } from 'react';
import { Screenshot } from './Screenshot';
import type { StepProgress } from './state';
import { ChoiceAnswer } from './steps/ChoiceAnswer';
import { OrderAnswer } from './steps/OrderAnswer';
import { TapScreen } from './steps/TapScreen';
import { TypeAnswer } from './steps/TypeAnswer';
import type { PlayerStep, StepResponse } from './types';

interface StepBodyProps {
  step: PlayerStep;
  progress: StepProgress;
  heading: Ref<HTMLHeadingElement>;
  headingId: string;
  onDraft: (draft: StepResponse) => void;
  onAnswer: (response: StepResponse) => void;
}

/** A step: what is asked, its screenshot, and where one answers. */
export function StepBody({ step, progress, heading, headingId, onDraft, onAnswer }: StepBodyProps) {
  const t = useTranslations('player');
  return (
    <>
      <div className="space-y-2 md:col-start-1">
        <h1 ref={heading} id={headingId} tabIndex={-1} className="text-2xl outline-none md:text-3xl">
          {step.prompt}
        </h1>
        {step.kind === 'tap' ? <p className="text-ink-soft">{t('tap.how', { count: step.zoneCount })}</p> : null}
      </div>
      {step.screen ? (
        <div data-screen className="md:col-start-2 md:row-span-5 md:row-start-1 md:w-80">
          {step.kind === 'tap' ? (
            <TapScreen step={step} progress={progress} onTouch={({ x, y }) => onAnswer({ kind: 'tap', x, y })} />
          ) : (
            <Screenshot screen={step.screen} small />
          )}
        </div>
      ) : null}
      {step.kind === 'tap' ? null : (
        <div className="md:col-start-1">
          {/* Written by trainers in an editor without scripts, and turned into HTML by the server. */}
          {step.kind === 'read' ? <div className="prose" dangerouslySetInnerHTML={{ __html: step.bodyHtml }} /> : null}
          {step.kind === 'choice' ? (
            <ChoiceAnswer step={step} progress={progress} labelledBy={headingId} onDraft={onDraft} />
          ) : null}
          {step.kind === 'order' ? (
            <OrderAnswer step={step} progress={progress} labelledBy={headingId} onDraft={onDraft} />
          ) : null}
          {step.kind === 'type' ? <TypeAnswer step={step} progress={progress} onDraft={onDraft} /> : null}
        </div>
      )}
    </>
  );
}
