import type { EventName } from '../events/definitions';
import type { Localised } from '../i18n/locales';

/** An event that other sites may hear of: in the registry `webhookEvents`. Its data are ids and figures, as all are. */
export interface WebhookEvent {
  name: EventName;
  /** What happened, as a sentence. */
  label: Localised;
}

/** What administrators send to hear whether a webhook works. */
export const testEvent = 'webhook.test';

/** A webhook that fails for so long is put to rest. */
export const patienceDays = 3;

/** How long what was sent stays in the log. */
export const logDays = 30;

/** How long the former secret still signs beside a new one. */
export const overlapHours = 24;
