import { createLocalReq } from 'payload';
import { describe, expect, it } from 'vitest';

import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { issueCode, takeCode } from '@/collections/codes/codes';
import { hashToken } from '@/collections/sessions/token';
import { testPlatform } from '../support/platform';

const take = defineCommand({
  name: 'take',
  permission: 'account.signIn',
  input: z.object({ code: z.string() }),
  run: ({ req, input }) => takeCode(req, input.code, ['password']),
});

async function newCode(): Promise<string> {
  const { payload, people } = await testPlatform();
  const { id, email } = await people.learner();
  return issueCode(await createLocalReq({}, payload), { userId: id, purpose: 'password', address: email });
}

describe('a code', () => {
  it('is taken by one of eight who have it at the same moment', async () => {
    const { payload } = await testPlatform();
    const reqs = await Promise.all(Array.from({ length: 8 }, () => createLocalReq({}, payload)));
    const takeAll = (code: string) => Promise.all(reqs.map((req) => take(req, { code })));
    await takeAll('none'); // opens the connections, so that none has a head start
    for (let round = 0; round < 10; round += 1) {
      expect((await takeAll(await newCode())).filter(Boolean)).toHaveLength(1);
    }
  });

  it('would be taken by several if it were looked up before it is deleted (control)', async () => {
    const { db } = await testPlatform();
    const hash = hashToken(await newCode());
    const clients = await Promise.all([db.connect(), db.connect()]);
    const look = 'SELECT user_id FROM one_time_codes WHERE code_hash = $1';
    try {
      for (const client of clients) await client.query('BEGIN');
      const found = await Promise.all(clients.map((client) => client.query(look, [hash])));
      for (const client of clients) {
        await client.query('DELETE FROM one_time_codes WHERE code_hash = $1', [hash]);
        await client.query('COMMIT');
      }
      expect(found.map(({ rows }) => rows.length)).toEqual([1, 1]);
    } finally {
      for (const client of clients) client.release();
    }
  });
});
