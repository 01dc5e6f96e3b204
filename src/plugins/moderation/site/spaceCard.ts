import { may } from '@mentora/access';
import { query, sql, type SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { translator } from '../messages';
import { homePath } from './addresses';
import { nextContributionOf } from './queries/nextContribution';
import { whatNext } from './whatNext';

/** What a contributor should go on with. Remarks that wait for an answer are said first. */
export const contributionsCard: SpaceCard = {
  key: 'contributions',
  order: 30,
  for: ['contributeur'],
  load: async (payload, { id, roles, locale }) => {
    if (!may('contribution.submit', { id, roles })) return null;
    const next = await nextContributionOf({ payload }, id);
    const [waiting] = await query<{ count: number }>(
      { payload },
      sql`SELECT count(*)::int AS count FROM contributions WHERE contributor_id = ${id} AND status = 'pending'`,
    );
    const { text, action, href } = whatNext(locale, next, waiting!.count);
    const words = translator(locale, 'pages');
    if (next?.status === 'changes-requested') return { title: words('list.title'), text, action, href, waiting: true };
    return { title: words('list.title'), text, action: words('card.action'), href: localePath(locale, homePath) };
  },
};
