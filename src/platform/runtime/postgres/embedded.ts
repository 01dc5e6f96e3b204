import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openDataFolder } from '../dataFolder';
import { alreadyRuns, runningInstance } from '../instance';
import { signal } from '../processes';
import { keptSecrets } from '../secrets';
import { roleAddress, superuserAddress } from './address';
import { findBinaries } from './binaries';
import { bootstrap } from './bootstrap';
import { createCluster, hasCluster } from './cluster';
import { findHome } from './home';
import { clearLeftovers, findServer, stopServer } from './leftovers';
import { takeOwnership } from './ownership';
import { logFileIn, startServer } from './server';
import type { ServerOptions, StartedServer } from './server';

/** The embedded database, open for work. */
export interface EmbeddedDatabase {
  /** Address of the application's database for its own role. */
  url: string;
  /** Address of any database of this server for its superuser. */
  superuser: (database?: string) => string;
  clusterDir: string;
  close: () => Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  log?: (line: string) => void;
  /** Parameters of the server in addition to ours, as in `postgresql.conf`. */
  parameters?: Record<string, string>;
  /** Whether to work beside a Mentora that runs on the same data, instead of refusing. */
  share?: boolean;
  signal?: AbortSignal;
  /** The server died and did not come back: nothing works any more. */
  onLost?: (error: Error) => void;
}

/** Opens the embedded database: makes it where there is none, recovers what a killed start has left. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log = () => undefined } = options;
  await openDataFolder(dataDir);
  const secrets = await keptSecrets(dataDir);
  const home = findHome(dataDir);
  const password = secrets.databaseSuperuser;

  if (hasCluster(home.clusterDir)) {
    const free = await clearLeftovers(home.clusterDir, password, log);
    const running = free ? undefined : await findServer(home.clusterDir);
    if (running && options.share) {
      return {
        url: roleAddress(running, secrets.databaseRole),
        superuser: (database) => superuserAddress(running, password, database),
        clusterDir: home.clusterDir,
        close: () => Promise.resolve(),
      };
    }
    if (!free) throw alreadyRuns(dataDir, await runningInstance(dataDir));
  }

  const binaries = findBinaries(home.account, home.elsewhere);
  if (!hasCluster(home.clusterDir)) {
    log('Making the embedded database …');
    await createCluster(home, binaries, password);
  }
  const { parameters, signal: abort } = options;
  const server = await supervise(
    { home, binaries, password, logFile: logFileIn(dataDir), parameters, signal: abort },
    { dataDir, log, onLost: options.onLost },
  );
  try {
    const superuser = (database?: string) => superuserAddress(server.place, password, database);
    await bootstrap(superuser, secrets.databaseRole);
    return {
      url: roleAddress(server.place, secrets.databaseRole),
      superuser,
      clusterDir: home.clusterDir,
      close: server.close,
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

interface Supervision {
  dataDir: string;
  log: (line: string) => void;
  onLost?: (error: Error) => void;
}

/** Starts the server, owns it, and starts it again on the same port should it die. */
async function supervise(options: ServerOptions, { dataDir, log, onLost }: Supervision) {
  let closing = false;
  let owner: pg.Client | undefined;
  let server: StartedServer;
  // Whoever closes waits for it: a server that is being started again must be stopped as well.
  let reviving = Promise.resolve();
  const recentDeaths: number[] = [];

  async function start(place?: { host: string; port: number }): Promise<void> {
    server = await startServer({ ...options, place });
    try {
      owner = await takeOwnership(superuserAddress(server, options.password));
      if (!owner) throw alreadyRuns(dataDir, await runningInstance(dataDir));
    } catch (error) {
      await stopServer(server.mark);
      throw error;
    }
    // After the crash of one of its processes the server drops every connection, this one too.
    owner.on('end', () => void regain());
    server.child.once('exit', () => {
      reviving = revive();
    });
  }

  async function regain(): Promise<void> {
    while (!closing && server.child.exitCode === null && server.child.signalCode === null) {
      await sleep(200);
      const regained = await takeOwnership(superuserAddress(server, options.password)).catch(() => undefined);
      if (!regained) continue;
      owner = regained;
      if (closing) await owner.end();
      else owner.on('end', () => void regain());
      return;
    }
  }

  async function revive(): Promise<void> {
    if (closing) return;
    const now = Date.now();
    recentDeaths.push(now);
    if (recentDeaths.filter((time) => now - time < 60_000).length > 3) {
      onLost?.(new Error(`The embedded database dies again and again: see ${options.logFile}.`));
      return;
    }
    log('The embedded database has died; starting it again …');
    try {
      await sleep(200);
      await start({ host: server.host, port: server.port });
    } catch (error) {
      if (!closing) onLost?.(error as Error);
    }
  }

  function lastResort(): void {
    signal(server.mark.pid, 'SIGINT');
  }

  await start();
  process.once('exit', lastResort);
  return {
    get place() {
      return { host: server.host, port: server.port };
    },
    async close() {
      if (closing) return;
      closing = true;
      await reviving;
      process.off('exit', lastResort);
      await owner?.end().catch(() => undefined);
      await stopServer(server.mark);
    },
  };
}
