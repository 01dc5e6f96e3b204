import './events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of sessions: that something happened, with ids alone. */
export const sessionEvents: WebhookEvent[] = [
  { name: 'session.planned', label: { fr: 'Une séance est planifiée', en: 'A session is planned', ar: 'خُطّط لجلسة' } },
  { name: 'session.moved', label: { fr: 'Une séance est déplacée', en: 'A session is moved', ar: 'نُقل موعد جلسة' } },
  { name: 'session.cancelled', label: { fr: 'Une séance est annulée', en: 'A session is cancelled', ar: 'أُلغيت جلسة' } },
  { name: 'session.completed', label: { fr: 'Une séance est terminée', en: 'A session is completed', ar: 'اكتملت جلسة' } },
  { name: 'session.missed', label: { fr: 'Une séance est manquée', en: 'A session is missed', ar: 'فاتت جلسة' } },
];
