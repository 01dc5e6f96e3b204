import { registriesOf } from '@mentora/platform';
import { seal } from '@mentora/platform/crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { conversationOf, talk } from './talking';

let platform: TestPlatform;
let ana: TestPerson;
let ben: TestPerson;
let room: string;

beforeAll(async () => {
  platform = await testPlatform();
});
beforeEach(async () => {
  [ana, ben] = [await platform.people.learner(), await platform.people.learner()];
  room = await conversationOf(ana, ben);
});

/** The tables of every schema, the queues' too, in which a text can be read, as it is or in base64. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await platform.db.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['public.messages', 'pgboss.job', 'public.audit_log']));
  const forms = [text, Buffer.from(text).toString('base64').replace(/=+$/, ''), Buffer.from(text).toString('hex')];
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await platform.db.query(`SELECT FROM ${name} AS t WHERE ${forms.map((_, i) => `t::text LIKE '%' || $${i + 1} || '%'`).join(' OR ')} LIMIT 1`, forms);
    if (hits.rowCount) found.push(name);
  }
  return found;
}

describe('what people write to each other', () => {
  it('lies nowhere in the database as they wrote it', async () => {
    const canary = 'Canari jaune 7391';
    const { seq } = await talk.sent(ana, room, canary);
    await talk.ask('PATCH', `/${room}/messages/${seq}`, ana, { text: `${canary} bis` });
    await talk.ask('POST', `/${room}/read`, ben, { seq });
    await talk.search(ben, canary);
    await workThrough(platform.payload);
    expect((await talk.page(ben, room)).messages[0]?.text).toBe(`${canary} bis`);
    expect(await tablesWith(canary)).toEqual([]);
    // Control: it is found where it does lie.
    await platform.db.query("UPDATE conversations SET subject = $1 WHERE id = $2", [`x ${canary} x`, room]);
    expect(await tablesWith(canary)).toEqual(['public.conversations']);
  });

  it('is read at its own place alone, and does not hide the rest', async () => {
    await talk.sent(ana, room, 'Un');
    await talk.sent(ana, room, 'Deux');
    await platform.db.query(
      'UPDATE messages SET sealed = (SELECT sealed FROM messages WHERE conversation_id = $1 AND seq = 1) WHERE conversation_id = $1 AND seq = 2',
      [room],
    );
    expect((await talk.page(ben, room)).messages).toMatchObject([
      { text: 'Un', unreadable: false },
      { text: null, unreadable: true },
    ]);
  });

  it('is read also where it was bound to its place, as it once was, and at that place alone', async () => {
    await talk.sent(ana, room, 'Un');
    await talk.sent(ana, room, 'Deux');
    const former = seal('Ancien', ['message', room, '1']);
    await platform.db.query('UPDATE messages SET sealed = $2 WHERE conversation_id = $1', [room, former]);
    expect((await talk.page(ben, room)).messages).toMatchObject([{ text: 'Ancien' }, { text: null, unreadable: true }]);
  });
});

describe('an account', () => {
  const data = (collection: string) => registriesOf(platform.payload.config).personalData.find((each) => each.collection === collection)!;

  it('takes along what its person wrote, and not what others did', async () => {
    await talk.sent(ana, room, 'De moi');
    await talk.sent(ben, room, 'De Ben');
    await talk.ask('POST', '/blocks', ana, { person: ben.id, blocked: true });
    expect(await data('messages').export(platform.payload, ana.id)).toMatchObject([{ text: 'De moi', conversation: room }]);
    expect(await data('conversations').export(platform.payload, ana.id)).toMatchObject([{ id: room, kind: 'test' }]);
    expect(await data('conversation-blocks').export(platform.payload, ana.id)).toMatchObject([{ person: ben.id }]);
  });

  it('leaves nothing of it behind when it goes, and those who stay learn of it', async () => {
    const alone = await conversationOf(ana, ben);
    await talk.sent(ana, room, 'De moi');
    await talk.sent(ben, room, 'De Ben');
    const known = (await talk.sent(ana, room, 'Encore de moi')).change;
    await platform.db.query('DELETE FROM conversation_members WHERE conversation_id = $1 AND person_id = $2', [alone, ben.id]);

    await platform.payload.delete({ collection: 'users', id: ana.id, overrideAccess: true });

    expect((await talk.page(ben, room)).messages.map(({ author, text }) => [author, text])).toEqual([[null, null], [ben.id, 'De Ben'], [null, null]]);
    expect((await talk.changes(ben, room, known)).messages.map(({ seq, change }) => [seq, change])).toEqual([[1, known + 1], [3, known + 2]]);
    const { rows } = await platform.db.query('SELECT sealed FROM messages WHERE author_id IS NULL AND sealed IS NOT NULL');
    expect(rows).toEqual([]);
    expect((await platform.db.query('SELECT FROM conversations WHERE id = $1', [alone])).rowCount).toBe(0);
  });
});
