import './events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of, as administrators choose it. */
export const thanksEvents: WebhookEvent[] = [
  { name: 'thanks.said', label: { fr: 'Quelqu’un dit merci', en: 'Somebody says thanks', ar: 'قال أحدهم شكرًا' } },
];
