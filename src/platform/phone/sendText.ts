import type { PayloadRequest } from 'payload';
import { locales } from '../i18n/locales';
import { isSuppressed } from '../mail/suppressed/suppress';
import { putMessage } from '../outbox/putMessage';
import { settings } from '../settings';
import { maskNumber } from './numbers';
import { stopAddress, type TextChannel } from './stop';
import { templateFor } from './templates';
import type { TextRequest } from './textRequest';

export interface Text {
  channel: TextChannel;
  to: string;
  person: string;
  /** What causes it, for the log. */
  kind: string;
  /** For the log too, which keeps nothing else of what it says. */
  subject: string;
  request: TextRequest;
}

/** The ways by which this site can write to a telephone; the first of them carries codes. */
export function textChannels(): TextChannel[] {
  const { smsFrom, whatsappFrom } = settings().twilio ?? {};
  const hasTemplates = locales.every((locale) => templateFor('notification', locale) && templateFor('code', locale));
  return [...(smsFrom ? (['sms'] as const) : []), ...(whatsappFrom && hasTemplates ? (['whatsapp'] as const) : [])];
}

/** Sends a message to a telephone after the commit of `req`; it is written into the log now. */
export async function sendText(req: PayloadRequest, { channel, to, person, kind, subject, request }: Text): Promise<void> {
  const address = stopAddress(channel, to);
  await putMessage(req, {
    channel,
    provider: 'twilio',
    person,
    kind,
    subject,
    address: maskNumber(to),
    order: address,
    suppressed: await isSuppressed(req, address),
    request: { to, ...request },
  });
}
