import { may } from '@mentora/access';
import { query, sql, type SpaceCard } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { mentorshipList } from '../mentorships/queries/mentorships';
import { translator } from '../messages';
import { mentorshipPath, mentorshipsPath, mentorsPath } from './addresses';

/** The next thing to do in one's mentorships: a request to answer before all else, a mentor to find where there is nothing yet. */
export const mentorshipCard: SpaceCard = {
  key: 'mentorships',
  order: 20,
  for: 'signed-in',
  load: async (payload, { id, roles, locale }) => {
    if (!may('mentorship.own', { id, roles })) return null;
    const words = translator(locale, 'site');
    const title = words('card.title');
    // Those where it is one's turn come first.
    const { docs: [first] } = await mentorshipList({ payload }, id, locale, { status: 'all', limit: 1 });
    const name = first?.other?.name ?? words('person.gone');
    const one = first && localePath(locale, mentorshipPath(first.id));
    if (first?.yourTurn && one) {
      if (first.status === 'requested') {
        const text = words(first.side === 'mentor' ? 'card.asked' : 'card.proposed', { name });
        return { title, text, action: words('card.answer'), href: one, waiting: true };
      }
      return first.status === 'active'
        ? { title, text: words('card.write', { name }), action: words('card.open'), href: one }
        : { title, text: words('card.lastWord', { name }), action: words('card.say'), href: one };
    }
    const [own] = await query<{ running: number; mentors: boolean }>(
      { payload },
      sql`SELECT (SELECT count(*)::int FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id) AND status IN ('requested', 'active', 'paused')) AS running,
                 EXISTS (SELECT FROM mentor_profiles WHERE person_id = ${id}) AS mentors`,
    );
    if (own!.running === 0 && !own!.mentors) return { title, text: words('card.none'), action: words('card.find'), href: localePath(locale, mentorsPath) };
    return { title, text: words('card.running', { count: own!.running }), action: words('card.see'), href: localePath(locale, mentorshipsPath) };
  },
};
