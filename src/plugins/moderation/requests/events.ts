import type { WebhookEvent } from '@mentora/platform/webhooks';
import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'contributor.requested': { request: string };
    'contributor.accepted': { request: string };
    'contributor.declined': { request: string };
  }
}

/** What other sites may hear of. */
export const requestEvents: WebhookEvent[] = [
  { name: 'contributor.requested', label: { fr: 'Une personne demande à contribuer', en: 'Somebody asks to contribute', ar: 'طلب أحدهم أن يساهم' } },
  { name: 'contributor.accepted', label: { fr: 'Une demande de contribuer est acceptée', en: 'A request to contribute is accepted', ar: 'قُبل طلب للمساهمة' } },
  { name: 'contributor.declined', label: { fr: 'Une demande de contribuer est refusée', en: 'A request to contribute is declined', ar: 'رُفض طلب للمساهمة' } },
];
