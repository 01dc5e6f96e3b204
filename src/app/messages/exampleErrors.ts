import { createTranslator } from 'next-intl';
import type { Locale } from '@mentora/platform/i18n';
import { areaMessages } from '.';

/** The words of the codes of errors, with an example where they hold a figure: for who reads about them. */
export async function exampleErrors(locale: Locale): Promise<Record<string, string>> {
  const messages = (await areaMessages(locale, 'errors')) as Record<string, string>;
  const say = createTranslator({ locale, messages });
  return Object.fromEntries(
    Object.entries(messages).map(([code, text]) => {
      const values = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 10]));
      return [code, say(code, values)];
    }),
  );
}
