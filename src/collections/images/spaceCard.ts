import { localise, query, sql, type SpaceCard } from '@mentora/platform';
import { createTranslator } from 'next-intl';

const words = {
  fr: {
    title: 'Images à vérifier',
    text: '{count, plural, one {# image attend} other {# images attendent}} votre décision.',
    action: 'Vérifier les images',
  },
  en: {
    title: 'Images to check',
    text: '{count, plural, one {# image is} other {# images are}} waiting for your decision.',
    action: 'Check the images',
  },
  ar: {
    title: 'صور للمراجعة',
    text: '{count, plural, one {صورة واحدة تنتظر} two {صورتان تنتظران} few {# صور تنتظر} many {# صورة تنتظر} other {# صورة تنتظر}} قرارك.',
    action: 'مراجعة الصور',
  },
};

/** Tells administrators that images wait to be moderated. */
export const pendingImagesCard: SpaceCard = {
  key: 'pending-images',
  order: 10,
  for: ['administrateur'],
  load: async (payload, { locale }) => {
    const [row] = await query<{ count: number }>(
      { payload },
      sql`SELECT count(*)::int AS count FROM images WHERE moderation_status = 'pending'`,
    );
    if (!row?.count) return null;
    const t = createTranslator({ locale, messages: localise(words, locale) });
    return {
      title: t('title'),
      text: t('text', { count: row.count }),
      action: t('action'),
      href: '/admin/moderation/images',
      waiting: true,
    };
  },
};
