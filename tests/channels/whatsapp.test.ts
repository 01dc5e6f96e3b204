import { completeSettings } from '@mentora/platform/settings';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { newOwner, type Owner } from './telephone';
import { kinds, newsOf } from './testNews';
import { wrongIn } from './twilioForm';
import { templates, twilioStand, type TwilioStand } from './twilioStand';

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
  await me.beReachable();
  await me.agree('whatsapp');
  await me.choose('now', 'whatsapp');
});

afterAll(() => twilio.stop());

const formsTo = () => twilio.forms.filter((form) => form.get('To') === `whatsapp:${me.number}`);

it('goes by the template of its kind and language, else the one for any; several are one', async () => {
  const own = { document: `HX${'c'.repeat(32)}`, arabic: `HX${'d'.repeat(32)}` };
  const before = Object.entries(templates).map(([name, sid]) => `${name}:${sid}`).join(',');
  completeSettings({ TWILIO_WHATSAPP_TEMPLATES: `${before},test.document:${own.document},notification.ar:${own.arabic}` });
  await news.tell(me.person.id, 'bulletin', kinds.document);
  await news.tell(me.person.id, 'simple');
  await news.work();
  await platform.db.query("UPDATE users SET locale = 'ar' WHERE id = $1", [me.person.id]);
  await news.tell(me.person.id, 'arabe');
  await news.work();
  await me.choose('daily', 'whatsapp');
  await news.tell(me.person.id, 'un');
  await news.tell(me.person.id, 'deux');
  await news.timePasses();
  completeSettings({ TWILIO_WHATSAPP_TEMPLATES: before });
  const sent = formsTo();
  expect(sent.map((form) => form.get('ContentSid'))).toEqual([own.document, templates.notification, own.arabic, own.arabic]);
  expect(sent.flatMap(wrongIn)).toEqual([]);
  const { 2: title, 3: text, 4: link } = JSON.parse(sent.at(-1)!.get('ContentVariables')!) as Record<string, string>;
  expect(title).toMatch(/2|خبران|جديدان/);
  expect([text, link]).toEqual(['ar un · ar deux', expect.stringMatching(/\/ar\/notifications$/)]);
  // Nothing but the template’s own values goes along: no text of ours, and no address of a file.
  expect(sent.every((form) => !form.has('Body') && !form.has('MediaUrl'))).toBe(true);
});

it('an answer is noted on what it answers there, and STOP ends WhatsApp alone', async () => {
  await news.tell(me.person.id, 'question');
  await news.work();
  await twilio.write(`whatsapp:${me.number}`, 'Oui, volontiers');
  const status = async () => Object.fromEntries((await me.rows()).map((row) => [row.channel, row.status]));
  expect(await status()).toEqual({ sms: 'sent', whatsapp: 'answered' });
  await twilio.write(`whatsapp:${me.number}`, 'STOP');
  expect([await me.consents('whatsapp'), await me.consents('sms')]).toEqual([
    [{ given_by: 'page', withdrawn_by: 'stop' }],
    [{ given_by: 'page', withdrawn_by: null }],
  ]);
  twilio.forms.length = 0;
  await news.tell(me.person.id, 'après');
  await news.work();
  expect(twilio.forms.map((form) => form.get('To'))).toEqual([me.number]);
});

it('what WhatsApp refuses is given up with its reason, and what comes next arrives', async () => {
  const refusal = { status: 400, code: 63016, message: 'Failed to send freeform message outside the allowed window' };
  await me.choose('off');
  twilio.mishaps = [refusal];
  await news.tell(me.person.id, 'refusé');
  await news.work();
  expect((await me.rows()).at(-1)).toMatchObject({ channel: 'whatsapp', status: 'failed', problem: `400 63016: ${refusal.message}` });
  await me.choose('now');
  await news.tell(me.person.id, 'les deux');
  await news.work();
  expect((await me.rows()).slice(-2).map(({ status }) => status)).toEqual(['sent', 'sent']);
});
