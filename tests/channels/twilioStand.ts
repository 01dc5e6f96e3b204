import { completeSettings } from '@mentora/platform/settings';
import { createEmulator, type Emulator } from 'emulate';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestPlatform } from '../support/platform';

export const account = `AC${'0'.repeat(32)}`;
export const authToken = 'twilio_test_auth_token';
export const ourNumber = '+15551234567';
export const templates = { notification: `HX${'a'.repeat(32)}`, code: `HX${'b'.repeat(32)}` };

/** What becomes of the next calls on their way: the answer is lost, or another is given. */
type Mishap = 'answerLost' | { status: number; code: number; message: string };

/** A message as the stand-in has it. */
export interface Taken {
  sid: string;
  to: string;
  from: string;
  body: string | null;
  status: string;
}

/** Twilio as it is met here: its local stand-in, what goes through the net to it, and its webhooks to us. */
export interface TwilioStand {
  mishaps: Mishap[];
  /** The forms that came through, as they were sent. */
  forms: URLSearchParams[];
  /** What a message has cost, by its id there. */
  prices: Map<string, string>;
  /** Whether its webhooks come through. */
  isHeard: boolean;
  taken: (to: string) => Promise<Taken[]>;
  /** Has the stand-in tell that a message has come as far as this. */
  tellStatus: (sid: string, status: string) => Promise<void>;
  /** Has somebody write to our number. */
  write: (from: string, body: string) => Promise<void>;
  reset: () => void;
  stop: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Starts it, with the settings that lead to it. */
export async function twilioStand(platform: TestPlatform): Promise<TwilioStand> {
  const between = createServer((request, response) => void pass(request, response));
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  const url = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const sms_url = `${url}/api/webhooks/twilio/inbound`;
  const phone_numbers = [ourNumber, `whatsapp:${ourNumber}`].map((phone_number) => ({ phone_number, sms_url }));
  const twilio: Emulator = await createEmulator({
    service: 'twilio',
    port,
    seed: { twilio: { account: { sid: account, auth_token: authToken }, phone_numbers } },
  });
  completeSettings({
    MENTORA_URL: url,
    TWILIO_ACCOUNT_SID: account,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_BASE_URL: url,
    TWILIO_SMS_FROM: ourNumber,
    TWILIO_WHATSAPP_FROM: ourNumber,
    TWILIO_WHATSAPP_TEMPLATES: Object.entries(templates).map(([name, sid]) => `${name}:${sid}`).join(','),
  });
  const authorization = `Basic ${Buffer.from(`${account}:${authToken}`).toString('base64')}`;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.url!.startsWith('/api/')) {
      if (!stand.isHeard) return void request.socket.destroy();
      const { 'content-type': type = '', 'x-twilio-signature': signature = '' } = request.headers;
      const headers = { 'content-type': type, 'x-twilio-signature': String(signature), origin: '', 'sec-fetch-site': '' };
      const answer = await platform.request('POST', request.url!, { body, headers });
      return void response.writeHead(answer.status).end(await answer.text());
    }
    const isMaking = request.method === 'POST';
    const mishap = isMaking ? stand.mishaps.shift() : undefined;
    if (typeof mishap === 'object') return void json(response, mishap.status, mishap);
    if (isMaking) stand.forms.push(new URLSearchParams(body));
    const answer = await fetch(twilio.url + request.url, {
      method: request.method,
      headers: { authorization: request.headers.authorization ?? '', 'content-type': request.headers['content-type'] ?? '' },
      body: isMaking ? body : undefined,
    });
    const said = (await answer.json()) as { sid?: string; price?: string };
    if (mishap === 'answerLost') return void request.socket.destroy();
    const price = stand.prices.get(said.sid ?? '');
    json(response, answer.status, price ? { ...said, price } : said);
  }

  const simulate = async (what: string, form: Record<string, string>) => {
    const answer = await fetch(`${twilio.url}/_twilio/simulate/${what}`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(form),
    });
    if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
  };
  const stand: TwilioStand = {
    mishaps: [],
    forms: [],
    prices: new Map(),
    isHeard: true,
    taken: async (to) => {
      const query = new URLSearchParams({ To: to });
      const answer = await fetch(`${twilio.url}/2010-04-01/Accounts/${account}/Messages.json?${query}`, { headers: { authorization } });
      return ((await answer.json()) as { messages: Taken[] }).messages.reverse();
    },
    tellStatus: (MessageSid, Status) => simulate('message-status', { MessageSid, Status }),
    write: (From, Body) => simulate('inbound-message', { From, To: From.startsWith('whatsapp:') ? `whatsapp:${ourNumber}` : ourNumber, Body }),
    reset: () => {
      twilio.reset();
      Object.assign(stand, { mishaps: [], forms: [], prices: new Map(), isHeard: true });
    },
    stop: async () => {
      between.closeAllConnections();
      await new Promise((resolve) => between.close(resolve));
      await twilio.close();
    },
  };
  return stand;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
