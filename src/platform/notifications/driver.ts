import type { PayloadRequest } from 'payload';
import type { JobData } from '../jobs/definitions';
import type { NotificationContent, NotificationType } from './definitions';
import type { Listener } from './wishes';

/** A notification that is due, with its words. */
export interface Due {
  /** The notification's. */
  id: string;
  type: NotificationType;
  data: JobData;
  content: NotificationContent;
}

/** What leaves as one message: a notification, or several in one. */
export interface Message {
  to: Listener;
  news: readonly Due[];
}

/**
 * Puts messages into a channel's outbox, in the transaction of `req`; they leave after the commit. Answers for each
 * null, or why the person cannot be reached that way.
 */
export type Driver = (req: PayloadRequest, messages: readonly Message[]) => Promise<(string | null)[]>;

/** A driver that puts one message after the other. */
export function oneByOne(put: (req: PayloadRequest, to: Listener, news: readonly Due[]) => Promise<string | null>): Driver {
  return async (req, messages) => {
    const reasons: (string | null)[] = [];
    for (const { to, news } of messages) reasons.push(await put(req, to, news));
    return reasons;
  };
}
