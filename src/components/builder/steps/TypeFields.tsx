import { defaultLocale } from '@mentora/platform/i18n';
import { contentLimits } from '../content';
import { TextListField } from '../fields/TextListField';
import { WordField } from '../fields/WordField';
import { withOwn } from '../languages';
import { useBuilder, useBuilderWords, useStep } from '../useBuilder';
import type { KindProps } from './kinds';
import { Screenshot } from './Screenshot';

/** Something to type. */
export function TypeFields({ step, path }: KindProps<'type'>) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const change = useStep(step);
  const french = step.accepted[defaultLocale]?.join(', ');
  const hint = language === defaultLocale || !french ? say('fields.acceptedHint') : say('fields.acceptedInFrench', { texts: french });
  return (
    <>
      <TextListField
        key={language}
        path={`${path}.accepted`}
        label={say('fields.accepted')}
        hint={hint}
        values={step.accepted[language] ?? []}
        most={contentLimits.accepted}
        max={contentLimits.short}
        language={language}
        onChange={(texts) => change({ accepted: withOwn(step.accepted, language, texts.length > 0 ? texts : undefined) })}
      />
      <WordField
        path={`${path}.placeholder`}
        label={say('fields.placeholder')}
        hint={say('fields.placeholderHint')}
        value={step.placeholder}
        max={contentLimits.short}
        onChange={(placeholder) => change({ placeholder }, 'placeholder')}
      />
      <WordField
        path={`${path}.hint`}
        label={say('fields.hintOptional')}
        hint={say('fields.hintHint')}
        value={step.hint}
        max={contentLimits.hint}
        rows={2}
        onChange={(text) => change({ hint: text }, 'hint')}
      />
      <Screenshot step={step} path={path} />
    </>
  );
}
