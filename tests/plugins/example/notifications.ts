import { localise, query, sql } from '@mentora/platform';
import { defineNotification, type NotificationCategory } from '@mentora/platform/notifications';

/** What people choose by, at /compte/notifications. */
export const thanksCategory: NotificationCategory = {
  key: 'thanks',
  label: { fr: 'Remerciements', en: 'Thanks', ar: 'رسائل الشكر' },
  description: { fr: 'Quand quelqu’un vous dit merci.', en: 'When somebody thanks you.', ar: 'حين يشكركم أحد.' },
  order: 60,
};

/** It carries an id; its words are found when it is read, in the language that is read then. */
export const thanksReceived = defineNotification<{ thanks: string }>({
  name: 'thanks.received',
  category: 'thanks',
  defaults: { mail: 'weekly' },
  why: { fr: 'Vous êtes l’auteur de cet exercice.', en: 'You wrote this exercise.', ar: 'أنتم من كتب هذا التمرين.' },
  render: async (payload, { locale }, { thanks }) => {
    const [row] = await query<{ slug: string }>(
      { payload },
      sql`SELECT e.slug FROM thanks t JOIN exercises e ON e.id = t.exercise_id WHERE t.id = ${thanks}`,
    );
    if (!row) return null;
    return {
      title: localise({ fr: 'On vous dit merci', en: 'Somebody thanks you', ar: 'هناك من يشكركم' }, locale),
      text: localise({ fr: 'Votre exercice a servi.', en: 'Your exercise was of use.', ar: 'كان تمرينكم مفيدًا.' }, locale),
      href: `/exercices/${row.slug}`,
      action: localise({ fr: 'Voir l’exercice', en: 'See the exercise', ar: 'عرض التمرين' }, locale),
    };
  },
});
