/**
 * Kills Mentora at random moments of start and use, and checks that the next start recovers: it serves, every row
 * whose writing was confirmed is there, the demo is whole and not doubled, no process is left over.
 */
import { mkdtemp, readFile, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { roleAddress } from '../../src/platform/runtime/postgres/address';
import { findServer } from '../../src/platform/runtime/postgres/leftovers';
import { tryPort } from '../../src/platform/runtime/ports';
import { signalGroup, startMentora } from './mentora';
import type { Mentora, Place } from './mentora';
import { family, leftRunning } from './processes';

const victims = ['everything but the database', 'the server alone', 'npm alone', 'the database server'] as const;

/** Runs the drill on a folder that is installed and built. */
export async function killDrill(folder: string, times: number, say: (line: string) => void): Promise<void> {
  const base = await mkdtemp(path.join(tmpdir(), 'mentora-kill9-'));
  await chmod(base, 0o755);
  const dataDir = path.join(base, 'data');
  const clusterDir = path.join(dataDir, 'postgres');
  const port = await tryPort(0, '127.0.0.1');
  const place: Place = { folder, port, logFile: path.join(base, 'log'), env: { MENTORA_DATA: dataDir } };
  let confirmed = 0;
  let demo: string | undefined;
  try {
    for (let round = 1; round <= times; round += 1) {
      const victim = victims[Math.floor(Math.random() * victims.length)] ?? victims[0];
      // The first rounds fall into the making of the database, the migrations and the demo.
      const delay = Math.round(Math.random() * (round <= times / 2 ? 8_000 : 3_000));
      const mentora = startMentora(place);
      const inUse = round > times / 2;
      if (inUse) await mentora.ready(120);
      const writing = inUse ? write(dataDir, clusterDir, confirmed) : undefined;
      await sleep(delay);
      await kill(mentora, victim, clusterDir);
      confirmed = (await writing?.stop()) ?? confirmed;
      if (victim === 'the database server') await letRecoverOrEnd(mentora);

      const again = victim === 'the database server' && mentora.npm.exitCode === null ? mentora : startMentora(place);
      const seconds = await again.ready(180);
      const found = await look(dataDir, clusterDir);
      if (found.written < confirmed) throw new Error(`row ${confirmed} was confirmed, ${found.written} is the last there`);
      demo ??= found.demo;
      if (found.demo !== demo) throw new Error(`the demo was ${demo} and is ${found.demo}`);
      say(`  ${round}. ${victim} killed ${delay} ms ${inUse ? 'into use' : 'after the start'}: back in ${seconds.toFixed(1)} s`);
      await stopKindly(again, folder, clusterDir);
    }
  } catch (error) {
    say((await readFile(place.logFile, 'utf8').catch(() => '')).split('\n').slice(-30).join('\n'));
    throw error;
  } finally {
    for (const { pid } of leftRunning(folder, clusterDir)) process.kill(pid, 'SIGKILL');
    await rm(base, { recursive: true, force: true });
  }
}

async function kill(mentora: Mentora, victim: (typeof victims)[number], clusterDir: string): Promise<void> {
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

/** Without its database a starting Mentora may give up; a running one starts it again. */
async function letRecoverOrEnd(mentora: Mentora): Promise<void> {
  await Promise.race([mentora.ended, mentora.ready(120).catch(() => undefined)]);
}

async function connect(dataDir: string, clusterDir: string): Promise<pg.Client> {
  const server = await findServer(clusterDir);
  if (!server) throw new Error('no database server runs');
  const { databaseRole } = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8')) as { databaseRole: string };
  const client = new pg.Client({ connectionString: roleAddress(server, databaseRole) });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Writes row after row until something breaks, and answers the last one whose writing was confirmed. */
function write(dataDir: string, clusterDir: string, from: number): { stop: () => Promise<number> } {
  let confirmed = from;
  let going = true;
  const done = (async () => {
    const client = await connect(dataDir, clusterDir);
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

async function look(dataDir: string, clusterDir: string): Promise<{ written: number; demo: string }> {
  const client = await connect(dataDir, clusterDir);
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
