import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { closePages, openPage } from './clients';
import { news } from './news';
import { startNode, type SocketNode } from './node';
import { otherNode, type OtherNode } from './otherNode';

let platform: TestPlatform;
let here: SocketNode;
let there: OtherNode | undefined;
let ear: Client;
/** What this node has said to others: its signs of life are not counted. */
const told: string[] = [];

beforeAll(async () => {
  platform = await testPlatform();
  news.addTo(platform.payload);
  ear = new Client({ connectionString: process.env.DATABASE_URL });
  await ear.connect();
  ear.on('notification', ({ payload = '' }) => {
    if (payload.includes('"tell"')) told.push(payload);
  });
  await ear.query('LISTEN "socket.io#/"');
  here = await startNode(platform.payload);
});
afterAll(async () => {
  closePages();
  there?.child.kill('SIGKILL');
  await here.close();
  await ear.end();
});

it('says nothing to other nodes once it is sure that there are none, and everything from when one comes', async () => {
  const person = await platform.people.learner();
  const page = await openPage(here.url, person);
  const tellIt = (key: string) => news.tell(platform.payload, person.id, key);
  await tellIt('at first');
  await expect.poll(() => told).toHaveLength(1);

  await sleep(10_500);
  await tellIt('alone');
  await expect.poll(() => page.heard).toHaveLength(2);
  await sleep(200);
  expect(told).toHaveLength(1);

  there = await otherNode();
  const elsewhere = await openPage(there.url, person);
  await tellIt('together');
  await expect.poll(() => elsewhere.heard).toHaveLength(1);
});
