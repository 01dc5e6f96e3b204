import { completeSettings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runNode } from '../../scripts/test/child';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

const former = process.env.ENCRYPTION_KEYS ?? '';
const both = `k2:${randomBytes(32).toString('base64')},${former}`;
let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => void completeSettings({ ENCRYPTION_KEYS: former }));

it('moves every text to the new key while people write, and needs the former one no more', async () => {
  const [ana, ben] = [await platform.people.learner(), await platform.people.learner()];
  const room = await conversationOf(ana, ben);
  const written: string[] = [];
  const write = async (text: string) => void written.push((await talk.sent(written.length % 2 ? ana : ben, room, text)).text!);
  for (let index = 0; index < 20; index += 1) await write(`avant ${index}`);
  await talk.ask('DELETE', `/${room}/messages/3`, ben);
  // One that no key can read is left as it is, and told.
  await platform.db.query("UPDATE messages SET sealed = 'k1.AAAA' WHERE conversation_id = $1 AND seq = 5", [room]);

  completeSettings({ ENCRYPTION_KEYS: both });
  let over = false;
  const rotating = runNode(['--import', 'tsx', 'scripts/rotateKeys.ts'], { env: { ENCRYPTION_KEYS: both } }).finally(() => (over = true));
  for (let index = 0; !over && index < 40; index += 1) {
    await write(`pendant ${index}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { code, output } = await rotating;
  expect([code, output]).toEqual([0, expect.stringMatching(/messages: 18 encrypted anew\.[^]*messages: 1 cannot be read/)]);

  const { rows } = await platform.db.query("SELECT seq FROM messages WHERE sealed NOT LIKE 'k2.%'");
  expect(rows).toEqual([{ seq: 5 }]);
  completeSettings({ ENCRYPTION_KEYS: both.split(',')[0]! });
  const pages = [await talk.page(ana, room, '?after=0'), await talk.page(ana, room, '?after=50')];
  const read = pages.flatMap(({ messages }) => messages.map(({ text }) => text));
  expect(read).toEqual(written.map((text, index) => ([2, 4].includes(index) ? null : text)));
});
