import '../events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of. */
export const contributionEvents: WebhookEvent[] = [
  { name: 'contribution.submitted', label: { fr: 'Une contribution est proposée', en: 'A contribution is submitted', ar: 'قُدّمت مساهمة' } },
  { name: 'contribution.withdrawn', label: { fr: 'Une contribution est reprise par son auteur', en: 'A contribution is taken back by its author', ar: 'استعاد صاحب المساهمة مساهمته' } },
  { name: 'contribution.approved', label: { fr: 'Une contribution est approuvée', en: 'A contribution is approved', ar: 'قُبلت مساهمة' } },
  { name: 'contribution.published', label: { fr: 'Une contribution est publiée', en: 'A contribution is published', ar: 'نُشرت مساهمة' } },
  { name: 'contribution.rejected', label: { fr: 'Une contribution est refusée', en: 'A contribution is rejected', ar: 'رُفضت مساهمة' } },
  { name: 'contribution.changesRequested', label: { fr: 'Des retouches sont demandées', en: 'Changes are requested', ar: 'طُلبت تعديلات' } },
  { name: 'contribution.editedByReviewer', label: { fr: 'Une contribution est retouchée à la relecture', en: 'A contribution is edited by its reviewer', ar: 'عُدّلت مساهمة أثناء المراجعة' } },
];
