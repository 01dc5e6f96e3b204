/**
 * Kills Mentora at random moments of start and use, and checks that the next start recovers: it serves, every row
 * whose writing was confirmed is there, the demo is whole and not doubled, no process is left over.
 */
import { mkdtemp, readFile, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Door } from '@mentora/platform/runtime';
import pg from 'pg';
import { roleAddress } from '../../src/platform/runtime/postgres/address';
import { findServer } from '../../src/platform/runtime/postgres/leftovers';
import { tryPort } from '../../src/platform/runtime/ports';
import { signalGroup, startMentora } from './mentora';
import type { Mentora, Place } from './mentora';
import { endLeft, family, leftRunning } from './processes';

const victims = ['everything but the database', 'the server alone', 'npm alone', 'the database server'] as const;
type Victim = (typeof victims)[number];

/** Runs the drill on a folder that is installed and built: half of the kills while it starts, half while it is used. */
export async function killDrill({ root: folder, log: say, stop }: Door, times: number): Promise<void> {
  const base = await mkdtemp(path.join(tmpdir(), 'mentora-kill9-'));
  // Under root the database runs as another user, who must pass.
  await chmod(base, 0o755);
  const port = await tryPort(0, '127.0.0.1');
  const logFile = path.join(base, 'log');
  const placeOf = (name: string): Data => {
    const dataDir = path.join(base, name);
    return { folder, port, logFile, env: { MENTORA_DATA: dataDir }, dataDir, clusterDir: path.join(dataDir, 'postgres') };
  };
  const end = () => endLeft(folder, base);
  stop.add('The drill', end);
  const used = placeOf('used');
  try {
    const first = startMentora(used);
    const seconds = await first.ready(600);
    const { demo } = await look(used);
    say(`  undisturbed: first page after ${seconds.toFixed(1)} s, with ${demo}`);
    await stopKindly(first, folder, used.clusterDir);

    let confirmed = 0;
    for (let round = 1; round <= times; round += 1) {
      const starting = round <= times / 2;
      // Each killed start begins with nothing, so that any of its steps may be hit.
      const data = starting ? placeOf(`start-${round}`) : used;
      const victim = victims[Math.floor(Math.random() * victims.length)] ?? victims[0];
      const delay = Math.round(Math.random() * (starting ? seconds * 1000 : 3_000));
      const mentora = startMentora(data);
      if (!starting) await mentora.ready(120);
      const writing = starting ? undefined : write(data, confirmed);
      await sleep(delay);
      await kill(mentora, victim, data.clusterDir);
      confirmed = (await writing?.stop()) ?? confirmed;

      const again = (await outlives(mentora, victim)) ? mentora : startMentora(data);
      const back = await again.ready(600);
      const found = await look(data);
      if (!starting && found.written < confirmed) {
        throw new Error(`row ${confirmed} was confirmed, and ${found.written} is the last there`);
      }
      if (found.demo !== demo) throw new Error(`the demo should be ${demo}, and is ${found.demo}`);
      const when = starting ? 'into the start' : `into use, ${confirmed} rows`;
      say(`  ${round}. ${victim}, ${(delay / 1000).toFixed(1)} s ${when}: back in ${back.toFixed(1)} s`);
      await stopKindly(again, folder, data.clusterDir);
      if (starting) await rm(data.dataDir, { recursive: true, force: true });
    }
  } catch (error) {
    say(`  What there is to see was left in ${base}.`);
    throw error;
  } finally {
    end();
  }
  await rm(base, { recursive: true, force: true, maxRetries: 3 });
}

interface Data extends Place {
  dataDir: string;
  clusterDir: string;
}

async function kill(mentora: Mentora, victim: Victim, clusterDir: string): Promise<void> {
  const members = family(mentora.npm.pid ?? 0);
  if (victim === 'npm alone') mentora.npm.kill('SIGKILL');
  if (victim === 'everything but the database') signalGroup(mentora, 'SIGKILL');
  if (victim === 'the server alone') {
    const server = members.findLast(({ command }) => /node\S* --import tsx server\.ts/.test(command));
    if (server) process.kill(server.pid, 'SIGKILL');
    else signalGroup(mentora, 'SIGKILL');
  }
  if (victim === 'the database server') {
    const server = await findServer(clusterDir);
    if (server) process.kill(server.process.pid, 'SIGKILL');
    else signalGroup(mentora, 'SIGKILL');
  }
}

/** Whether Mentora goes on: one that runs starts its database again; one that is starting may give up. */
async function outlives(mentora: Mentora, victim: Victim): Promise<boolean> {
  if (victim !== 'the database server') return false;
  await Promise.race([mentora.ended, mentora.ready(600).catch(() => undefined)]);
  return mentora.npm.exitCode === null && mentora.npm.signalCode === null;
}

async function connect({ dataDir, clusterDir }: Data): Promise<pg.Client> {
  const server = await findServer(clusterDir);
  if (!server) throw new Error('no database server runs');
  const { databaseRole } = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8')) as { databaseRole: string };
  const client = new pg.Client({ connectionString: roleAddress(server, databaseRole) });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Writes row after row until something breaks, and answers the last one whose writing was confirmed. */
function write(data: Data, from: number): { stop: () => Promise<number> } {
  let confirmed = from;
  let going = true;
  const done = (async () => {
    const client = await connect(data);
    try {
      await client.query('CREATE TABLE IF NOT EXISTS drill (n int PRIMARY KEY)');
      while (going) {
        await client.query('INSERT INTO drill VALUES ($1)', [confirmed + 1]);
        confirmed += 1;
      }
    } catch {
      // That is the drill.
    } finally {
      await client.end().catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      going = false;
      await done;
      return confirmed;
    },
  };
}

async function look(data: Data): Promise<{ written: number; demo: string }> {
  const client = await connect(data);
  try {
    const { rows: tables } = await client.query("SELECT to_regclass('drill') IS NOT NULL AS there");
    const written = tables[0].there ? (await client.query('SELECT coalesce(max(n), 0) AS n FROM drill')).rows[0].n : 0;
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM users WHERE email LIKE '%@demo.mentora.test') || ' people, ' ||
              (SELECT count(*) FROM exercises) || ' exercises, ' || (SELECT count(*) FROM images) || ' images' AS demo`,
    );
    return { written, demo: rows[0].demo };
  } finally {
    await client.end();
  }
}

/** Ctrl-C, and nothing may be left after ten seconds. */
export async function stopKindly(mentora: Mentora, folder: string, clusterDir: string): Promise<number> {
  const began = Date.now();
  signalGroup(mentora, 'SIGINT');
  while (leftRunning(folder, clusterDir).length > 0) {
    if (Date.now() - began > 10_000) {
      throw new Error(`after 10 s still run: ${leftRunning(folder, clusterDir).map(({ command }) => command).join('; ')}`);
    }
    await sleep(50);
  }
  return (Date.now() - began) / 1000;
}
