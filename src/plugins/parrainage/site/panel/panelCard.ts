import type { PanelCard } from '@mentora/platform';
import { mentorApplications } from '../../profiles/queries/mentorApplications';
import { textsOf, translator } from '../../messages';

const shown = 5;

/** Who asks to become a mentor, on the start page of the panel. */
export const mentorsPanelCard: PanelCard = {
  key: 'mentors',
  title: textsOf('panel', 'card'),
  permission: 'mentor.decide',
  load: async (req, locale) => {
    const { docs, totalDocs } = await mentorApplications(req, locale, { limit: shown });
    const words = translator(locale, 'panel');
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    return {
      count: totalDocs,
      href: '/mentors',
      items: docs.map(({ id, name, appliedAt }) => ({ href: `/mentors#${id}`, label: name, detail: words('asked', { date: dates.format(new Date(appliedAt)) }) })),
    };
  },
};
