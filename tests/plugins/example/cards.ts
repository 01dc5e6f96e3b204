import { localise, query, sql, type ExerciseNote, type PanelCard, type SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { permission } from './access';

/** On one's own space: how often one was thanked, or nothing. */
export const thanksCard: SpaceCard = {
  key: 'thanks',
  order: 50,
  for: ['formateur', 'administrateur'],
  load: async (payload, { id, locale }) => {
    const [row] = await query<{ count: number }>(
      { payload },
      sql`SELECT count(*)::int AS count FROM thanks t JOIN exercises e ON e.id = t.exercise_id WHERE e.author_id = ${id}`,
    );
    if (!row?.count) return null;
    return {
      title: localise({ fr: 'Merci !', en: 'Thank you!', ar: 'شكرًا!' }, locale),
      text: localise({ fr: `${row.count} fois`, en: `${row.count} times`, ar: `${row.count} مرات` }, locale),
      href: localePath(locale, '/notifications'),
      action: localise({ fr: 'Voir', en: 'See', ar: 'عرض' }, locale),
    };
  },
};

/** On the start page of the panel: what waits for whoever looks after it. */
export const thanksPanelCard: PanelCard = {
  key: 'thanks',
  permission: permission('thanks.read'),
  title: { fr: 'Remerciements récents', en: 'Recent thanks', ar: 'رسائل شكر حديثة' },
  load: async (req) => {
    const rows = await query<{ id: string; slug: string }>(
      req,
      sql`SELECT t.id, e.slug FROM thanks t JOIN exercises e ON e.id = t.exercise_id ORDER BY t.created_at DESC LIMIT 5`,
    );
    return {
      count: rows.length,
      href: '/collections/thanks',
      items: rows.map(({ id, slug }) => ({ href: `/collections/thanks/${id}`, label: slug })),
    };
  },
};

/** On the page of an exercise: how often it was thanked for. */
export const thanksNote: ExerciseNote = {
  key: 'thanks',
  load: async (payload, exercise, locale) => {
    const [row] = await query<{ count: number }>(
      { payload },
      sql`SELECT count(*)::int AS count FROM thanks WHERE exercise_id = ${exercise}`,
    );
    if (!row?.count) return null;
    return localise({ fr: `${row.count} mercis`, en: `${row.count} thanks`, ar: `رسائل شكر: ${row.count}` }, locale);
  },
};
