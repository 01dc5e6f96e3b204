import { askPrices, readReply } from '@mentora/platform/phone';
import { completeSettings } from '@mentora/platform/settings';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { newOwner, tablesWith, type Owner } from './telephone';
import { kinds, newsOf } from './testNews';
import { wrongIn } from './twilioForm';
import { account, authToken, ourNumber, templates, twilioStand, type TwilioStand } from './twilioStand';

let platform: TestPlatform;
let twilio: TwilioStand;
let news: ReturnType<typeof newsOf>;
let me: Owner;

beforeAll(async () => {
  platform = await testPlatform();
  twilio = await twilioStand(platform);
  news = newsOf(platform);
});

beforeEach(async () => {
  me = await newOwner({ platform, twilio, news });
});

afterAll(() => twilio.stop());

describe('what is handed over', () => {
  it('is what Twilio’s OpenAPI document has, for SMS and WhatsApp alike', async () => {
    await me.beReachable();
    await me.agree('whatsapp');
    await me.choose('now', 'whatsapp');
    await news.tell(me.person.id, 'bulletin', kinds.document);
    await news.work();
    const [sms, whatsapp] = ['', 'whatsapp:'].map((way) => twilio.forms.find((form) => form.get('To') === way + me.number)!);
    expect(Object.fromEntries(sms!)).toEqual({
      To: me.number,
      From: ourNumber,
      Body: expect.stringContaining('fr bulletin'),
      MediaUrl: expect.stringMatching(/\/partage\/bulletin\.pdf$/),
      StatusCallback: expect.stringMatching(/\/api\/webhooks\/twilio\/status\?message=[\w-]{36}$/),
    });
    expect(Object.fromEntries(whatsapp!)).toEqual({
      To: `whatsapp:${me.number}`,
      From: `whatsapp:${ourNumber}`,
      ContentSid: templates.notification,
      ContentVariables: expect.any(String),
      StatusCallback: expect.any(String),
    });
    expect(Object.values(JSON.parse(whatsapp!.get('ContentVariables')!) as object)).toEqual([
      me.person.name, 'fr bulletin', 'Voici bulletin.', expect.stringMatching(/\/choses\/bulletin$/), expect.stringMatching(/bulletin\.pdf$/),
    ]);
    expect(twilio.forms.map(wrongIn)).toEqual([[], []]);
  });

  it('is looked at closely enough to be found wrong (control)', () => {
    const form = (fields: Record<string, string>) => wrongIn(new URLSearchParams(fields));
    expect(form({ To: me.number, From: ourNumber, contentSid: templates.notification })).toEqual(['contentSid is no parameter', 'it says nothing']);
    expect(form({ From: ourNumber, Body: 'a', ContentVariables: '{"1":"a"}' })).toEqual(['To is missing', 'variables without a template']);
    expect(form({ To: '0612345678', MessagingServiceSid: 'MG1', ContentSid: 'HX1' })).toHaveLength(3);
  });

  it('leaves by a messaging service where one is set', async () => {
    await me.beReachable();
    completeSettings({ TWILIO_SMS_FROM: `MG${'1'.repeat(32)}` });
    await news.tell(me.person.id, 'a');
    await news.work();
    completeSettings({ TWILIO_SMS_FROM: ourNumber });
    expect([twilio.forms[0]!.get('MessagingServiceSid'), twilio.forms[0]!.get('From'), wrongIn(twilio.forms[0]!)]).toEqual([`MG${'1'.repeat(32)}`, null, []]);
  });

  it('is a template of WhatsApp’s for a code where there is no SMS', async () => {
    completeSettings({ TWILIO_SMS_FROM: '' });
    await me.ask('POST', '/api/phone', { number: me.number });
    await news.work();
    completeSettings({ TWILIO_SMS_FROM: ourNumber });
    const [form] = twilio.forms;
    expect([form!.get('To'), form!.get('ContentSid'), wrongIn(form!)]).toEqual([`whatsapp:${me.number}`, templates.code, []]);
    const { 1: sent } = JSON.parse(form!.get('ContentVariables')!) as Record<string, string>;
    expect((await me.ask('POST', '/api/phone/confirm', { code: sent })).status).toBe(200);
  });

  it('arrives once although the answer was lost, for Twilio’s webhook says that it has it', async () => {
    await me.beReachable();
    twilio.mishaps = ['answerLost'];
    await news.tell(me.person.id, 'une fois');
    await news.work();
    await news.work();
    expect(await me.bodies()).toHaveLength(1);
    expect((await me.rows())[0]).toMatchObject({ status: 'sent', provider_id: expect.stringMatching(/^SM/), request: null });
  });

  it('would arrive twice without it (control)', async () => {
    await me.beReachable();
    twilio.mishaps = ['answerLost'];
    twilio.isHeard = false;
    await news.tell(me.person.id, 'deux fois');
    await news.work();
    await news.work();
    expect(await me.bodies()).toHaveLength(2);
  });

  it('waits while Twilio is overrun or our token is wrong, is given up where the message is, and names nobody', async () => {
    await me.beReachable();
    const message = `The number ${me.number} cannot be reached`;
    twilio.mishaps = [429, 500, 401].map((status) => ({ status, code: 20003, message }));
    await news.tell(me.person.id, 'patience');
    for (let time = 0; time < 3; time += 1) await news.work();
    expect((await me.rows())[0]).toMatchObject({ status: 'queued', attempts: 3 });
    twilio.mishaps = [{ status: 400, code: 21211, message }];
    await news.work();
    const [row] = await me.rows();
    expect(row).toMatchObject({ status: 'failed', attempts: 4, problem: `400 21211: The number +33•••••${me.number.slice(-2)} cannot be reached` });
    expect(await tablesWith(platform, me.number.slice(4))).toEqual([]);
    // An administrator sends it again once it is mended.
    expect((await me.ask('POST', `/api/message-log/${row.id}/send-again`, {}, await platform.people.administrator())).status).toBe(200);
    await news.work();
    expect((await me.rows())[0]).toMatchObject({ status: 'sent' });
  });
});

