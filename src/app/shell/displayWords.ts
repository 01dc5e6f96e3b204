import { getTranslations } from 'next-intl/server';
import type { DisplayWords } from '@mentora/ui/client';

/** The words of the display controls, in the language of the page. */
export async function displayWords(): Promise<DisplayWords> {
  const t = await getTranslations('shell.display');
  return {
    theme: {
      label: t('theme.label'),
      choices: {
        auto: t('theme.choices.auto'),
        light: t('theme.choices.light'),
        dark: t('theme.choices.dark'),
      },
    },
    contrast: {
      label: t('contrast.label'),
      choices: {
        auto: t('contrast.choices.auto'),
        normal: t('contrast.choices.normal'),
        more: t('contrast.choices.more'),
      },
    },
    text: {
      label: t('text.label'),
      choices: {
        normal: t('text.choices.normal'),
        large: t('text.choices.large'),
        larger: t('text.choices.larger'),
      },
    },
  };
}
