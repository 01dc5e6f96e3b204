import { describe, expect, it } from 'vitest';
import { appointAdministrator } from '../../src/collections/users/commands/appointAdministrator';
import {
  consumeFirstAdminCode,
  createFirstAdminCode,
  hasAdministrator,
} from '../../src/platform/runtime/firstAdminCode';
import type { Query } from '../../src/platform/runtime/firstAdminCode';
import { goodPassword, login } from '../accounts/people';
import { testPlatform } from '../support/platform';

async function runner(): Promise<Query> {
  const { db } = await testPlatform();
  return (sql, values) => db.query(sql, values);
}

describe('the code of the first administrator', () => {
  it('is easy to copy, and kept as a hash alone', async () => {
    const { db } = await testPlatform();
    const code = await createFirstAdminCode(await runner());
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
    const { rows } = await db.query('SELECT data::text AS data FROM payload_kv');
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('is right once, however it was typed, and ends the codes of other processes', async () => {
    const query = await runner();
    const [one, other] = [await createFirstAdminCode(query), await createFirstAdminCode(query)];
    expect(await consumeFirstAdminCode(query, 'AAAA-AAAA-AAAA-AAAA')).toBe(false);
    expect(await consumeFirstAdminCode(query, ` ${one.toLowerCase().replaceAll('-', ' ')} `)).toBe(true);
    expect(await consumeFirstAdminCode(query, one)).toBe(false);
    expect(await consumeFirstAdminCode(query, other)).toBe(false);
  });

  it('is right for one of two who use it at the same moment', async () => {
    const { db } = await testPlatform();
    const code = await createFirstAdminCode(await runner());
    const [first, second] = [await db.connect(), await db.connect()];
    try {
      await first.query('BEGIN');
      await second.query('BEGIN');
      expect(await consumeFirstAdminCode((sql, values) => first.query(sql, values), code)).toBe(true);
      const waiting = consumeFirstAdminCode((sql, values) => second.query(sql, values), code);
      await first.query('COMMIT');
      expect(await waiting).toBe(false);
      await second.query('COMMIT');
    } finally {
      first.release();
      second.release();
    }
  });

  it('stays right when the transaction that used it is undone', async () => {
    const { db } = await testPlatform();
    const code = await createFirstAdminCode(await runner());
    const client = await db.connect();
    await client.query('BEGIN');
    expect(await consumeFirstAdminCode((sql, values) => client.query(sql, values), code)).toBe(true);
    await client.query('ROLLBACK');
    client.release();
    expect(await consumeFirstAdminCode(await runner(), code)).toBe(true);
  });

  it('is worth nothing after a day', async () => {
    const { db } = await testPlatform();
    const query = await runner();
    const code = await createFirstAdminCode(query);
    await db.query(`UPDATE payload_kv SET data = jsonb_set(data, '{0,expires}', '"2020-01-01T00:00:00.000Z"')`);
    expect(await consumeFirstAdminCode(query, code)).toBe(false);
    // The next code sweeps it away.
    await createFirstAdminCode(query);
    const { rows } = await db.query('SELECT jsonb_array_length(data) AS codes FROM payload_kv');
    expect(rows).toEqual([{ codes: 1 }]);
  });
});

// The dictionaries of the password meter take their time to load, once.
describe('an administrator made at the console', { timeout: 60_000 }, () => {
  it('can sign in, and is in the audit log', async () => {
    const { payload, db } = await testPlatform();
    expect(await hasAdministrator(await runner())).toBe(false);
    const made = await appointAdministrator(payload, { email: 'Ops@Example.org', name: 'Ada', password: goodPassword });
    expect(made).toBe('made');
    expect(await hasAdministrator(await runner())).toBe(true);
    const answer = await login('ops@example.org', goodPassword);
    const { user } = await answer.json();
    expect([answer.status, user.roles]).toEqual([200, ['apprenant', 'administrateur']]);
    const { rows } = await db.query('SELECT action, actor FROM audit_log WHERE subject = $1', [user.id]);
    expect(rows).toContainEqual({ action: 'role.granted', actor: 'system' });
  });

  it('may be somebody who is there already, keeps the other roles and gets the new password', async () => {
    const { payload, people } = await testPlatform();
    const { email, id } = await people.trainer();
    const given = { email, name: 'Not needed', password: 'une clef toute neuve' };
    expect(await appointAdministrator(payload, given)).toBe('appointed');
    const { user } = await (await login(email, 'une clef toute neuve')).json();
    expect(user).toMatchObject({ id, roles: ['formateur', 'administrateur'] });
  });

  it.each([
    [{ email: 'nobody' }, { email: 'invalidAddress' }],
    [{ name: ' ' }, { name: 'required' }],
    [{ password: 'short' }, { password: 'passwordTooShort' }],
    [{ password: 'azertyuiop' }, { password: 'passwordTooWeak' }],
  ])('is refused with %j', async (wrong, fields) => {
    const { payload, db } = await testPlatform();
    const count = async () => (await db.query('SELECT count(*) FROM users')).rows[0];
    const before = await count();
    const given = { email: 'new@example.org', name: 'Ada', password: goodPassword, ...wrong };
    await expect(appointAdministrator(payload, given)).rejects.toMatchObject({ details: { fields } });
    expect(await count()).toEqual(before);
  });
});
