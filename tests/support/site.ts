import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { cp, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Environment } from '../../scripts/test/child';
import { tryPort } from '../../src/platform/runtime/ports';
import { copyTemplate } from './database';
import { testSettings } from './ground';
import type { Stand } from './stand';

/** A site that serves, as production does, on a port of its own. */
export interface Site {
  url: string;
  databaseUrl: string;
  /** Where its files lie. */
  data: string;
  stop: () => Promise<void>;
}

interface StartOptions {
  /** The folder of a finished build. */
  build: string;
  /** The database and the files to copy. */
  stand: Pick<Stand, 'ground' | 'files'>;
  /** A folder for everything that this site writes. */
  folder: string;
  /** The project's root, where `server.ts` lies. */
  root?: string;
  env?: Environment;
}

const PATIENCE = 60_000;

/**
 * Starts the production server on its own copies of database, files and build. The build as well, for
 * Next keeps in it the pages that it has made.
 */
export async function startSite({ build, stand, folder, root = process.cwd(), env }: StartOptions): Promise<Site> {
  await mkdir(folder, { recursive: true });
  const builds = path.join(folder, 'builds');
  const data = path.join(folder, 'data');
  const [databaseUrl, port] = await Promise.all([
    copyTemplate(stand.ground),
    tryPort(0, '127.0.0.1'),
    copyBuild(build, path.join(builds, 'site')),
    cp(stand.files, data, { recursive: true }),
  ]);
  await writeFile(path.join(builds, 'current'), 'site');
  const url = `http://localhost:${port}`;
  const log = path.join(folder, 'server.log');
  const server = startServer(root, log, {
    ...testSettings,
    NODE_ENV: 'production',
    // Every site of a run reads the same code: what the first has compiled, the others take.
    NODE_COMPILE_CACHE: path.join(path.dirname(folder), 'compiled'),
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    MENTORA_DATA: data,
    MENTORA_BUILDS: path.relative(root, builds),
    MENTORA_URL: url,
    ...env,
  });
  const stop = () => stopServer(server);
  try {
    await waitUntilHealthy(server, url);
  } catch (error) {
    await stop();
    const said = (await readFile(log, 'utf8')).slice(-4000);
    throw new Error(`The site did not start: ${(error as Error).message}\n${said}`, { cause: error });
  }
  return { url, databaseUrl, data, stop };
}

/** What of a build never changes under its name, and is most of it. */
const lasting = ['static', path.join('server', 'chunks')];

/**
 * A build without what only the next build would read. Its links to packages lead on to where they led. What never changes
 * is the same file in both, and not a link to it: Next would follow that, and keep its pages there.
 */
async function copyBuild(from: string, to: string): Promise<void> {
  const left = ['cache', ...lasting].map((name) => path.join(from, name));
  await cp(from, to, { recursive: true, filter: (file) => !left.includes(file) });
  for (const name of lasting) {
    for (const entry of await readdir(path.join(from, name), { recursive: true, withFileTypes: true })) {
      const place = path.join(to, path.relative(from, entry.parentPath), entry.name);
      if (entry.isDirectory()) await mkdir(place, { recursive: true });
      else await mkdir(path.dirname(place), { recursive: true }).then(() => link(path.join(entry.parentPath, entry.name), place));
    }
  }
}

/** What `npm start` gives to Node. */
const [, ...startWith] = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }).scripts.start.split(' ');

function startServer(root: string, log: string, env: Environment): ChildProcess {
  const output = openSync(log, 'a');
  try {
    return spawn(process.execPath, [...startWith, '--no-build'], {
      cwd: root,
      env: Object.assign({}, process.env, env),
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

async function waitUntilHealthy(server: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  let said = 'nothing';
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`It ended with code ${server.exitCode}.`);
    const health = await fetch(`${url}/api/health`).catch(() => undefined);
    if (health?.ok) return;
    said = (await health?.text()) ?? said;
    await sleep(100);
  }
  throw new Error(`After ${PATIENCE / 1000} s /api/health said: ${said}`);
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}
