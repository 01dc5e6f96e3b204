import { localise, query, sql, type Locale } from '@mentora/platform';
import { defineNotification, type NotificationCategory } from '@mentora/platform/notifications';
import type { Payload } from 'payload';
import { noticeTranslator, noticeText } from './messages';

export const reportsCategory: NotificationCategory = {
  key: 'reports',
  label: noticeText('category'),
  description: noticeText('categoryHelp'),
  order: 40,
};

type ReportData = { report: string };

interface Row extends Record<string, unknown> {
  about: string;
  slug: string | null;
  own: string | null;
  fr: string | null;
}

async function reportNamed(payload: Payload, id: string, locale: Locale) {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT r.about, e.slug, own.title AS own, fr.title AS fr FROM error_reports r
        LEFT JOIN exercises e ON e.id = r.exercise_id AND e._status = 'published' AND e.deleted_at IS NULL
        LEFT JOIN exercises_locales own ON own._parent_id = r.exercise_id AND own._locale::text = ${locale}
        LEFT JOIN exercises_locales fr ON fr._parent_id = r.exercise_id AND fr._locale = 'fr'
        WHERE r.id = ${id}`,
  );
  return row && { about: row.about, slug: row.slug, title: localise({ fr: row.fr ?? '', [locale]: row.own }, locale) };
}

/** Tells who looks after an exercise that something is wrong in it. */
export const reportFiled = defineNotification<ReportData>({
  name: 'report.filed',
  category: 'reports',
  defaults: { mail: 'daily' },
  why: noticeText('filedWhy'),
  alike: true,
  render: async (payload, { locale }, { report }) => {
    const found = await reportNamed(payload, report, locale);
    if (!found) return null;
    const t = noticeTranslator(locale);
    return {
      title: t('filed', { title: found.title }),
      text: found.about,
      href: `/admin/collections/error-reports/${report}`,
      action: t('filedAction'),
    };
  },
});

/** Thanks who reported it, once somebody has looked. */
export const reportHandled = defineNotification<ReportData>({
  name: 'report.handled',
  category: 'reports',
  defaults: { mail: 'daily' },
  why: noticeText('handledWhy'),
  alike: true,
  render: async (payload, { locale }, { report }) => {
    const found = await reportNamed(payload, report, locale);
    if (!found?.slug) return null;
    const t = noticeTranslator(locale);
    return {
      title: t('handled', { title: found.title }),
      text: t('handledText'),
      href: `/exercices/${found.slug}`,
      action: t('handledAction'),
    };
  },
});