describe('what Twilio tells later', () => {
  beforeEach(async () => {
    await me.beReachable();
    await news.tell(me.person.id, 'suivi');
    await news.work();
  });

  it('moves a message on, and never back', async () => {
    const [{ provider_id: sid }] = await me.rows();
    await twilio.tellStatus(sid, 'delivered');
    expect((await me.rows())[0].status).toBe('delivered');
    await twilio.tellStatus(sid, 'sent');
    expect((await me.rows())[0].status).toBe('delivered');
    await twilio.tellStatus(sid, 'undelivered');
    expect((await me.rows())[0].status).toBe('bounced');
  });

  it('that it was read is known of those alone who agree to that', async () => {
    const [{ provider_id: sid }] = await me.rows();
    await twilio.tellStatus(sid, 'read');
    expect((await me.rows())[0].status).toBe('delivered');
    await me.agree('openTracking');
    await twilio.tellStatus(sid, 'read');
    expect((await me.rows())[0].status).toBe('opened');
  });

  it('is not believed unsigned, changed, or said to another address', async () => {
    const [{ id, provider_id: sid }] = await me.rows();
    const path = `/api/webhooks/twilio/status?message=${id}`;
    const body = new URLSearchParams({ AccountSid: account, MessageSid: sid, MessageStatus: 'failed' }).toString();
    const send = (to: string, signature: string) =>
      platform.request('POST', to, { body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature, origin: '', 'sec-fetch-site': '' } });
    const { signatureOf } = await import('../../src/platform/phone/twilio/signature');
    const good = (address: string, token = authToken, form = body) => signatureOf(token, process.env.MENTORA_URL + address, new URLSearchParams(form));
    for (const [to, signature] of [
      [path, ''],
      [path, 'AAAA'],
      [path, good(path, 'another')],
      [path, good(path, undefined, `${body}&Extra=1`)],
      [path, good('/api/webhooks/twilio/inbound')],
      ['/api/webhooks/twilio/inbound', good(path)],
    ] as const) {
      expect((await send(to, signature)).status).toBe(403);
    }
    expect((await me.rows())[0].status).toBe('sent');
    expect((await send(path, good(path))).status).toBe(200);
    expect((await me.rows())[0].status).toBe('failed');
  });

  it('what it has cost is asked for once it is known', async () => {
    const [{ provider_id: sid }] = await me.rows();
    await askPrices(platform.payload);
    expect((await me.rows())[0]).toMatchObject({ cost: null });
    twilio.prices.set(sid, '-0.07500');
    await askPrices(platform.payload);
    expect((await me.rows())[0]).toMatchObject({ cost: 75_000, currency: 'USD' });
  });
});

