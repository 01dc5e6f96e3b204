import { registriesOf } from '@mentora/platform';
import { wordings } from '@mentora/platform/consents';
import type { Channel } from '@mentora/platform/notifications';
import { readReply } from '@mentora/platform/phone';
import { completeSettings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { codeOf, newOwner, tablesWith, type Owner } from './telephone';
import { newsOf } from './testNews';
import { ourNumber, twilioStand, type TwilioStand } from './twilioStand';

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

describe('a number', () => {
  it('is one’s own once the code that was sent to it has come back, once', async () => {
    const local = `0${me.number.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ');
    expect(await (await me.ask('POST', '/api/phone', { number: local })).json()).toEqual({ asked: me.number });
    expect(await (await me.ask('GET', '/api/phone')).json()).toEqual({ number: null, asked: me.number });
    const sent = await me.lastCode();
    const wrong = sent === '000000' ? '000001' : '000000';
    const refused = await me.ask('POST', '/api/phone/confirm', { code: wrong });
    expect([refused.status, await codeOf(refused)]).toEqual([400, 'wrongCode']);
    expect(await (await me.ask('POST', '/api/phone/confirm', { code: `${sent.slice(0, 3)} ${sent.slice(3)}` })).json()).toEqual({ number: me.number });
    expect(await codeOf(await me.ask('POST', '/api/phone/confirm', { code: sent }))).toBe('invalidCode');
    expect(await (await me.ask('GET', '/api/phone')).json()).toEqual({ number: me.number, asked: null });
    const { rows: log } = await platform.db.query('SELECT channel, provider, status, address, request, text FROM message_log WHERE person_id = $1', [me.person.id]);
    expect(log).toEqual([{ channel: 'sms', provider: 'twilio', status: 'sent', address: `+33•••••${me.number.slice(-2)}`, request: null, text: null }]);
    // Nowhere as it is; the control is the name, which lies where it lies.
    expect(await tablesWith(platform, me.number.slice(4))).toEqual([]);
    expect(await tablesWith(platform, me.person.name)).toContain('public.users');
  });

  it('is no stranger’s: a code is good for its own person alone, and is not guessed', async () => {
    await me.ask('POST', '/api/phone', { number: me.number });
    const sent = await me.lastCode();
    const other = await platform.people.learner();
    expect(await codeOf(await me.ask('POST', '/api/phone/confirm', { code: sent }, other))).toBe('invalidCode');
    const wrong = sent === '111111' ? '222222' : '111111';
    for (let time = 0; time < 5; time += 1) expect(await codeOf(await me.ask('POST', '/api/phone/confirm', { code: wrong }))).toBe('wrongCode');
    expect((await me.ask('POST', '/api/phone/confirm', { code: sent })).status).toBe(429);
    expect(await (await me.ask('GET', '/api/phone')).json()).toMatchObject({ number: null });
  });

  it('is verified once by two who say the same code at the same moment', async () => {
    await me.ask('POST', '/api/phone', { number: me.number });
    const sent = await me.lastCode();
    const answers = await Promise.all([1, 2, 3].map(() => me.ask('POST', '/api/phone/confirm', { code: sent })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });

  it.each(['12', 'mon numéro', '01 42 68 53 00', '+33 899 70 11 11', '+1 900 555 0100', '3615'])('is not “%s”, and nothing is sent', async (typed) => {
    const answer = await me.ask('POST', '/api/phone', { number: typed });
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'invalidNumber']);
    await news.work();
    expect(twilio.forms).toEqual([]);
  });

  it('is sent a few codes, not many', async () => {
    for (let time = 0; time < 5; time += 1) expect((await me.ask('POST', '/api/phone', { number: me.number })).status).toBe(200);
    expect((await me.ask('POST', '/api/phone', { number: me.number })).status).toBe(429);
    // Nor by somebody else.
    expect((await me.ask('POST', '/api/phone', { number: me.number }, await platform.people.learner())).status).toBe(429);
  });

  it('is asked for by who is signed in, where something can be sent', async () => {
    for (const [method, path] of [['GET', '/api/phone'], ['POST', '/api/phone'], ['POST', '/api/phone/confirm'], ['DELETE', '/api/phone'], ['GET', '/api/consents'], ['POST', '/api/consents']] as const) {
      expect((await platform.request(method, path, { body: method === 'POST' ? {} : undefined })).status, path).toBe(401);
    }
    completeSettings({ TWILIO_SMS_FROM: '', TWILIO_WHATSAPP_FROM: '' });
    expect(await codeOf(await me.ask('POST', '/api/phone', { number: me.number }))).toBe('noTexts');
    const { channels } = (await (await me.ask('GET', '/api/notifications/preferences')).json()) as { channels: Record<Channel, string> };
    expect(channels).toMatchObject({ sms: 'notConfigured', whatsapp: 'notConfigured', inApp: 'ready' });
    completeSettings({ TWILIO_SMS_FROM: ourNumber, TWILIO_WHATSAPP_FROM: ourNumber });
  });

  it('given up, ends what was agreed to for it', async () => {
    await me.beReachable();
    expect((await me.ask('DELETE', '/api/phone')).status).toBe(200);
    expect(await me.consents('sms')).toEqual([{ given_by: 'page', withdrawn_by: 'number' }]);
    await news.tell(me.person.id, 'a');
    await news.work();
    expect(twilio.forms).toEqual([]);
  });
});

describe('consent', () => {
  it('is needed, holds from then on, and ends at once; each is kept with its words', async () => {
    await me.verify();
    await me.choose('now');
    await news.tell(me.person.id, 'sans');
    await news.work();
    expect(await me.bodies()).toEqual([]);
    expect((await me.agree('sms')).status).toBe(200);
    expect((await me.agree('sms')).status).toBe(200);
    await news.tell(me.person.id, 'avec');
    await news.work();
    expect(await me.bodies()).toEqual([expect.stringMatching(/^Mentora: fr avec http:.*\/choses\/avec$/)]);
    await me.ask('POST', '/api/consents', { given: false, purpose: 'sms' });
    await news.tell(me.person.id, 'plus');
    await news.work();
    expect(await me.bodies()).toHaveLength(1);
    const data = (await (await me.ask('GET', '/api/users/me/data')).json()) as { consents: unknown[]; 'phone-numbers': unknown };
    expect(data.consents).toMatchObject([{ purpose: 'sms', version: wordings.sms.version, wording: wordings.sms.fr, locale: 'fr', givenBy: 'page', withdrawnBy: 'page' }]);
    expect(data['phone-numbers']).toEqual({ number: me.number, asked: null });
  });

  it('withdrawn while something waits, keeps it from leaving', async () => {
    await me.beReachable();
    await me.choose('batched');
    await news.tell(me.person.id, 'attend');
    await me.ask('POST', '/api/consents', { given: false, purpose: 'sms' });
    await news.timePasses();
    expect(await me.bodies()).toEqual([]);
  });

  it('is to the words that were shown, and to what there is', async () => {
    expect((await me.ask('POST', '/api/consents', { given: true, purpose: 'sms', version: '1999', locale: 'fr' })).status).toBe(409);
    for (const body of [{}, { given: true }, { given: true, purpose: 'fax', version: '1', locale: 'fr' }, { given: 'yes', purpose: 'sms' }]) {
      expect((await me.ask('POST', '/api/consents', body)).status).toBe(400);
    }
    expect(await me.consents('sms')).toEqual([]);
  });

  it('goes with the account, and so does the number', async () => {
    await me.beReachable();
    await twilio.write(me.number, 'Merci');
    await platform.payload.delete({ collection: 'users', id: me.person.id, overrideAccess: true });
    for (const table of ['consents', 'phone_numbers', 'phone_codes', 'message_replies', 'message_log']) {
      expect((await platform.db.query(`SELECT FROM ${table} WHERE person_id = $1`, [me.person.id])).rowCount, table).toBe(0);
    }
  });
});

it('numbers, answers and what waits move to a new key', async () => {
  await me.beReachable();
  await news.tell(me.person.id, 'clé');
  await news.work();
  await twilio.write(me.number, 'Réponse');
  twilio.mishaps = [{ status: 500, code: 0, message: 'away' }];
  await news.tell(me.person.id, 'attend');
  await news.work();
  const former = process.env.ENCRYPTION_KEYS!;
  const next = `k2:${randomBytes(32).toString('base64')}`;
  completeSettings({ ENCRYPTION_KEYS: `${next},${former}` });
  for (const texts of registriesOf(platform.payload.config).privateTexts) await texts.reseal(platform.payload);
  completeSettings({ ENCRYPTION_KEYS: next });
  expect(await (await me.ask('GET', '/api/phone')).json()).toMatchObject({ number: me.number });
  await news.work();
  expect((await me.bodies()).at(-1)).toContain('attend');
  const { rows: replies } = await platform.db.query('SELECT id FROM message_replies WHERE person_id = $1', [me.person.id]);
  expect(await readReply({ payload: platform.payload }, replies[0].id)).toMatchObject({ text: 'Réponse' });
  completeSettings({ ENCRYPTION_KEYS: `${next},${former}` });
});
