import { may } from '@mentora/access';
import type { SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { translator } from '../messages';
import { ownRequest } from './queries/ownRequest';

/** Invites people to contribute, and shows what became of their request. Contributors have a card of another kind. */
export const contributeCard: SpaceCard = {
  key: 'contributor-request',
  order: 60,
  for: ['apprenant', 'formateur', 'parent'],
  load: async (payload, { id, roles, locale }) => {
    if (may('contribution.submit', { id, roles })) return null;
    const request = await ownRequest(payload, id);
    const words = translator(locale, 'requests');
    const state = request?.status === 'pending' ? 'waiting' : request?.status === 'rejected' ? 'declined' : 'invite';
    return {
      title: words(`card.${state}`),
      text: words(`card.${state}Text`),
      href: localePath(locale, '/contributeur/demande'),
      action: words(`card.${state}Action`),
    };
  },
};
