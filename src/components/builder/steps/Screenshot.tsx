import { defaultLocale } from '@mentora/platform/i18n';
import type { StepContent } from '../content';
import { ImageField } from '../fields/ImageField';
import { withOwn } from '../languages';
import { useBuilder, useBuilderWords, useStep } from '../useBuilder';

/** The screenshot of a step. Another language may have its own: an Arabic screen is mirrored. */
export function Screenshot({ step, path, needed = false }: { step: StepContent; path: string; needed?: boolean }) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const change = useStep(step);
  const isFrench = language === defaultLocale;
  return (
    <ImageField
      path={`${path}.screenshot`}
      label={say(needed ? 'fields.screenshot' : 'fields.screenshotOptional')}
      hint={say(isFrench ? 'fields.screenshotHint' : 'fields.screenshotOther')}
      value={step.screenshot[language]}
      instead={isFrench || !step.screenshot[defaultLocale] ? null : <p>{say('fields.screenshotFrench')}</p>}
      onChange={(id) => change({ screenshot: withOwn(step.screenshot, language, id ?? undefined) })}
    />
  );
}
