import './events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of: that there is a case, never of whom. */
export const caseEvents: WebhookEvent[] = [
  { name: 'case.opened', label: { fr: 'Un dossier de signalement est ouvert', en: 'A case is opened', ar: 'فُتح ملف بلاغ' } },
  { name: 'case.decided', label: { fr: 'Un dossier de signalement est décidé', en: 'A case is decided', ar: 'اتُّخذ قرار في ملف بلاغ' } },
  { name: 'case.appealed', label: { fr: 'Une décision est contestée', en: 'A decision is appealed', ar: 'طُعن في قرار' } },
];
