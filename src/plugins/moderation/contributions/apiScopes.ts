import type { ApiScope } from '@mentora/platform/apiKeys';

/** What a key may be made for: contributions. */
export const contributionScopes: ApiScope[] = [
  {
    key: 'contributions:write',
    label: { fr: 'Proposer des contributions', en: 'Make contributions', ar: 'تقديم المساهمات' },
    permissions: ['contribution.own', 'contribution.submit', 'exercise.draft', 'image.upload', 'image.view', 'image.viewUnapproved', 'image.viewDraft'],
  },
  {
    key: 'contributions:review',
    label: { fr: 'Relire les contributions et en décider', en: 'Review contributions and decide on them', ar: 'مراجعة المساهمات والبتّ فيها' },
    permissions: ['contribution.review', 'image.view', 'image.viewUnapproved'], // with what contributions show
  },
];
