import { contentLimits } from '../content';
import { LongTextField } from '../fields/LongTextField';
import { useBuilderWords, useStep } from '../useBuilder';
import type { KindProps } from './kinds';
import { Screenshot } from './Screenshot';

/** Something to read. */
export function ReadFields({ step, path }: KindProps<'read'>) {
  const say = useBuilderWords();
  const change = useStep(step);
  return (
    <>
      <LongTextField
        path={`${path}.body`}
        label={say('fields.body')}
        hint={say('fields.bodyHint')}
        value={step.body}
        max={contentLimits.long}
        onChange={(body) => change({ body }, 'body')}
      />
      <Screenshot step={step} path={path} />
    </>
  );
}
