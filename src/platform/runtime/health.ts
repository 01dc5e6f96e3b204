import pg from 'pg';
import { settings } from '../settings';
import { isMigrating } from './databaseLock';
import { doneMigrations } from './schemaState';
import { isStopping } from './stopping';

/** What is wrong with this process, as a stable code and a sentence. */
export interface HealthProblem {
  code: 'database-away' | 'migrations-missing' | 'migrations-unknown' | 'migrating' | 'stopping';
  message: string;
}

export interface Health {
  status: 'ok' | 'unavailable';
  problems: HealthProblem[];
}

let pool: pg.Pool | undefined;
let running: Promise<Health> | undefined;
let lastReason = '';

/**
 * Looks whether this process can serve: database reachable, schema the one that the code expects.
 * Askers at the same time share one look on one connection, so that asking costs the site nothing.
 */
export function checkHealth(knownMigrations: string[]): Promise<Health> {
  running ??= look(knownMigrations).finally(() => (running = undefined));
  return running;
}

/** Whether requests may be sent to this process: it can serve, and nobody is changing the schema under it. */
export async function checkReadiness(knownMigrations: string[]): Promise<Health> {
  const health = await checkHealth(knownMigrations);
  if (health.status !== 'ok' || !(await isMigrating((sql) => connections().query(sql)))) return health;
  return { status: 'unavailable', problems: [{ code: 'migrating', message: 'The database is being migrated.' }] };
}

async function look(known: string[]): Promise<Health> {
  const problems: HealthProblem[] = [];
  if (isStopping()) problems.push({ code: 'stopping', message: 'This process is stopping.' });
  try {
    const done = await doneMigrations((sql) => connections().query(sql));
    const missing = known.filter((name) => !done.includes(name));
    const unknown = done.filter((name) => !known.includes(name));
    if (missing.length > 0) {
      problems.push({ code: 'migrations-missing', message: `Migrations missing: ${missing.join(', ')}.` });
    }
    if (unknown.length > 0) {
      const message = `Migrations of another version of Mentora: ${unknown.join(', ')}.`;
      problems.push({ code: 'migrations-unknown', message });
    }
    lastReason = '';
  } catch (error) {
    // Strangers are told no addresses; the reason is for the log, once.
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== lastReason) console.error(`The database does not answer: ${reason}`);
    lastReason = reason;
    problems.push({ code: 'database-away', message: 'The database does not answer.' });
  }
  return { status: problems.length === 0 ? 'ok' : 'unavailable', problems };
}

function connections(): pg.Pool {
  if (pool) return pool;
  pool = new pg.Pool({
    connectionString: settings().databaseUrl,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced at the next look.
  pool.on('error', () => undefined);
  return pool;
}
