import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { mailServer, type MailServer } from '../support/mailServer';
import { testPlatform, type TestPlatform } from '../support/platform';
import { crashDrill, type Plan } from './crashDrill';

/** `npm run drill -- crash` drills at length, `npm test` in short. */
const isFull = process.env.CRASH_DRILL === 'full';

const short: Plan = { nodes: 2, pairs: 3, messages: 20, bells: 12, kills: 3, every: 1_500 };
const say = (line: string) => void process.stdout.write(`  ${line}\n`);
const full: Plan = { nodes: 2, pairs: 200, messages: 50, bells: 125, kills: 100, every: 2_000, say };

let platform: TestPlatform;
let mails: MailServer;
let env: Record<string, string>;

beforeAll(async () => {
  platform = await testPlatform();
  mails = await mailServer({ keepsRaw: false });
  env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mails.port), MAIL_FROM: 'Mentora <mentora@example.org>' };
});
beforeEach(async () => {
  mails.received.length = 0;
  await platform.db.query('TRUNCATE messages, notifications, deliveries, message_log CASCADE');
});
afterAll(() => mails.stop());

it('loses nothing, doubles nothing and keeps the order while its processes are killed', { timeout: isFull ? 7_200_000 : 240_000 }, async () => {
  const plan = isFull ? full : short;
  const { faults, ...figures } = await crashDrill(platform, mails, env, plan);
  if (isFull) say(JSON.stringify(figures));
  expect(faults).toEqual([]);
  expect(figures.kills).toBeGreaterThanOrEqual(plan.kills);
});

it('doubles messages, notifications and mails where nothing is unique (control)', { timeout: 240_000 }, async () => {
  await platform.db.query(`
    ALTER TABLE event_receipts DROP CONSTRAINT event_receipts_pkey;
    ALTER TABLE messages DROP CONSTRAINT messages_author_id_client_id_key;`);
  const plan = { ...short, nodes: 1, pairs: 1, messages: 8, bells: 4, kills: 0, withoutKeys: true };
  const { faults } = await crashDrill(platform, mails, env, plan);
  for (const fault of [/" is there 2 times/, /is [23] times in the list/, /came to .* as [23] mails/]) {
    expect(faults).toContainEqual(expect.stringMatching(fault));
  }
});
