import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../scripts/test/child';
import { seedDemo } from '../scripts/test/demo';
import { clearRunFolder, openRunFolder } from '../scripts/test/folder';
import { DEMO_PASSWORD } from '../e2e/support/people';
import { ensureBuild } from '../src/platform/runtime/build';
import { tryPort } from '../src/platform/runtime/ports';
import { layGround } from '../tests/support/ground';
import { startSite } from '../tests/support/site';

export interface Server {
  url: string;
  stop: () => Promise<void>;
}

export interface Mentora extends Server {
  databaseUrl: string;
  /** Signs a person of the demo in and gives the cookie header. */
  signIn: (email: string) => Promise<string>;
  /** The address of an exercise of the catalogue. */
  firstExercise: () => Promise<string>;
}

/** A production site with the demo, on a database that keeps its promises (no haste as in tests). */
export async function startMentora(): Promise<Mentora> {
  const folder = await openRunFolder();
  const build = path.resolve(await ensureBuild({ root: process.cwd(), folder: '.test/builds' }));
  const ground = await layGround(folder);
  const demo = await seedDemo(ground, folder);
  const site = await startSite({ build, stand: demo, folder: path.join(folder, 'site') });
  return {
    url: site.url,
    databaseUrl: site.databaseUrl,
    async signIn(email) {
      const answer = await fetch(`${site.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: site.url },
        body: JSON.stringify({ email, password: DEMO_PASSWORD }),
      });
      if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status}`);
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    async firstExercise() {
      const answer = await fetch(`${site.url}/api/exercises?limit=1`);
      const { docs } = (await answer.json()) as { docs: { slug: string }[] };
      return docs[0]?.slug ?? '';
    },
    async stop() {
      await site.stop();
      await ground.clear();
      await clearRunFolder(folder);
    },
  };
}

/** The bare Next application of `bench/baseline`, on the same database. */
export async function startBaseline(databaseUrl: string): Promise<Server> {
  const next = path.resolve('node_modules/next/dist/bin/next');
  const cwd = path.resolve('bench/baseline');
  const built = await run(process.execPath, [next, 'build'], { cwd });
  if (built.code !== 0) throw new Error(`The baseline does not build.\n${built.output}`);
  const port = await tryPort(0, '127.0.0.1');
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${url}/page`).catch(() => undefined))?.ok) break;
    await sleep(100);
  }
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
