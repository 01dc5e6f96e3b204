import './events';
import type { WebhookEvent } from '@mentora/platform/webhooks';

/** What other sites may hear of: that something happened, with ids alone. */
export const mentorshipEvents: WebhookEvent[] = [
  { name: 'mentor.applied', label: { fr: 'Une personne propose de devenir parrain', en: 'Somebody asks to become a mentor', ar: 'طلب أحدهم أن يصبح مرشدًا' } },
  { name: 'mentor.approved', label: { fr: 'Un parrain est accepté', en: 'A mentor is approved', ar: 'قُبل مرشد' } },
  { name: 'mentorship.requested', label: { fr: 'Un parrainage est demandé', en: 'A mentorship is asked for', ar: 'طُلبت علاقة إرشاد' } },
  { name: 'mentorship.accepted', label: { fr: 'Un parrainage commence', en: 'A mentorship begins', ar: 'بدأت علاقة إرشاد' } },
  { name: 'mentorship.paused', label: { fr: 'Un parrainage est en pause', en: 'A mentorship pauses', ar: 'توقفت علاقة إرشاد مؤقتًا' } },
  { name: 'mentorship.ended', label: { fr: 'Un parrainage se termine', en: 'A mentorship ends', ar: 'انتهت علاقة إرشاد' } },
];
