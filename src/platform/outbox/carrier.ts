import type { Payload } from 'payload';

/** The channels whose messages are no letters; mails have an outbox of their own. */
export type OutboxChannel = 'push' | 'sms' | 'whatsapp';

/** A message that is to leave. */
export interface Leaving<Request = unknown> {
  /** Stays the same at each try. */
  id: string;
  channel: OutboxChannel;
  request: Request;
}

/** What came of handing over: the service's own id, or that there is nobody there who wants it. */
export type HandedOver = { providerId: string | null } | 'unwanted';

/** Hands one message over. Throws `RefusedForGood` where no later try can help, anything else where one may. */
export type Carrier<Request = unknown> = (payload: Payload, message: Leaving<Request>) => Promise<HandedOver>;
