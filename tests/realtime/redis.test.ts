import { tryPort } from '@mentora/platform/runtime/ports';
import { completeSettings } from '@mentora/platform/settings';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { conversationOf, talk } from '../conversations/talking';
import { describeWith } from '../support/debian';
import { testPlatform, type TestPlatform } from '../support/platform';
import { closePages, openPage, type Page } from './clients';
import { startNode, type SocketNode } from './node';
import { otherNode, type OtherNode } from './otherNode';

const program = '/usr/bin/redis-server';

let platform: TestPlatform;
let port: number;
let redis: ChildProcess;
let here: SocketNode;
let there: OtherNode;

async function startRedis(): Promise<void> {
  redis = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  const listens = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(void socket.end()));
      socket.on('error', reject);
    });
  await vi.waitFor(listens, { timeout: 20_000, interval: 50 });
}

await describeWith(program, 'redis-server', 'nodes that tell each other through Redis', () => {
  beforeAll(async () => {
    platform = await testPlatform();
    port = await tryPort(0, '127.0.0.1');
    await startRedis();
    const url = `redis://127.0.0.1:${port}`;
    completeSettings({ REDIS_URL: url });
    here = await startNode(platform.payload);
    there = await otherNode({ REDIS_URL: url });
  });

  afterAll(async () => {
    closePages();
    there.child.kill('SIGKILL');
    await here.close();
    redis.kill('SIGKILL');
  });

  const textsHeard = ({ heard }: Page) => heard.filter(({ event }) => event === 'message').map(({ data }) => (data as { text: string }).text);

  it('bring a message to pages on each; without Redis each tells its own, and nothing is lost for who asks', async () => {
    const [ana, ben] = [await platform.people.learner(), await platform.people.learner()];
    const room = await conversationOf(ana, ben);
    const [near, far] = [await openPage(here.url, ben), await openPage(there.url, ben)];
    // The other node may still be on its way to Redis.
    await vi.waitFor(async () => {
      await talk.sent(ana, room, 'Un');
      expect(textsHeard(far)).toContain('Un');
    }, { timeout: 20_000, interval: 200 });

    const ended = once(redis, 'exit');
    redis.kill('SIGKILL');
    await ended;
    await talk.sent(ana, room, 'Deux');
    await vi.waitFor(() => expect(textsHeard(near)).toContain('Deux'));
    // Control: it was Redis that brought it.
    expect(textsHeard(far)).not.toContain('Deux');
    expect((await talk.page(ben, room)).messages.at(-1)!.text).toBe('Deux');

    await startRedis();
    await vi.waitFor(async () => {
      await talk.sent(ana, room, 'Trois');
      expect(textsHeard(far)).toContain('Trois');
    }, { timeout: 30_000, interval: 500 });
  });
});
