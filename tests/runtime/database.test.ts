import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '@mentora/platform/crypto';
import { completeSettings } from '../../src/platform/settings';
import { openDatabase } from '../../src/platform/runtime/database';
import { underLock } from '../../src/platform/runtime/databaseLock';
import { needsDemo, seedUnderLock } from '../../src/platform/runtime/demo';
import { knownMigrations, migrateUnderLock, needsMigration } from '../../src/platform/runtime/migrations';
import { testPlatform } from '../support/platform';

const root = process.cwd();
const url = () => process.env.DATABASE_URL ?? '';
const silent = () => undefined;

describe('migrations', () => {
  it('do not run, nor load anything, when none is missing', async () => {
    expect(await needsMigration(root, url())).toBe(false);
    let ran = false;
    expect(await migrateUnderLock(root, url(), async () => void (ran = true))).toEqual([]);
    expect(ran).toBe(false);
  });

  it('run once for two processes that find one missing at the same moment', async () => {
    const { db } = await testPlatform();
    const name = (await knownMigrations(root)).at(-1);
    await db.query('DELETE FROM payload_migrations WHERE name = $1', [name]);
    expect(await needsMigration(root, url())).toBe(true);
    let runs = 0;
    const waited: string[] = [];
    const migrate = async () => {
      runs += 1;
      await expect.poll(() => waited).toHaveLength(1);
      await db.query('INSERT INTO payload_migrations (id, name, batch) VALUES (uuidv7(), $1, 9)', [name]);
    };
    const log = (line: string) => waited.push(line);
    const both = [migrateUnderLock(root, url(), migrate, log), migrateUnderLock(root, url(), migrate, log)];
    expect((await Promise.all(both)).map((done) => done.length).sort()).toEqual([0, 1]);
    expect(runs).toBe(1);
    expect(waited).toEqual([expect.stringContaining('Another process is migrating')]);
  });

  it('refuse a database that is ahead of the code', async () => {
    const { db } = await testPlatform();
    await db.query("INSERT INTO payload_migrations (id, name, batch) VALUES (uuidv7(), '20990101_later', 9)");
    await expect(needsMigration(root, url())).rejects.toThrow(/another version of Mentora \(20990101_later\)/);
    await db.query("DELETE FROM payload_migrations WHERE name = '20990101_later'");
  });
});

describe('a lock of the database', () => {
  it('is given back by a holder that is killed', async () => {
    const { db } = await testPlatform();
    const holding = underLock(url(), 'migrate', silent, async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await db.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      await client.query('SELECT 1');
    });
    await expect(holding).rejects.toThrow();
    expect(await underLock(url(), 'migrate', silent, () => Promise.resolve('mine'))).toBe('mine');
  });
});

describe('the demo', () => {
  it('is made where nobody is, again where making it was interrupted, and not twice', async () => {
    const { people } = await testPlatform();
    expect(await needsDemo(url())).toBe(true);
    const killed = seedUnderLock(url(), () => Promise.reject(new Error('killed')), silent);
    await expect(killed).rejects.toThrow('killed');
    await people.learner();
    expect(await needsDemo(url())).toBe(true);
    let made = 0;
    const seed = async () => void (made += 1);
    await Promise.all([seedUnderLock(url(), seed, silent), seedUnderLock(url(), seed, silent)]);
    expect(made).toBe(1);
    expect(await needsDemo(url())).toBe(false);
    await seedUnderLock(url(), seed, silent, true);
    expect(made).toBe(2);
  });

  it('is not made where people are who are no demo', async () => {
    const client = new pg.Client({ connectionString: url() });
    await client.connect();
    await client.query('DELETE FROM payload_kv');
    expect(await needsDemo(url())).toBe(false);
    await client.end();
  });
});

describe('a database of one’s own in production', () => {
  it('is not opened without the keys of private text, which no machine may make for itself', async () => {
    const before = process.env.ENCRYPTION_KEYS ?? '';
    completeSettings({ NODE_ENV: 'production', ENCRYPTION_KEYS: '' });
    try {
      await expect(openDatabase()).rejects.toThrow('ENCRYPTION_KEYS is missing');
      completeSettings({ ENCRYPTION_KEYS: before });
      await (await openDatabase()).close();
      expect(unseal(seal('Bonjour', ['test']), ['test'])).toBe('Bonjour');
    } finally {
      completeSettings({ NODE_ENV: 'test', ENCRYPTION_KEYS: before });
    }
  });
});
