import { createTranslator } from 'next-intl';
import { localise, locales, type Locale, type Localised } from '../i18n/locales';
import { defineNotification } from '../notifications/definitions';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

/** One of the texts of backups in all languages. */
export const textOf = (key: keyof typeof fr): Localised =>
  Object.fromEntries(locales.map((locale) => [locale, words[locale][key]])) as unknown as Localised;

/** Tells administrators that there is no backup of today. */
export const backupFailed = defineNotification<{ day: string }>({
  name: 'backup.failed',
  category: 'running',
  urgent: true,
  defaults: { mail: 'now' },
  why: textOf('why'),
  render: (_, { locale }, { day }) => {
    const t = createTranslator({ locale, messages: localise(words, locale) });
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
    return Promise.resolve({
      title: t('failedTitle', { date }),
      text: t('failedText'),
      href: '/admin/collections/backups',
      action: t('failedAction'),
    });
  },
});
