import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../scripts/test/child';
import { tryPort } from '../src/platform/runtime/ports';
import type { Server } from './servers';

const packages = ['next', 'react', 'react-dom', 'pg', 'typescript', '@types/node', '@types/react'];

/** Starts the bare Next application of `bench/baseline`, on Mentora's database. It is built in `folder`. */
export async function startBaseline(databaseUrl: string, folder: string): Promise<Server> {
  await layOut(folder);
  const next = path.join(folder, 'node_modules/next/dist/bin/next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl } as const;
  const built = await run(process.execPath, [next, 'build'], { cwd: folder, env });
  if (built.code !== 0) throw new Error(`The baseline does not build.\n${built.output}`);
  const port = await tryPort(0, '127.0.0.1');
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${url}/page`).catch(() => undefined))?.ok) return { url, stop };
    await sleep(100);
  }
  await stop();
  throw new Error('The baseline does not answer.');
}

/** Copies the application and what it is made of: in a folder under Mentora, Next would take over Mentora's files. */
async function layOut(folder: string): Promise<void> {
  await cp('bench/baseline', folder, { recursive: true });
  const wanted = new Set(packages);
  for (const name of wanted) {
    const from = path.join('node_modules', name);
    if (!existsSync(from)) continue;
    await linkFiles(from, path.join(folder, from));
    const { dependencies, optionalDependencies } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'));
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) wanted.add(other);
  }
}

async function linkFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkFiles(source, target);
    else await link(source, target);
  }
}
