import { createLocalReq } from 'payload';
import { createTranslator } from 'next-intl';
import type { SpaceCard } from '../registries';
import { wordsOf } from './messages';
import { unreadCount } from './queries/notificationList';

/** "What now?": what one has not read yet. */
export const unreadCard: SpaceCard = {
  key: 'notifications',
  order: 15,
  for: 'signed-in',
  load: async (payload, { id, locale }) => {
    const count = await unreadCount(await createLocalReq({}, payload), id);
    if (count === 0) return null;
    const t = createTranslator({ locale, messages: wordsOf(locale) });
    return { title: t('digest', { count }), text: t('card'), href: '/notifications', action: t('seeAll'), waiting: true };
  },
};
