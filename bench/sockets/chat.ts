import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { median, percentile, type Report } from '../figures';
import type { Mentora } from '../servers';
import { makePairs, type Pair } from './crowd';
import { openWire, type Wire } from './wire';

const text = 'Oui ! J’ai touché le trombone, puis « Galerie ». Mais elle est partie deux fois…';

/** So many pairs take turns: nobody writes faster than people may. */
const pairsInTurn = 40;

/**
 * From writing a message until it is stored, acknowledged, and there with the other: Mentora beside a bare WebSocket
 * with the same INSERT, in turn, one message at a time.
 */
export async function measureChat(mentora: Mentora, rounds: number, report: Report): Promise<void> {
  const pairs = await makePairs(mentora, pairsInTurn);
  const db = new Client({ connectionString: mentora.databaseUrl });
  await db.connect();
  await db.query('CREATE TABLE bench_messages (LIKE messages INCLUDING ALL)');
  const echo = await startEcho(mentora.databaseUrl);
  const talks = await Promise.all(pairs.map((pair) => openTalk(mentora.url, pair)));
  try {
    const spent = { mentora: [] as number[], echo: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      // The limit of messages a minute is for people.
      await db.query('DELETE FROM rate_limits');
      for (const talk of talks) {
        const [own, bare] = [await talk.send(), await echo.send(talk.pair)];
        // The first round warms up.
        if (round === 0) continue;
        spent.mentora.push(own);
        spent.echo.push(bare);
      }
    }
    const [own, bare] = [median(spent.mentora), median(spent.echo)];
    report({
      what: 'chat: stored, acknowledged and with the other, against a bare echo',
      value: own / bare,
      unit: '×',
      aim: { atMost: 3 },
      beside: `${own.toFixed(2)} beside ${bare.toFixed(2)} ms (p99 ${percentile(spent.mentora, 0.99).toFixed(1)} beside ${percentile(spent.echo, 0.99).toFixed(1)})`,
    });
  } finally {
    for (const talk of talks) talk.close();
    echo.stop();
    await db.end();
  }
}

interface Talk {
  pair: Pair;
  /** Sends a message, and answers how long it took. */
  send: () => Promise<number>;
  close: () => void;
}

async function openTalk(url: string, pair: Pair): Promise<Talk> {
  const wires = (await Promise.all(pair.people.map(({ cookie }) => openWire(url, cookie)))) as [Wire, Wire];
  const [mine, other] = wires;
  return {
    pair,
    send: async () => {
      const clientId = randomUUID();
      const there = new Promise<void>((resolve) => {
        other.heard = (event, data) => {
          if (event === 'message' && (data as { clientId: string }).clientId === clientId) resolve();
        };
      });
      const begun = performance.now();
      const [answer] = await Promise.all([mine.ask('message', { conversation: pair.conversation, clientId, text }), there]);
      const took = performance.now() - begun;
      if (!(answer as { ok?: unknown }).ok) throw new Error(`A message was answered with ${JSON.stringify(answer)}`);
      return took;
    },
    close: () => wires.forEach((wire) => wire.close()),
  };
}

async function startEcho(databaseUrl: string): Promise<{ send: (pair: Pair) => Promise<number>; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/sockets/echo.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const [, found] = /listening (\d+)/.exec(chunk.toString()) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The echo ended with ${code}`)));
  });
  const open = () =>
    new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      socket.once('open', () => resolve(socket)).once('error', reject);
    });
  const [mine, other] = await Promise.all([open(), open()]);
  const hears = (socket: WebSocket) => new Promise((resolve) => socket.once('message', resolve));
  // As long as what Mentora stores of the same text.
  const sealed = `k1.${randomBytes(28 + Buffer.byteLength(text)).toString('base64url')}`;
  let seq = 0;
  return {
    send: async ({ conversation, people }) => {
      seq += 1;
      const both = Promise.all([hears(mine), hears(other)]);
      const begun = performance.now();
      mine.send(JSON.stringify({ conversation, seq, author: people[0]!.id, clientId: randomUUID(), sealed }));
      await both;
      return performance.now() - begun;
    },
    stop: () => {
      mine.close();
      other.close();
      child.kill('SIGTERM');
    },
  };
}
