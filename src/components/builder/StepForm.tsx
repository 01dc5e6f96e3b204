import { Copy, Trash2 } from 'lucide';
import { useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { Button } from '../primitives/Button';
import { Glyph } from '../primitives/Glyph';
import { contentLimits, type StepContent } from './content';
import { copyOfStep, withoutStep, withStep } from './edits';
import { LongTextField } from './fields/LongTextField';
import { WordField } from './fields/WordField';
import { partOfStep } from './parts';
import { StepFields } from './steps/StepFields';
import { useBuilder, useBuilderWords, useStep } from './useBuilder';

interface StepFormProps {
  step: StepContent;
  index: number;
  onOpen: (part: string) => void;
  /** It was taken away. */
  onRemoved: (number: number) => void;
}

/** Everything of one step. */
export function StepForm({ step, index, onOpen, onRemoved }: StepFormProps) {
  const { store, shown } = useBuilder();
  const say = useBuilderWords();
  const change = useStep(step);
  const [asking, setAsking] = useState(false);
  const path = `steps.${index}`;
  const full = shown.content.steps.length >= contentLimits.steps;
  return (
    <>
      <WordField
        path={`${path}.prompt`}
        label={say('fields.prompt')}
        hint={say('fields.promptHint')}
        value={step.prompt}
        max={contentLimits.prompt}
        onChange={(prompt) => change({ prompt }, 'prompt')}
      />
      <StepFields step={step} path={path} />
      <LongTextField
        path={`${path}.explanation`}
        label={say('fields.explanation')}
        hint={say('fields.explanationHint')}
        value={step.explanation}
        max={contentLimits.long}
        onChange={(explanation) => change({ explanation }, 'explanation')}
      />
      <div className="flex flex-wrap gap-3 border-t border-line pt-6">
        <Button
          variant="secondary"
          disabled={full}
          icon={<Glyph shape={Copy} />}
          onClick={() => {
            const copy = copyOfStep(step);
            store.edit((content) => withStep(content, copy, index + 1));
            onOpen(partOfStep(copy.id));
          }}
        >
          {say('steps.duplicate')}
        </Button>
        <Button variant="quiet" icon={<Glyph shape={Trash2} />} onClick={() => setAsking(true)}>
          {say('steps.delete')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say('steps.deleteTitle', { number: index + 1 })}
        closeLabel={say('close')}
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {say('steps.keep')}
            </Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                store.edit((content) => withoutStep(content, step.id));
                onRemoved(index + 1);
              }}
            >
              {say('steps.deleteSure')}
            </Button>
          </>
        }
      >
        <p>{say('steps.deleteText')}</p>
      </Dialog>
    </>
  );
}
