import { defaultLocale, directionOf } from '@mentora/platform/i18n';
import { Chip } from '../../primitives/Chip';
import type { InLanguages } from '../content';
import { isUntranslated } from '../languages';
import { useBuilder, useBuilderWords } from '../useBuilder';

/** Above a field of another language: what French says, and whether that is still to be translated. */
export function Original({ value }: { value: InLanguages<string> }) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const french = value[defaultLocale]?.trim();
  if (language === defaultLocale || !french) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      {isUntranslated(value, language) ? <Chip tone="warning">{say('toTranslate')}</Chip> : null}
      <p className="min-w-0 text-ink-soft">
        {say('inFrench')}{' '}
        <bdi lang={defaultLocale} dir={directionOf(defaultLocale)} className="whitespace-pre-line">
          {french}
        </bdi>
      </p>
    </div>
  );
}
