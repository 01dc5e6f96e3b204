import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { checkHealth } from '../../src/platform/runtime/health';
import { knownMigrations } from '../../src/platform/runtime/migrations';
import { testPlatform } from '../support/platform';

it('answers 200 while everything is there', async () => {
  const { request } = await testPlatform();
  const answer = await request('GET', '/api/health');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok', problems: [] });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it('answers 503 and names the migrations that are missing or unknown', async () => {
  const { request, db } = await testPlatform();
  const [first] = await knownMigrations(process.cwd());
  await db.query('UPDATE payload_migrations SET name = $1 WHERE name = $2', ['20990101_from_the_future', first]);
  const answer = await request('GET', '/api/health');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    status: 'unavailable',
    problems: [
      { code: 'migrations-missing', message: `Migrations missing: ${first}.` },
      { code: 'migrations-unknown', message: 'Migrations of another version of Mentora: 20990101_from_the_future.' },
    ],
  });
  await db.query('UPDATE payload_migrations SET name = $2 WHERE name = $1', ['20990101_from_the_future', first]);
});

it('says that the database is away, without saying where it was, and recovers with it', { timeout: 60_000 }, async () => {
  const { request, db } = await testPlatform();
  const { rows } = await db.query<{ name: string }>('SELECT current_database() AS name');
  const name = rows[0]?.name ?? '';
  // Its own connections are thrown out as well.
  db.on('error', () => undefined);
  const known = await knownMigrations(process.cwd());
  // From another database of the server: PostgreSQL does not let anybody lock out the one that he is connected to.
  const keeper = new Client({ connectionString: inject('ground').server });
  await keeper.connect();
  await keeper.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  try {
    const left = async () =>
      (await keeper.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])).rowCount;
    await expect.poll(left, { timeout: 10_000 }).toBe(0);
    const answer = await request('GET', '/api/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'unavailable',
      problems: [{ code: 'database-away', message: 'The database does not answer.' }],
    });
    expect((await request('GET', '/api/health')).status).toBe(503);
  } finally {
    await keeper.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    await keeper.end();
  }
  // The pool of the site has lost its connections too, and the process lives.
  expect(await checkHealth(known)).toEqual({ status: 'ok', problems: [] });
  expect((await request('GET', '/api/users/me')).status).toBe(200);
});
