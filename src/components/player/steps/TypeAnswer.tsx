'use client';

import { useTranslations } from '../../words/Words';
import { classes } from '../../primitives/classes';
import { inputClasses } from '../../forms/Field';
import { keyboardFor } from '../keyboard';
import { isFixed, type StepProgress } from '../state';
import type { PlayerStep, StepResponse } from '../types';

interface TypeAnswerProps {
  step: Extract<PlayerStep, { kind: 'type' }>;
  progress: StepProgress;
  onDraft: (draft: StepResponse) => void;
}

/** A few words to write. The phone neither corrects nor suggests: the exercise is to write them. */
export function TypeAnswer({ step, progress, onDraft }: TypeAnswerProps) {
  const t = useTranslations('player.type');
  const text = progress.draft?.kind === 'type' ? progress.draft.text : '';
  const solved = progress.state?.solved ?? false;
  return (
    <div className="space-y-1.5">
      <label htmlFor="player-text" className="block font-bold">
        {t('label')}
      </label>
      <input
        id="player-text"
        name="text"
        // An empty field with `auto` would be written from the left in Arabic.
        dir={text ? 'auto' : undefined}
        value={text}
        onChange={(event) => onDraft({ kind: 'type', text: event.target.value })}
        placeholder={step.placeholder}
        inputMode={keyboardFor(step.placeholder)}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={200}
        readOnly={isFixed(progress)}
        aria-invalid={progress.last && !solved ? true : undefined}
        aria-describedby={progress.last ? 'player-said' : undefined}
        className={classes(inputClasses, 'text-lg', solved && 'border-success')}
      />
    </div>
  );
}
