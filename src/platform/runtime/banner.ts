import { settings } from '../settings';
import type { OpenDatabase } from './database';
import { createFirstAdminCode, hasAdministrator } from './firstAdminCode';
import { withClient } from './postgres/bootstrap';

const demoNames = ['administrateur', 'formateur', 'contributeur', 'apprenant', 'parent', 'parrain', 'filleul'];
const demoPassword = 'mentora-demo-2026';

/** Says where the site is, where the data lies, and how to get in. */
export async function sayReady(database: OpenDatabase, log: (line: string) => void): Promise<void> {
  const { url, mediaDir, s3, host } = settings();
  const { administrator, demoPeople } = await lookAtPeople(database.url);
  log('');
  log(`  Mentora is ready: ${url}`);
  log('');
  log(`  Data:  ${database.description}`);
  log(`  Files: ${s3 ? `bucket ${s3.bucket}` : mediaDir}`);
  if (demoPeople.length > 0) {
    log('');
    log(`  Demo accounts, password ${demoPassword}:`);
    for (const address of demoPeople) log(`    ${address}`);
    if (host && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
      log('  Whoever reaches this address can sign in with them: change their passwords or start with MENTORA_DEMO=0.');
    }
  }
  if (!administrator) {
    log('');
    log('  There is no administrator yet. Within 24 hours, become the first one with this code:');
    log(`    ${await withClient(database.url, (client) => createFirstAdminCode((sql, values) => client.query(sql, values)))}`);
    log(`    at ${url}/premier-administrateur, or run: npm run admin`);
  }
  log('');
  log('  Ctrl-C stops everything.');
  log('');
}

async function lookAtPeople(url: string): Promise<{ administrator: boolean; demoPeople: string[] }> {
  return withClient(url, async (client) => {
    const addresses = demoNames.map((name) => `${name}@demo.mentora.test`);
    const { rows } = await client.query<{ email: string }>('SELECT email FROM users WHERE email = ANY($1)', [addresses]);
    const administrator = await hasAdministrator((sql, values) => client.query(sql, values));
    return { administrator, demoPeople: addresses.filter((each) => rows.some(({ email }) => email === each)) };
  });
}
