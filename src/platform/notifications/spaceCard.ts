import { createLocalReq } from 'payload';
import type { SpaceCard } from '../registries';
import { translatorOf } from './messages';
import { unreadCount } from './queries/notificationList';

/** "What now?": what one has not read yet. */
export const unreadCard: SpaceCard = {
  key: 'notifications',
  order: 15,
  for: 'signed-in',
  load: async (payload, { id, locale }) => {
    const count = await unreadCount(await createLocalReq({}, payload), id);
    if (count === 0) return null;
    const t = translatorOf(locale);
    return { title: t('digest', { count }), text: t('card'), href: '/notifications', action: t('seeAll'), waiting: true };
  },
};
