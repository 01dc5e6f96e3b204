import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settings } from '../settings';
import { sayReady } from './banner';
import { currentBuild, ensureBuild, refuseOtherCdn } from './build';
import { openDatabase } from './database';
import { needsDemo } from './demo';
import type { Door } from './door';
import { tell } from './door';
import { cannotListen, createHttpServer, listen } from './http';
import type { Upgrader, Wrapper } from './http';
import { forgetInstance, makeWayFor, recordInstance } from './instance';
import { needsMigration } from './migrations';
import { requestObserver } from './observe';
import { plainConsole } from './plainConsole';
import { tryPort } from './ports';
import { hasCode, StartError } from './StartError';
import { closers } from './stopping';
import { warmUp } from './warmUp';

export interface StartOptions {
  dev: boolean;
  /** Starts the last build that is whole, even when the sources have changed since. */
  noBuild?: boolean;
  wrappers?: Wrapper[];
  upgraders?: Upgrader[];
}

/** Starts everything, in the order in which one thing stands on another, and returns when it is stopped. */
export async function start(door: Door, options: StartOptions): Promise<void> {
  const { root, log, stop } = door;
  const { dev } = options;
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { port, dataDir, databaseUrl, demo } = settings();
  if (!dev) plainConsole();
  const embedded = databaseUrl === undefined;
  if (embedded) await makeWayFor(dataDir, log);
  const hosts = listeningHosts(embedded);
  await checkPort(port, hosts);
  if (!dev) process.env.MENTORA_DIST = await chooseBuild(door, options);

  const onLost = (error: Error) => {
    void tell(error)
      .then(() => stop.run())
      .then(() => process.exit(1));
  };
  failTogether(onLost);
  const database = await openDatabase({ log, signal: stop.signal, onLost });
  stop.add('The database', database.close);
  if (embedded) {
    await recordInstance(dataDir, settings().url);
    stop.add('The note of this process', () => forgetInstance(dataDir));
  }
  if (await needsMigration(root, database.url)) await runScript('migrate', door);
  if (demo && (await needsDemo(database.url))) await runScript('seed', door, ['--missing']);

  await serve(door, options, port, hosts);
  await sayReady(database, log);
  await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
}

function listeningHosts(embedded: boolean): (string | undefined)[] {
  const { host } = settings();
  if (host) return [host];
  return embedded ? ['127.0.0.1', '::1'] : ['::', '0.0.0.0'];
}

/** Says early that a port is taken: nobody wants to learn it after a build. */
async function checkPort(port: number, hosts: (string | undefined)[]): Promise<void> {
  // A server that is being stopped, or whose npm was killed, gives its port back within a moment.
  const end = Date.now() + 3_000;
  for (const [index, host] of hosts.entries()) {
    for (;;) {
      try {
        await tryPort(port, host);
        return;
      } catch (error) {
        const missing = hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT');
        if (missing && index < hosts.length - 1) break;
        if (!hasCode(error, 'EADDRINUSE') || Date.now() > end) throw cannotListen(error, port, host);
        await sleep(100);
      }
    }
  }
}

async function chooseBuild({ root, log, stop }: Door, { noBuild }: StartOptions): Promise<string> {
  if (!noBuild) return ensureBuild({ root, log, signal: stop.signal });
  const build = currentBuild({ root });
  if (!build) throw new StartError('There is no build yet: leave --no-build away.');
  refuseOtherCdn(root, build);
  return build;
}

/** Runs one of the other programs on the database that is open now; what it needs in memory goes with it. */
function runScript(name: 'migrate' | 'seed', { root, stop }: Door, args: string[] = []): Promise<void> {
  return new Promise((resolve, reject) => {
    const tsx = createRequire(path.join(root, 'package.json')).resolve('tsx');
    const child = spawn(
      process.execPath,
      ['--import', `file://${tsx}`, path.join(root, 'scripts', `${name}.ts`), ...args],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], signal: stop.signal, killSignal: 'SIGTERM' },
    );
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new StartError(`"npm run ${name}" failed.`))));
  });
}

/** What those ask who watch a process that serves nobody. */
const watched = new Set(['/api/health', '/api/ready', '/api/metrics']);

async function serve(
  { root, log, stop }: Door,
  { dev, wrappers, upgraders = [] }: StartOptions,
  port: number,
  hosts: (string | undefined)[],
): Promise<void> {
  // tsx has Node read the map of every file. Those of a built site, where it is built with them, have 14 MB each: together
  // they would take two seconds of the start and 200 MB for as long as it runs, which the collection of garbage goes
  // through again and again.
  if (!dev) process.setSourceMapsEnabled(false);
  const { default: next } = await import('next');
  // Next takes sockets (those of its tools for development) from a server alone, and all of them: it is given one
  // that never listens, and ours hands over what nobody else takes.
  const upgrades = createServer();
  // Next writes loopback addresses as "localhost" and would take its own rewrites for another site's otherwise.
  const app = next({ dev, dir: root, port, hostname: 'localhost', httpServer: upgrades });
  const isWeb = settings().roles.includes('web');
  const { server, drain } = createHttpServer({
    handle: async (request, response) => {
      // A process that only works for the others answers those who watch it, and nobody else.
      if (isWeb || watched.has(request.url ?? '')) return app.getRequestHandler()(request, response);
      response.writeHead(404).end();
    },
    wrappers,
    upgraders: [...upgraders, (request, socket, head) => dev && upgrades.emit('upgrade', request, socket, head)],
    observe: requestObserver(dev ? undefined : path.resolve(root, process.env.MENTORA_DIST ?? '.next')),
  });
  stop.add('The site', () => app.close());
  if (dev) log('Preparing the site for development …');
  await app.prepare();
  stop.signal.throwIfAborted();
  stop.add('The web server', drain);
  // Asked for when it is stopped: the site starts its work after this, with or before its first page.
  stop.add('Background work', async () => {
    await Promise.all(closers().map(({ close }) => close()));
  });
  if (isWeb && !dev) await warmUp(app.getRequestHandler(), { sitePort: port, signal: stop.signal });
  stop.signal.throwIfAborted();
  await listen(server, port, hosts);
}

/** An error that nobody catches ends the process, but not without stopping what it has started. */
function failTogether(fail: (error: Error) => void): void {
  process.on('uncaughtException', fail);
}
