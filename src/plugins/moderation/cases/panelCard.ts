import { localise, type PanelCard } from '@mentora/platform';
import { caseList } from './queries/caseList';
import { caseText } from './words';

const shown = 5;

/** The cases that wait, on the start page of the panel: what is due first. */
export const openCasesCard: PanelCard = {
  key: 'cases',
  permission: 'case.handle',
  title: caseText('card'),
  load: async (req, locale) => {
    const { cases, total } = await caseList(req, { handler: String(req.user!.id), locale, wish: {} });
    return {
      count: total,
      href: '/moderation/cases',
      items: cases.slice(0, shown).map(({ id, label, title, overdue }) => ({
        href: `/moderation/cases/${id}`,
        label: title ? `${label} – ${title}` : label,
        ...(overdue && { detail: localise(caseText('cardOverdue'), locale) }),
      })),
    };
  },
};