describe('an answer', () => {
  beforeEach(async () => {
    await me.beReachable();
    await news.tell(me.person.id, 'question');
    await news.work();
  });

  it('is noted once on the message that it answers; what it says is read by its id alone', async () => {
    await twilio.write(me.number, 'Oui, canari 4711');
    expect((await me.rows())[0].status).toBe('answered');
    const { rows: replies } = await platform.db.query('SELECT id, message_id FROM message_replies WHERE person_id = $1', [me.person.id]);
    expect(replies).toHaveLength(1);
    expect(await readReply({ payload: platform.payload }, replies[0].id)).toMatchObject({ person: me.person.id, text: 'Oui, canari 4711', message: (await me.rows())[0].id });
    expect(await tablesWith(platform, 'canari 4711')).toEqual([]);
    const data = (await (await me.ask('GET', '/api/users/me/data')).json()) as { 'message-replies': unknown };
    expect(data['message-replies']).toMatchObject([{ text: 'Oui, canari 4711' }]);
  });

  it('of a stranger is nobody’s', async () => {
    await twilio.write('+33612999999', 'Bonjour');
    expect((await me.rows())[0].status).toBe('sent');
  });

  it.each(['STOP', ' stop. ', 'Arrêt', 'توقف'])('“%s” ends it, for this channel; START begins it again', async (word) => {
    await twilio.write(me.number, word);
    expect(await me.consents('sms')).toEqual([{ given_by: 'page', withdrawn_by: 'stop' }]);
    await news.tell(me.person.id, 'après');
    // Somebody who shares the number and asks for a code gets none either: the number has said no.
    const before = (await twilio.taken(me.number)).length;
    await me.ask('POST', '/api/phone', { number: me.number }, await platform.people.learner());
    await news.work();
    expect(await twilio.taken(me.number)).toHaveLength(before);
    expect(await me.bodies()).toEqual([expect.stringContaining('question')]);
    const { rows: blocked } = await platform.db.query("SELECT reason FROM suppressed_addresses WHERE address = $1", [`+33•••••${me.number.slice(-2)}`]);
    expect(blocked).toEqual([{ reason: 'stop' }]);

    await twilio.write(me.number, 'START');
    expect(await me.consents('sms')).toEqual([{ given_by: 'page', withdrawn_by: 'stop' }, { given_by: 'start', withdrawn_by: null }]);
    await news.tell(me.person.id, 'de nouveau');
    await news.work();
    expect((await me.bodies()).at(-1)).toContain('de nouveau');
  });

  it('START gives nobody a consent who has withdrawn it otherwise', async () => {
    await me.ask('POST', '/api/consents', { given: false, purpose: 'sms' });
    await twilio.write(me.number, 'START');
    expect(await me.consents('sms')).toEqual([{ given_by: 'page', withdrawn_by: 'page' }]);
  });

  it('STOP that Twilio heard and we did not holds as well', async () => {
    twilio.mishaps = [{ status: 400, code: 21610, message: 'Attempt to send to unsubscribed recipient' }];
    await news.tell(me.person.id, 'refusé');
    await news.work();
    expect((await me.rows()).at(-1)).toMatchObject({ status: 'suppressed', request: null });
    expect(await me.consents('sms')).toEqual([{ given_by: 'page', withdrawn_by: 'stop' }]);
  });
});
