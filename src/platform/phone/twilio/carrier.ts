import { createLocalReq } from 'payload';
import { inTransaction } from '../../command/inTransaction';
import { isSuppressed } from '../../mail/suppressed/suppress';
import { RefusedForGood } from '../../mail/outgoing';
import type { Carrier } from '../../outbox/carrier';
import { settings } from '../../settings';
import { stopAddress, stopNumber, type TextChannel } from '../stop';
import type { TextRequest } from '../textRequest';
import { createMessage, messageForm, NumberStopped } from './client';

/** Where Twilio tells what became of a message; nowhere on a machine that it cannot reach. */
export function callbackOf(message: string): string | null {
  const { url } = settings();
  return new URL(url).hostname === 'localhost' ? null : `${url}/api/webhooks/twilio/status?message=${message}`;
}

/**
 * Hands a message to Twilio, which knows no key that would make it once-only: where its answer is lost, its first word
 * to our webhook says that it has the message, and it is not asked again.
 */
export const byTwilio: Carrier<TextRequest & { to: string }> = async (payload, { id, channel, request: { to, ...request } }) => {
  const { twilio } = settings();
  if (!twilio) throw new RefusedForGood('Twilio is not configured');
  const way = channel as TextChannel;
  // They may have answered STOP meanwhile.
  if (await isSuppressed({ payload }, stopAddress(way, to))) return 'unwanted';
  try {
    return { providerId: await createMessage(twilio, messageForm(twilio, { channel: way, to, request, callback: callbackOf(id) })) };
  } catch (error) {
    if (!(error instanceof NumberStopped)) throw error;
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => stopNumber(req, way, to));
    return 'unwanted';
  }
};
