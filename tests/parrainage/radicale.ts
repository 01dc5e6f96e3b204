import { tryPort } from '@mentora/platform/runtime/ports';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';

export const radicale = { program: '/usr/bin/radicale', package: 'radicale' } as const;

export interface CalDavServer {
  /** Asks the server for something by CalDAV, as a person who uses it. */
  dav: (method: string, path: string, body?: string, headers?: Record<string, string>) => Promise<{ status: number; text: string }>;
  stop: () => Promise<void>;
}

/** Debian's CalDAV server, with calendars of its own in an empty folder. */
export async function startRadicale(): Promise<CalDavServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mentora-radicale-'));
  const port = await tryPort(0, '127.0.0.1');
  const config = path.join(folder, 'config');
  const parts = { server: `hosts = 127.0.0.1:${port}`, auth: 'type = none', rights: 'type = owner_only', storage: `filesystem_folder = ${folder}/collections`, web: 'type = none' };
  await writeFile(config, Object.entries(parts).map(([name, line]) => `[${name}]\n${line}\n`).join('\n'));
  const child = spawn(radicale.program, ['--config', config], { stdio: 'ignore' });
  const dav: CalDavServer['dav'] = async (method, to, body, headers = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${to}`, { method, body, headers: { authorization: `Basic ${btoa('me:me')}`, 'content-type': 'text/calendar; charset=utf-8', ...headers } });
    return { status: answer.status, text: await answer.text() };
  };
  await vi.waitFor(() => dav('OPTIONS', '/'), { timeout: 30_000, interval: 100 });
  const stop = async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  return { dav, stop };
}
