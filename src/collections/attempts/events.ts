import type { WebhookEvent } from '@mentora/platform/webhooks';
import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    /** `score`: per cent. Whose it is stands with the attempt: an event outlives an account. */
    'attempt.finished': { attempt: string; exercise: string; score: number };
  }
}

/** What other sites may hear of. */
export const attemptEvents: WebhookEvent[] = [
  { name: 'attempt.finished', label: { fr: 'Un exercice est terminé', en: 'An exercise is finished', ar: 'أُنجز تمرين' } },
];
