import { defaultLocale, type Locale } from '@mentora/platform/i18n';
import { contentLanguages, untranslatedIn } from './languages';
import { useBuilder, useBuilderWords } from './useBuilder';

const names: Record<Locale, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** The language that is written in, each with how much of it is still to be translated. */
export function LanguageTabs({ onChoose }: { onChoose: (language: Locale) => void }) {
  const { shown, language } = useBuilder();
  const say = useBuilderWords();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{say('languages.label')}</legend>
      <div className="flex gap-1 overflow-x-auto rounded-full bg-band p-1">
        {contentLanguages.map((locale) => {
          const left = locale === defaultLocale ? 0 : untranslatedIn(shown.content, locale).length;
          return (
            <label
              key={locale}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full px-4 whitespace-nowrap has-checked:bg-sheet has-checked:font-bold has-checked:shadow-1 has-focus-visible:outline-3 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="builder-language"
                value={locale}
                checked={locale === language}
                onChange={() => onChoose(locale)}
                className="sr-only"
              />
              <bdi lang={locale}>{names[locale]}</bdi>
              {left > 0 ? (
                <span className="rounded-full border border-warning px-2 text-sm font-bold text-warning">
                  <span aria-hidden="true">{left}</span>
                  <span className="sr-only">{say('languages.left', { count: left })}</span>
                </span>
              ) : null}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
