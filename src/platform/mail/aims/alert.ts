import { createTranslator } from 'next-intl';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../../command/inTransaction';
import { query, sql } from '../../command/query';
import { locales, type Locale, type Localised } from '../../i18n/locales';
import { defineNotification, type NotificationCategory } from '../../notifications/definitions';
import { notify } from '../../notifications/notify';
import ar from '../messages/ar.json';
import en from '../messages/en.json';
import fr from '../messages/fr.json';
import { aims, messageFigures, missedAims } from './figures';

const words: Record<Locale, typeof fr> = { fr, en, ar };

const text = (key: keyof typeof fr): Localised =>
  Object.fromEntries(locales.map((locale) => [locale, words[locale][key]])) as unknown as Localised;

/** What administrators are told of how the site runs. */
export const runningCategory: NotificationCategory = {
  key: 'running',
  label: text('category'),
  description: text('categoryHelp'),
  order: 90,
  for: ['administrateur'],
};

/** Tells administrators that messages do not fare as they should; the figures are those of that moment. */
export const messagesMissAims = defineNotification<Partial<Record<keyof typeof aims, number>>>({
  name: 'messages.missAims',
  category: 'running',
  defaults: { mail: 'now' },
  why: text('why'),
  render: (_, { locale }, figures) => {
    const t = createTranslator({ locale, messages: words[locale] });
    const lines = (Object.keys(aims) as (keyof typeof aims)[]).flatMap((aim) => {
      const value = figures[aim];
      return value === undefined ? [] : [t(aim, { value, aim: aims[aim] })];
    });
    return Promise.resolve({
      title: t('title'),
      text: [t('intro'), ...lines].join(' '),
      href: '/admin/collections/message-log',
      action: t('action'),
    });
  },
});

/** Looks how the messages of the last day fared, and tells administrators where that is worse than aimed at: once a day. */
export async function watchAims(payload: Payload, at: Date): Promise<void> {
  const figures = await messageFigures(payload, 24);
  const missed = missedAims(figures);
  if (missed.length === 0) return;
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const administrators = await query<{ id: string }>(
      req,
      sql`SELECT parent_id AS id FROM users_roles WHERE value = 'administrateur'`,
    );
    await notify(req, {
      type: messagesMissAims,
      to: administrators.map(({ id }) => id),
      data: Object.fromEntries(missed.map((aim) => [aim, figures[aim] ?? 0])),
      key: at.toISOString().slice(0, 10),
    });
  });
}
