import './events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of. */
export const reportEvents: WebhookEvent[] = [
  { name: 'report.filed', label: { fr: 'Une erreur est signalée', en: 'An error is reported', ar: 'أُبلغ عن خطأ' } },
  { name: 'report.handled', label: { fr: 'Un signalement est traité', en: 'A report is handled', ar: 'عولج بلاغ' } },
];
