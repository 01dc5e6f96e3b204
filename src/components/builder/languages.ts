import { defaultLocale, locales, type Locale } from '@mentora/platform/i18n';
import type { ExerciseContent, InLanguages, StepContent } from './content';

/** The languages of a content, French first. */
export const contentLanguages: readonly Locale[] = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];

/** The same value with a text in one language. An empty one is taken out, so that French shows instead. */
export function withText(value: InLanguages<string>, locale: Locale, text: string): InLanguages<string> {
  const { [locale]: _before, ...others } = value;
  return text === '' ? others : { ...others, [locale]: text };
}

/** The same value with what a language has of its own, or with nothing of its own. */
export function withOwn<T>(value: InLanguages<T>, locale: Locale, own: T | undefined): InLanguages<T> {
  const { [locale]: _before, ...others } = value;
  return own === undefined ? others : { ...others, [locale]: own };
}

/** What is shown in a language: its own, or the French one. */
export function shownIn<T>(value: InLanguages<T>, locale: Locale): T | undefined {
  return value[locale] ?? value[defaultLocale];
}

/** Whether a text is there in French and not in a language. */
export function isUntranslated(value: InLanguages<string>, locale: Locale): boolean {
  return locale !== defaultLocale && Boolean(value[defaultLocale]?.trim()) && !value[locale]?.trim();
}

/** Every text of a content under the path that its field has. */
export function textsOf(content: ExerciseContent): [path: string, value: InLanguages<string>][] {
  return [
    ['title', content.title],
    ['summary', content.summary],
    ...content.steps.flatMap((step, index) => textsOfStep(step, `steps.${index}`)),
  ];
}

function textsOfStep(step: StepContent, path: string): [string, InLanguages<string>][] {
  const own = ownTexts(step, path);
  return [[`${path}.prompt`, step.prompt], ...own, [`${path}.explanation`, step.explanation]];
}

function ownTexts(step: StepContent, path: string): [string, InLanguages<string>][] {
  switch (step.kind) {
    case 'read':
      return [[`${path}.body`, step.body]];
    case 'tap':
      return [[`${path}.hint`, step.hint]];
    case 'choice':
      return step.options.flatMap(({ text, feedback }, at): [string, InLanguages<string>][] => [
        [`${path}.options.${at}.text`, text],
        [`${path}.options.${at}.feedback`, feedback],
      ]);
    case 'order':
      return step.items.map(({ text }, at) => [`${path}.items.${at}.text`, text]);
    case 'type':
      return [
        [`${path}.accepted`, Object.fromEntries(Object.entries(step.accepted).map(([locale, texts]) => [locale, texts.join('\n')]))],
        [`${path}.placeholder`, step.placeholder],
        [`${path}.hint`, step.hint],
      ];
  }
}

/** The paths of what is there in French and still to be translated into a language. */
export function untranslatedIn(content: ExerciseContent, locale: Locale): string[] {
  return textsOf(content).flatMap(([path, value]) => (isUntranslated(value, locale) ? [path] : []));
}
