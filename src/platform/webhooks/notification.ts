import { createTranslator } from 'next-intl';
import { query, sql } from '../command/query';
import { locales, type Locale, type Localised } from '../i18n/locales';
import { defineNotification } from '../notifications/definitions';
import { patienceDays } from './definitions';
import ar from './messages/ar.json';
import en from './messages/en.json';
import fr from './messages/fr.json';

const words: Record<Locale, typeof fr> = { fr, en, ar };

const text = (key: keyof typeof fr): Localised =>
  Object.fromEntries(locales.map((locale) => [locale, words[locale][key]])) as unknown as Localised;

/** Tells who made a webhook that nothing is sent to it any more. */
export const webhookRests = defineNotification<{ webhook: string }>({
  name: 'webhook.rests',
  category: 'running',
  defaults: { mail: 'now' },
  why: text('why'),
  render: async (payload, { locale }, { webhook }) => {
    const [row] = await query<{ name: string; reason: string | null }>(
      { payload },
      sql`SELECT name, disabled_reason AS reason FROM webhooks WHERE id = ${webhook}`,
    );
    if (!row) return null;
    const t = createTranslator({ locale, messages: words[locale] });
    return {
      title: t('title', { name: row.name }),
      text: row.reason === 'gone' ? t('gone') : t('failing', { days: patienceDays }),
      href: '/admin/webhooks',
      action: t('action'),
    };
  },
});
