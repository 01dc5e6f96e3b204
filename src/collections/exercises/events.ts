import type { WebhookEvent } from '@mentora/platform/webhooks';
import '@mentora/platform/events';

declare module '@mentora/platform/events' {
  interface DomainEvents {
    'exercise.published': { exercise: string };
    /** Which images the edition shows that was published; nothing where it shows none. */
    'exercise.showsImages': { exercise: string; images: string[] };
  }
}

/** What other sites may hear of. */
export const exerciseEvents: WebhookEvent[] = [
  {
    name: 'exercise.published',
    label: { fr: 'Un exercice est publié, ou publié de nouveau', en: 'An exercise is published, or published anew', ar: 'نُشر تمرين، أو أُعيد نشره' },
  },
];
