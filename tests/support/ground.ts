import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { runNode } from '../../scripts/test/child';
import type { Environment } from '../../scripts/test/child';
import { createDatabase, databaseName, dropDatabases } from './database';

/** What every test that needs a database stands on: a server, and a migrated database to copy from. */
export interface Ground {
  server: string;
  template: string;
}

const SERVER = 'TEST_DATABASE_URL';
const TEMPLATE = 'TEST_DATABASE_TEMPLATE';

/**
 * Makes the ground, or takes the one that the run around this process has made and named in the
 * environment. TEST_DATABASE_URL alone names a server to use instead of the embedded one.
 */
export async function layGround(folder: string): Promise<Ground & { clear: () => Promise<void> }> {
  const given = groundFrom(process.env);
  if (given) return { ...given, clear: async () => undefined };

  await mkdir(folder, { recursive: true });
  const server = await startServer(folder);
  try {
    const url = await createDatabase(server.url);
    await migrate(url);
    const template = databaseName(url);
    const clear = async () => {
      await dropDatabases(server.url, template);
      await server.stop();
    };
    return { server: server.url, template, clear };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The ground as environment, for the processes that stand on it. */
export function groundEnvironment({ server, template }: Ground): Environment {
  return { [SERVER]: server, [TEMPLATE]: template };
}

/** The ground that an environment names. */
export function groundFrom(env: Environment): Ground | undefined {
  const server = env[SERVER];
  const template = env[TEMPLATE];
  return server && template ? { server, template } : undefined;
}

async function startServer(_folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env[SERVER];
  if (given) return { url: given, stop: async () => undefined };
  throw new Error(`Set ${SERVER} to the address of a PostgreSQL server.`);
}

async function migrate(url: string): Promise<void> {
  const program = join(process.cwd(), 'node_modules/payload/bin.js');
  const { code, output } = await runNode([program, 'migrate'], { env: { ...testSettings(), DATABASE_URL: url } });
  if (code !== 0) throw new Error(`The migrations failed.\n${output}`);
}

/** Settings that every process of a test run has in common. */
export function testSettings(): Environment {
  return { PAYLOAD_SECRET: 'a-secret-for-tests-and-for-nothing-else', MENTORA_DEMO: '0' };
}
