import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The programs of Debian's, each in the package of its name. */
export const proxies = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' };

interface ProxyOptions {
  /** A folder of its own for everything that it writes. */
  folder: string;
  configuration: string;
  /** A port of this machine on which it listens once it runs. */
  port: number;
}

/** Starts a real nginx with this in its part `http`, and gives what ends it. */
export async function startNginx({ folder, configuration, port }: ProxyOptions): Promise<() => Promise<void>> {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `daemon off; pid ${folder}/nginx.pid; ${user} events {}\nhttp {\naccess_log off; ${temporary.join(' ')}\n${configuration}\n}\n`;
  const file = path.join(folder, 'nginx.conf');
  return start({ folder, file, whole, port, command: [proxies.nginx, '-p', folder, '-e', 'stderr', '-c', file] });
}

/** The same with a Caddyfile, for Caddy. */
export async function startCaddy({ folder, configuration, port }: ProxyOptions): Promise<() => Promise<void>> {
  const whole = `{\n\tadmin off\n\tauto_https disable_redirects\n\tstorage file_system ${folder}/storage\n}\n${configuration}`;
  const file = path.join(folder, 'Caddyfile');
  return start({ folder, file, whole, port, command: [proxies.caddy, 'run', '--adapter', 'caddyfile', '--config', file] });
}

interface Start extends Pick<ProxyOptions, 'folder' | 'port'> {
  file: string;
  whole: string;
  command: [string, ...string[]];
}

/** Fails with what the program says of its configuration. */
async function start({ folder, file, whole, port, command: [program, ...args] }: Start): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, whole);
  const log = path.join(folder, 'said.log');
  const output = openSync(log, 'a');
  const server = spawn(program, args, { stdio: ['ignore', output, output], env: { ...process.env, HOME: folder } });
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
  const stop = async () => {
    if (hasEnded()) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  const end = Date.now() + 15_000;
  while (!(await listens(port))) {
    if (hasEnded() || Date.now() > end) {
      await stop();
      throw new Error(`${program} did not start:\n${await readFile(log, 'utf8')}`);
    }
    await sleep(50);
  }
  return stop;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
