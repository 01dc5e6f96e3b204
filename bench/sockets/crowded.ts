import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { percentile, type Report } from '../figures';
import type { Mentora } from '../servers';
import { makePairs, type Pair } from './crowd';
import { openWire, type Wire } from './wire';

export interface Crowd {
  sockets: number;
  messagesEachSecond: number;
  pagesEachSecond: number;
  seconds: number;
}

/** So many sockets are opened at once. */
const opening = 40;
/** What has not come by then is lost. */
const patience = 15_000;

interface Place {
  pair: Pair;
  wires: Wire[];
}

/** Many open pages, messages and personal pages at a steady rate: how long a message takes, and whether one is lost. */
export async function measureCrowd(mentora: Mentora, crowd: Crowd, report: Report): Promise<void> {
  const pairs = await makePairs(mentora, crowd.sockets / 2);
  const db = new Client({ connectionString: mentora.databaseUrl });
  await db.connect();
  await db.query('DELETE FROM rate_limits');
  const began = performance.now();
  const places: Place[] = [];
  for (let from = 0; from < pairs.length; from += opening / 2) {
    const some = pairs.slice(from, from + opening / 2);
    places.push(...(await Promise.all(some.map(async (pair) => ({ pair, wires: await Promise.all(pair.people.map(({ cookie }) => openWire(mentora.url, cookie))) })))));
  }
  report({ what: `opening ${crowd.sockets} sockets`, value: (performance.now() - began) / 1000, unit: 's' });
  try {
    const due = new Map<string, number>();
    const received = new Map<string, number>();
    for (const { wires } of places) {
      wires[1]!.heard = (event, data) => {
        if (event === 'message') received.set((data as { clientId: string }).clientId, performance.now());
      };
    }
    const acknowledged = new Map<string, number>();
    const refused: string[] = [];
    const paging = pagesAtRate(mentora, places, crowd);
    const committing = commitsAtRate(mentora, crowd);
    const [start, worked] = [performance.now(), process.cpuUsage()];
    const count = crowd.messagesEachSecond * crowd.seconds;
    await atRate(crowd.messagesEachSecond, crowd.seconds, (index, at) => {
      const { pair, wires } = places[(index * 7) % places.length]!;
      const clientId = randomUUID();
      due.set(clientId, at);
      void wires[0]!.ask('message', { conversation: pair.conversation, clientId, text: `Message ${index} de la foule` }).then((answer) => {
        if ((answer as { ok?: unknown }).ok) acknowledged.set(clientId, performance.now());
        else refused.push(JSON.stringify(answer));
      });
    });
    const { user, system } = process.cpuUsage(worked);
    const share = (user + system) / 10 / (performance.now() - start) / availableParallelism();
    const end = performance.now() + patience;
    while (performance.now() < end && (acknowledged.size + refused.length < count || received.size < count)) await sleep(50);
    const [pages, commits] = await Promise.all([paging, committing]);
    const stored = await db.query<{ id: string }>("SELECT m.client_id AS id FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE c.kind = 'bench'");
    const kept = new Set(stored.rows.map(({ id }) => id));
    const lost = [...due.keys()].filter((id) => !kept.has(id) || !received.has(id) || !acknowledged.has(id));
    if (refused.length > 0) console.log(`${refused.length} refused, the first: ${refused[0]}`);
    // The first second warms up.
    const warm = [...due].filter(([, at]) => at - start > 1000);
    const took = (times: Map<string, number>) => warm.flatMap(([id, at]) => (times.has(id) ? [times.get(id)! - at] : []));
    const what = `${crowd.sockets} sockets, ${crowd.messagesEachSecond} messages/s, ${crowd.pagesEachSecond} pages/s`;
    const beside = `of ${count}; ${places.flatMap(({ wires }) => wires).filter((wire) => !wire.isOpen()).length} sockets cut`;
    report({ what: `${what}: lost`, value: lost.length, unit: '', aim: { atMost: 0 }, beside });
    report({
      what: `${what}: with the other, p99`,
      value: percentile(took(received), 0.99),
      unit: 'ms',
      aim: { atMost: 50 },
      beside:
        `p50 ${percentile(took(received), 0.5).toFixed(1)}, p95 ${percentile(took(received), 0.95).toFixed(1)} ms; ` +
        `a bare row at the same time: p50 ${percentile(commits, 0.5).toFixed(1)}, p99 ${percentile(commits, 0.99).toFixed(1)} ms`,
    });
    report({ what: `${what}: acknowledged, p99`, value: percentile(took(acknowledged), 0.99), unit: 'ms', beside: `p50 ${percentile(took(acknowledged), 0.5).toFixed(1)} ms` });
    report({ what: `${what}: the generator’s share of the cores`, value: share, unit: '%' });
    report({ what: `${what}: a page, p99`, value: percentile(pages, 0.99), unit: 'ms', beside: `p50 ${percentile(pages, 0.5).toFixed(1)} ms` });
  } finally {
    for (const { wires } of places) for (const wire of wires) wire.close();
    await db.end();
  }
}

/** Begins something so many times each second, whether or not what was begun before has ended; tells its number and when it was due. */
async function atRate(eachSecond: number, seconds: number, begin: (index: number, at: number) => void): Promise<void> {
  const start = performance.now();
  for (let index = 0; index < eachSecond * seconds; index += 1) {
    const at = start + (index * 1000) / eachSecond;
    if (at > performance.now()) await sleep(at - performance.now());
    begin(index, at);
  }
}

/** So many bare rows are stored each second: enough to see when the disk is late, too few to make it so. */
const rowsEachSecond = 50;

/** Stores bare rows beside the messages, by a connection of its own: no message can be quicker than the disk. Answers how long each took. */
async function commitsAtRate({ databaseUrl }: Mentora, { seconds }: Crowd): Promise<number[]> {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query('CREATE TABLE IF NOT EXISTS bench_rows (id uuid PRIMARY KEY)');
    const rows: Promise<number>[] = [];
    await atRate(rowsEachSecond, seconds, (_, at) => {
      rows.push(db.query('INSERT INTO bench_rows VALUES ($1)', [randomUUID()]).then(() => performance.now() - at));
    });
    return await Promise.all(rows);
  } finally {
    await db.end();
  }
}

/** Asks for personal pages at a steady rate, and answers how long each took. */
async function pagesAtRate(mentora: Mentora, places: readonly Place[], { pagesEachSecond, seconds }: Crowd): Promise<number[]> {
  // Shorter than the site keeps what is idle: the two must not meet.
  const agent = new Agent({ keepAlive: true, timeout: 3_000 });
  const answers: Promise<number>[] = [];
  await atRate(pagesEachSecond, seconds, (index, at) => {
    const { cookie } = places[index % places.length]!.pair.people[0]!;
    answers.push(
      new Promise((resolve, reject) => {
        get(`${mentora.url}/progression`, { headers: { cookie }, agent }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`A page was answered with ${response.statusCode}`));
          response.resume().on('end', () => resolve(performance.now() - at));
        }).on('error', reject);
      }),
    );
  });
  const times = await Promise.all(answers);
  agent.destroy();
  return times.slice(pagesEachSecond);
}
