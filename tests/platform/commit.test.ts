import { afterCommit, defineCommand, query, sql } from '@mentora/platform';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.db.query('CREATE TABLE notes (word text)');
});

afterEach(async () => {
  await platform.db.query('DROP TRIGGER IF EXISTS at_commit ON notes; DROP TRIGGER IF EXISTS at_commit ON categories');
  await platform.db.query('TRUNCATE notes');
});

const written: string[] = [];
const writeNote = defineCommand({
  name: 'writeNote',
  permission: 'account.signIn',
  input: z.object({ word: z.string(), fails: z.boolean().default(false) }),
  run: async ({ req, input: { word, fails } }) => {
    await query(req, sql`INSERT INTO notes VALUES (${word})`);
    afterCommit(req, () => written.push(word));
    // An error of the database that is caught: the transaction is lost all the same.
    if (fails) await query(req, sql`SELECT 1 / 0`).catch(() => undefined);
    return word;
  },
});

const request = () => createLocalReq({}, platform.payload);
const notes = async () => (await platform.db.query('SELECT word FROM notes')).rows.map(({ word }) => word as string);

/** Has the database do something at the moment of COMMIT. */
async function atCommit(table: string, what: string): Promise<void> {
  await platform.db.query(`
    CREATE OR REPLACE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${what}; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT OR UPDATE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()`);
}

const refuses = `RAISE EXCEPTION 'two of them' USING ERRCODE = 'unique_violation'`;
const breaks = 'PERFORM pg_terminate_backend(pg_backend_pid())';

describe('a command', () => {
  it('is done once it is committed', async () => {
    expect(await writeNote(await request(), { word: 'kept' })).toBe('kept');
    expect(await notes()).toEqual(['kept']);
    expect(written).toContain('kept');
  });

  it('is an error where a deferred constraint refuses the commit', async () => {
    await atCommit('notes', refuses);
    await expect(writeNote(await request(), { word: 'refused' })).rejects.toMatchObject({ cause: { code: '23505' } });
    expect(await notes()).toEqual([]);
    expect(written).not.toContain('refused');
  });

  it('is an error where the connection breaks at the commit, and the next one works', async () => {
    await atCommit('notes', breaks);
    await expect(writeNote(await request(), { word: 'broken' })).rejects.toThrow();
    expect(await notes()).toEqual([]);
    expect(written).not.toContain('broken');
    await platform.db.query('DROP TRIGGER at_commit ON notes');
    expect(await writeNote(await request(), { word: 'after' })).toBe('after');
  });

  it('is an error where something in it had failed before', async () => {
    await expect(writeNote(await request(), { word: 'lost', fails: true })).rejects.toThrow('had failed before');
    expect(await notes()).toEqual([]);
    expect(written).not.toContain('lost');
  });

  it('is an error where something within has rolled everything back', async () => {
    const undoes = defineCommand({
      name: 'undoes',
      permission: 'account.signIn',
      input: z.object({}),
      run: async ({ req }) => {
        await writeNote(req, { word: 'undone' });
        // Payload's own operations take the transaction with them when they fail.
        await req.payload.findByID({ collection: 'skills', id: 'none', req }).catch(() => undefined);
      },
    });
    await expect(undoes(await request(), {})).rejects.toThrow('rolled back before');
    expect(await notes()).toEqual([]);
    expect(written).not.toContain('undone');
  });

  it('gives every connection back, however it ends', async () => {
    await atCommit('notes', refuses);
    const { pool } = platform.payload.db as unknown as { pool: { totalCount: number; idleCount: number } };
    const taken = () => pool.totalCount - pool.idleCount;
    const before = taken();
    const tries = Array.from({ length: 30 }, async () => writeNote(await request(), { word: 'many' }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    await expect.poll(taken).toBe(before);
  });
});

describe('an operation of Payload’s own', () => {
  async function addCategory(key: string) {
    const administrator = await platform.people.administrator();
    return platform.request('POST', '/api/categories', { as: administrator, body: { title: 'Une', key } });
  }

  it.each([
    ['a constraint refuses', refuses, 409, 'alreadyTaken'],
    ['the connection breaks at', breaks, 503, 'unavailable'],
  ])('does not answer 201 where %s the commit', async (_why, what, status, code) => {
    await atCommit('categories', what);
    const answer = await addCategory('hidden');
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ code }] });
    const { rows } = await platform.db.query("SELECT id FROM categories WHERE key = 'hidden'");
    expect(rows).toEqual([]);
  });

  it('runs what a hook keeps for after its commit', async () => {
    const req: PayloadRequest = await request();
    const done: string[] = [];
    const hooks = platform.payload.collections.skills.config.hooks.afterChange;
    hooks.push(({ req: within }) => afterCommit(within, () => done.push('done')));
    try {
      await platform.payload.create({ collection: 'skills', data: { title: 'Une', key: 'une' }, req });
    } finally {
      hooks.pop();
    }
    expect(done).toEqual(['done']);
  });
});
