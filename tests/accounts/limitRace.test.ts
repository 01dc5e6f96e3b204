import { beforeAll, describe, expect, it } from 'vitest';

import { consume } from '@mentora/platform/limits';
import { testPlatform } from '../support/platform';
import { fromSomewhere, login, member } from './people';

beforeAll(async () => {
  const { people } = await testPlatform();
  await people.administrator();
});

const limit = { name: 'race', tries: 5, seconds: 60 };

describe('tries at the same moment', () => {
  it('share no place: of nine log-ins at once, five are compared', async () => {
    const person = await member();
    const here = fromSomewhere();
    const answers = await Promise.all(Array.from({ length: 9 }, () => login(person.email, 'not the password', here)));
    expect(answers.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
  });

  it('are counted by one statement, on any number of connections', async () => {
    const { payload } = await testPlatform();
    const tries = await Promise.allSettled(Array.from({ length: 40 }, () => consume({ payload }, limit, ['one'])));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('would share places if the count were read before it is written (control)', async () => {
    const { db } = await testPlatform();
    await db.query("INSERT INTO rate_limits (id, key, count, resets_at) VALUES (uuidv7(), 'control', 0, now() + interval '1 minute')");
    const clients = await Promise.all([db.connect(), db.connect(), db.connect(), db.connect()]);
    try {
      const read = await Promise.all(clients.map((client) => client.query("SELECT count::int FROM rate_limits WHERE key = 'control'")));
      await Promise.all(
        clients.map((client, index) =>
          client.query("UPDATE rate_limits SET count = $1 WHERE key = 'control'", [read[index]!.rows[0].count + 1]),
        ),
      );
    } finally {
      for (const client of clients) client.release();
    }
    const { rows } = await db.query("SELECT count::int FROM rate_limits WHERE key = 'control'");
    expect(rows[0].count).toBeLessThan(4);
  });

  it('begin anew when the time is over', async () => {
    const { payload, db } = await testPlatform();
    for (let tries = 0; tries < 5; tries += 1) await consume({ payload }, limit, ['two']);
    await expect(consume({ payload }, limit, ['two'])).rejects.toMatchObject({ status: 429, details: { retryAfter: expect.any(Number) } });
    await db.query("UPDATE rate_limits SET resets_at = now() - interval '1 second'");
    await consume({ payload }, limit, ['two']);
  });

  it('leave no address behind that could be read', async () => {
    const person = await member();
    await login(person.email, 'not the password');
    const { db } = await testPlatform();
    const { rows } = await db.query('SELECT to_jsonb(l)::text AS row FROM rate_limits l');
    expect(rows.map(({ row }) => row).join()).not.toContain(person.email.split('@')[0]);
  });
});
