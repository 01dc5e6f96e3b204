import { getTranslations } from 'next-intl/server';
import { displayChoices } from '@mentora/ui';
import type { DisplayWords } from '@mentora/ui/client';

/** The words of the display controls, in the language of the page. */
export async function displayWords(): Promise<DisplayWords> {
  const t = await getTranslations('shell.display');
  const wordsOf = <Key extends keyof typeof displayChoices>(key: Key) => ({
    label: t(`${key}.label`),
    choices: Object.fromEntries(displayChoices[key].map((choice) => [choice, t(`${key}.choices.${choice}`)])),
  });
  return {
    theme: wordsOf('theme'),
    contrast: wordsOf('contrast'),
    text: wordsOf('text'),
  } as DisplayWords;
}
