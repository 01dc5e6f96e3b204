import type { TwilioSettings } from '../../channelSettings';
import { RefusedForGood } from '../../mail/outgoing';
import { maskNumbers } from '../numbers';
import type { TextChannel } from '../stop';
import type { TextRequest } from '../textRequest';

/** What is known of a message at Twilio. */
export interface TwilioMessage {
  sid: string;
  status: string;
  error_code: number | null;
  /** What it cost, below zero: `-0.0750`. Null until it is known. */
  price: string | null;
  price_unit: string | null;
}

/** Whoever is at that number has answered STOP. */
export class NumberStopped extends RefusedForGood {}

export interface Form {
  channel: TextChannel;
  to: string;
  request: TextRequest;
  /** Where Twilio tells what became of it. */
  callback: string | null;
}

/** The form that makes a message at Twilio: the parameters of `CreateMessage` of its OpenAPI document. */
export function messageForm({ smsFrom = '', whatsappFrom = '' }: TwilioSettings, { channel, to, request, callback }: Form): URLSearchParams {
  const { body, contentSid, variables = [], media = [] } = request;
  const address = (number: string) => (channel === 'whatsapp' ? `whatsapp:${number}` : number);
  const form = new URLSearchParams({ To: address(to) });
  if (channel === 'sms' && smsFrom.startsWith('MG')) form.set('MessagingServiceSid', smsFrom);
  else form.set('From', address(channel === 'whatsapp' ? whatsappFrom : smsFrom));
  if (contentSid) {
    form.set('ContentSid', contentSid);
    form.set('ContentVariables', JSON.stringify(Object.fromEntries(variables.map((value, index) => [index + 1, value]))));
  } else if (body) form.set('Body', body);
  for (const each of media) form.append('MediaUrl', each);
  if (callback) form.set('StatusCallback', callback);
  return form;
}

/** Makes a message. Throws `RefusedForGood` where the message itself is wrong, `NumberStopped` where nobody wants it. */
export async function createMessage(twilio: TwilioSettings, form: URLSearchParams): Promise<string> {
  const { sid } = await call(twilio, 'Messages.json', form);
  return sid;
}

/** What became of a message. */
export function readMessage(twilio: TwilioSettings, sid: string): Promise<TwilioMessage> {
  return call(twilio, `Messages/${encodeURIComponent(sid)}.json`);
}

async function call({ accountSid, authToken, baseUrl }: TwilioSettings, path: string, body?: URLSearchParams): Promise<TwilioMessage> {
  const response = await fetch(`${baseUrl}/2010-04-01/Accounts/${accountSid}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<TwilioMessage> & { code?: number; message?: string };
  if (response.ok && answer.sid) return answer as TwilioMessage;
  const problem = `${response.status} ${answer.code ?? ''}: ${maskNumbers(answer.message ?? '')}`;
  if (answer.code === 21610) throw new NumberStopped(problem);
  // The message is wrong, or is there no more. Everything else may be mended, there or in our settings.
  const final = response.status === 400 || (!body && response.status === 404);
  throw final ? new RefusedForGood(problem) : new Error(problem);
}
