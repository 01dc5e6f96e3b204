import type { CalendarPart } from './content';

/** A mail as it leaves the house. */
export interface OutgoingMail {
  /** Stays the same at each try: what a receiver tells a second copy by. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  unsubscribe: string | null;
  calendar: CalendarPart | null;
}

/** Who carries mails. */
export interface Provider {
  name: 'smtp' | 'resend';
  /**
   * Hands one mail over, and answers the provider's own id for it. Throws `RefusedForGood` where no later try can
   * help, anything else where one may.
   */
  send: (mail: OutgoingMail) => Promise<string | null>;
}

/** A mail that no later try can bring to its address. */
export class RefusedForGood extends Error {
  override name = 'RefusedForGood';
}

/** What mail programs show a button for: taken off mails of this kind by one click. */
export function listHeaders({ unsubscribe }: OutgoingMail): Record<string, string> {
  if (!unsubscribe) return {};
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
