import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createLocalReq } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';

import { changeAvatar } from '@/collections/avatars/commands/changeAvatar';
import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { deleteAccount } from '@/collections/users/commands/deleteAccount';
import { requestAddressChange } from '@/collections/users/commands/requestAddressChange';
import { asUser } from '@/collections/users/strategy';
import { allKinds, exerciseBody, makeImage, publishExercise } from '../exercises/content';
import { say, start, stepOf } from '../exercises/doing';
import { testPlatform, type TestPlatform } from '../support/platform';
import { codeMailedTo, fromSomewhere, goodPassword, login, mailsTo, member, newAddress } from './people';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
  await platform.people.administrator();
});

type Member = Awaited<ReturnType<typeof member>>;

async function requestOf({ token }: Member) {
  return createLocalReq({ user: asUser((await personOfToken(platform, token))!) }, platform.payload);
}

/** Every row of every table of every schema, and every file that the site has written, as text: by its place. */
async function everythingKept(): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  const { rows } = await platform.db.query<{ place: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS place FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { place } of rows) {
    const all = await platform.db.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${place} t`);
    kept.set(place, all.rows.map(({ row }) => row).join('\n'));
  }
  const folder = process.env.MENTORA_DATA!;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const place = path.join(file.parentPath, file.name);
    kept.set(place, `${file.name} ${await readFile(place, 'latin1')}`);
  }
  return kept;
}

/** The places that hold a word. */
const placesOf = (kept: Map<string, string>, word: string) =>
  [...kept].filter(([, text]) => text.includes(word)).map(([place]) => place);

/** Moves an account to another address, as its person does. */
async function moveTo(person: Member, address: string): Promise<void> {
  await requestAddressChange(await requestOf(person), { email: address, password: goodPassword });
  const answer = await platform.request('POST', `/api/users/verify/${await codeMailedTo(address)}`);
  expect(answer.status).toBe(200);
}

describe('an account that is erased', () => {
  it('leaves nothing of its person in any table, file or mail', async () => {
    const trainer = await platform.people.trainer();
    const { slug } = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer))));

    const person = await member({ name: 'Zébulon Quincampoix' });
    const as = person;
    await platform.db.query(`INSERT INTO users_roles (id, "order", parent_id, value) VALUES (uuidv7(), 2, $1, 'formateur')`, [person.id]);
    const former = newAddress();
    const present = newAddress();
    const asked = newAddress();
    await moveTo(person, former);
    await moveTo(person, present);
    await requestAddressChange(await requestOf(person), { email: asked, password: goodPassword });
    // The codes of former addresses are long gone: nothing but the mails themselves knows them.
    await platform.db.query('DELETE FROM one_time_codes WHERE user_id = $1', [person.id]);

    await platform.request('PATCH', `/api/users/${person.id}`, { as, body: { biography: 'Né à Saint-Zéphyrin' } });
    const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } }).png().toBuffer();
    await changeAvatar(await requestOf(person), { file: picture });
    await login(present, goodPassword, { ...fromSomewhere(), 'user-agent': 'Mozilla/5.0 (X11; CanaryOS) Firefox/144.0' });
    await platform.request('POST', '/api/users/forgot-password', { body: { email: present } });
    await platform.request('POST', '/api/payload-preferences/collection-images', { as, body: { value: { columns: 'préférence-zébrée' } } });
    const { attempt } = await start(as, slug);
    await say(as, attempt.id, stepOf(attempt, 'type').id, { kind: 'type', text: 'réponse-zézayante' }, 'canary-key');
    await platform.request('POST', '/api/error-reports', { as, body: { exercise: slug, message: 'Le bouton manque.' } });
    const image = await makeImage(person);
    const draft = await platform.request('POST', '/api/exercises?draft=true', { as, body: { title: 'Un brouillon', _status: 'draft' } });
    expect(draft.status).toBe(201);

    const words = ['Zébulon', 'Quincampoix', 'Zéphyrin', 'préférence-zébrée', 'réponse-zézayante', person.email, former, present, asked];
    const before = await everythingKept();
    for (const word of words) expect(placesOf(before, word), word).not.toEqual([]);
    expect(placesOf(before, former)).toContain('public.message_log');

    await deleteAccount(await requestOf(person), { password: goodPassword });

    const after = await everythingKept();
    for (const word of words) expect(placesOf(after, word), word).toEqual([]);
    // An id leads to nobody any more, and stands in the log alone.
    expect(placesOf(after, person.id)).toEqual(['public.audit_log']);
    // What was contributed stays, without its author.
    const { rows } = await platform.db.query('SELECT uploaded_by_id FROM images WHERE id = $1', [image]);
    expect(rows).toEqual([{ uploaded_by_id: null }]);
  });

  it('leaves the mails of others alone: of who has the former address now, and of who was told', async () => {
    const former = newAddress();
    const person = await member({ email: former });
    await moveTo(person, newAddress());
    const heir = await member({ email: former, name: 'Héritière' });
    const count = (await mailsTo(former)).length;
    await deleteAccount(await requestOf(person), { password: goodPassword });
    const left = await mailsTo(former);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(count);
    for (const { text } of left) expect(text).toContain('Héritière');
    expect((await login(heir.email, goodPassword)).status).toBe(200);
  });
});
