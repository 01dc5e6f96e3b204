import type { ApiScope } from '@mentora/platform/apiKeys';

/** What a key may be made for: mentors and relations. Conversations themselves are for people who sign in. */
export const mentorshipScopes: ApiScope[] = [
  {
    key: 'mentorships:read',
    label: { fr: 'Lire ses parrainages et l’annuaire des parrains', en: 'Read one’s mentorships and the directory of mentors', ar: 'قراءة علاقات الإرشاد ودليل المرشدين' },
    permissions: ['mentor.view', 'mentor.own', 'mentorship.own', 'mentorshipTemplate.view'],
    readOnly: true,
  },
  {
    key: 'mentorships:write',
    label: { fr: 'Demander, accepter et mener ses parrainages', en: 'Ask for, accept and lead one’s mentorships', ar: 'طلب علاقات الإرشاد وقبولها وإدارتها' },
    permissions: ['mentor.view', 'mentor.own', 'mentorship.request', 'mentorship.own', 'mentorshipTemplate.view'],
  },
];
