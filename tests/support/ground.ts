import path from 'node:path';

import { runNode } from '../../scripts/test/child';
import type { Environment } from '../../scripts/test/child';
import { extensions } from '../../src/platform/runtime/postgres/bootstrap';
import { openEmbedded } from '../../src/platform/runtime/postgres/embedded';
import { dropWithCopies, makeDatabase } from './database';
import type { Ground } from './database';

const SERVER = 'TEST_DATABASE_URL';
const TEMPLATE = 'TEST_DATABASE_TEMPLATE';

const roomy = { max_connections: '200' };

/** Nothing of a test's data is worth waiting for the disk. */
const inHaste = { ...roomy, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Makes the ground that every test with a database stands on: a server in `folder`, or the one that
 * TEST_DATABASE_URL names, and on it a migrated database. `durable`: a commit waits for the disk, as it does in
 * production.
 */
export async function layGround(folder: string, { durable = false } = {}): Promise<Ground & { clear: () => Promise<void> }> {
  const { clear, ...ground } = await startServer(folder, durable ? roomy : inHaste);
  try {
    await migrate(ground.template);
  } catch (error) {
    await clear();
    throw error;
  }
  return { ...ground, clear };
}

async function startServer(folder: string, parameters: Record<string, string>): Promise<Ground & { clear: () => Promise<void> }> {
  const given = process.env[SERVER];
  if (given) {
    const template = await makeDatabase(given, extensions);
    return { server: given, template, clear: () => dropWithCopies(given, template) };
  }
  const database = await openEmbedded({ dataDir: path.join(folder, 'data'), parameters });
  return { server: database.superuser(), template: database.url, clear: database.close };
}

async function migrate(url: string): Promise<void> {
  await runProgram('migrate', { DATABASE_URL: url });
}

/** Runs one of the programs of `scripts/` to its end. */
export async function runProgram(name: 'migrate' | 'seed', env: Environment): Promise<void> {
  const args = ['--import', 'tsx', `scripts/${name}.ts`];
  const { code, output } = await runNode(args, { env: { ...testSettings, ...env } });
  if (code !== 0) throw new Error(`"npm run ${name}" failed.\n${output}`);
}

/** Settings that every process of a test run has in common. */
export const testSettings = {
  PAYLOAD_SECRET: 'a-secret-for-tests-and-for-nothing-else',
  ENCRYPTION_KEYS: `k1:${Buffer.from('a-key-for-tests-and-nothing-else').toString('base64')}`,
  // Nobody is there: a test that sends says where to.
  VAPID_PRIVATE_KEY: Buffer.from('a-push-key-for-tests-and-no-more').toString('base64url'),
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a-token-for-tests',
  TWILIO_BASE_URL: 'http://127.0.0.1:1',
  TWILIO_SMS_FROM: '+15551234567',
  MENTORA_DEMO: '0',
  // A test that is about them says so.
  MENTORA_BACKUPS: 'off',
};

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
