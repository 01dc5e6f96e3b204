import { auditChoices, auditEntries, personKeyTexts, recordInAudit } from '@mentora/platform/audit';
import { completeSettings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { personOfToken } from '@/collections/sessions/queries/personOfToken';
import { deleteAccount } from '@/collections/users/commands/deleteAccount';
import { changePassword } from '@/collections/users/commands/changePassword';
import { asUser } from '@/collections/users/strategy';
import { goodPassword, member } from '../accounts/people';
import { pngFile } from '../images/files';
import { upload } from '../images/upload';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let administrator: TestPerson;
let trainer: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  completeSettings({ MENTORA_TRUSTED_PROXIES: '' });
  administrator = await platform.people.administrator({ name: 'Adèle Admin' });
  trainer = await platform.people.trainer();
});

const from = { 'x-mentora-peer': '203.0.113.7', 'user-agent': 'Navigateur-Témoin/1.0' };
const look = async (wish: Parameters<typeof auditEntries>[1]) => (await auditEntries({ payload: platform.payload }, wish)).lines;
/** Everything that the table holds, as whoever reads the database sees it. */
const raw = async () => (await platform.db.query<{ row: string }>('SELECT to_jsonb(l)::text AS row FROM audit_log l')).rows.map(({ row }) => row).join('\n');

async function requestOf(token: string) {
  return createLocalReq({ user: asUser((await personOfToken(platform, token))!) }, platform.payload);
}

describe('the audit log', () => {
  it('tells who changed what in which document, before and after, when and from where', async () => {
    const body = { title: 'Téléphone', key: 'telephone-journal' };
    const made = (await (await platform.request('POST', '/api/categories', { as: trainer, body, headers: from })).json()) as { doc: { id: string } };
    const { id } = made.doc;
    await platform.request('PATCH', `/api/categories/${id}`, { as: trainer, body: { title: 'Téléphones' }, headers: from });
    await platform.request('PATCH', `/api/categories/${id}`, { as: trainer, body: { title: 'Téléphones' }, headers: from });
    await platform.request('DELETE', `/api/categories/${id}`, { as: administrator, headers: from });
    const lines = await look({ document: id });
    expect(lines.map(({ action, actor, kind }) => [action, actor, kind])).toEqual([
      ['categories.deleted', administrator.id, 'categories'],
      ['categories.updated', trainer.id, 'categories'],
      ['categories.created', trainer.id, 'categories'],
    ]);
    expect(lines[1]).toMatchObject({ details: { changed: { title: ['Téléphone', 'Téléphones'] } }, origin: { address: '203.0.113.7', agent: 'Navigateur-Témoin/1.0' } });
    expect(lines[1]!.details.changed).not.toHaveProperty('key');
    expect(Date.now() - lines[1]!.at.getTime()).toBeLessThan(60_000);
    expect(await raw()).not.toMatch(/203\.0\.113\.7|Navigateur-Témoin/);
  });

  it('has nothing of what was refused or rolled back', async () => {
    await platform.request('PATCH', `/api/users/${administrator.id}`, { as: trainer, body: { name: 'Autre' } });
    await platform.request('POST', '/api/categories', { as: trainer, body: { title: '', key: 'x' } });
    expect((await look({ document: administrator.id })).map(({ action }) => action)).toEqual(['role.granted']);
    expect((await look({ kind: 'categories' })).length).toBe(3);
  });

  it('keeps what is personal under a key of the person, texts not at all, and all of it unreadable once the account is gone', async () => {
    const person = await member({ name: 'Zébulon Quincampoix' });
    const as = person;
    await platform.request('PATCH', `/api/users/${person.id}`, { as, body: { name: 'Zébulon Tournesol', biography: 'Né à Saint-Zéphyrin' }, headers: from });
    await changePassword(await requestOf(person.token), { current: goodPassword, password: 'un autre mot de passe tournant 7', device: { userAgent: null, address: '127.0.0.1' } });
    const [password, profile] = await look({ person: person.id });
    expect(password).toMatchObject({ action: 'password.changed', kind: 'users', subjectName: 'Zébulon Tournesol' });
    expect(profile).toMatchObject({
      action: 'users.updated',
      personal: { name: ['Zébulon Quincampoix', 'Zébulon Tournesol'] },
      details: { touched: ['biography'] },
      origin: { address: '203.0.113.7' },
    });
    expect(await raw()).not.toMatch(/Zébulon|Quincampoix|Tournesol|Zéphyrin|tournant/);
    // Sought by name as long as there is one.
    expect((await look({ person: 'tournesol' })).map(({ id }) => id)).toEqual([password!.id, profile!.id]);

    const { rows: before } = await platform.db.query('SELECT * FROM audit_log ORDER BY id');
    const { rows } = await platform.db.query<{ token: string }>('SELECT id FROM users WHERE id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    const req = await createLocalReq({ user: { id: person.id, roles: ['apprenant'], collection: 'users' } as never }, platform.payload);
    await deleteAccount(req, { password: 'un autre mot de passe tournant 7' });

    const { rows: after } = await platform.db.query('SELECT * FROM audit_log ORDER BY id');
    expect(after.slice(0, before.length)).toEqual(before);
    const lines = await look({ person: person.id });
    expect(lines[0]).toMatchObject({ action: 'account.deleted', actorName: null });
    expect(lines.find(({ id }) => id === profile!.id)).toMatchObject({ personal: null, origin: null, actorName: null });
  });

  it('is found by person, action, kind, document and days, a page at a time', async () => {
    const image = await upload(platform, await pngFile(), { as: await platform.people.contributor() });
    const { id } = (image.body as { doc: { id: string } }).doc;
    await platform.request('POST', `/api/images/${id}/moderate`, { as: administrator, body: { status: 'approved' } });
    expect((await look({ action: 'image.approved', document: id })).map(({ actor }) => actor)).toEqual([administrator.id]);
    expect((await look({ person: administrator.id, kind: 'images' })).map(({ action }) => action)).toEqual(['image.approved']);
    expect((await look({ person: 'adèle', kind: 'images' })).map(({ action }) => action)).toEqual(['image.approved']);
    expect(await look({ person: '100%', kind: 'images' })).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect((await look({ from: today, to: today, document: id })).length).toBe(2);
    expect(await look({ to: '2020-01-01' })).toEqual([]);
    const req = await createLocalReq({}, platform.payload);
    for (let n = 0; n < 52; n += 1) await recordInAudit(req, { action: 'test.many', subject: String(n) });
    const all = await auditEntries(req, { action: 'test.many' });
    expect([all.total, all.lines.length, all.lines[0]!.subject]).toEqual([52, 50, '51']);
    expect((await look({ action: 'test.many', page: 2 })).map(({ subject }) => subject)).toEqual(['1', '0']);
    expect((await auditChoices(req)).actions).toEqual(expect.arrayContaining(['image.approved', 'categories.created']));
  });

  it('moves its keys to another key of the site, and is read as before', async () => {
    const former = process.env.ENCRYPTION_KEYS!;
    completeSettings({ ENCRYPTION_KEYS: `k9:${randomBytes(32).toString('base64')},${former}` });
    const { resealed, unreadable } = await personKeyTexts.reseal(platform.payload);
    expect([resealed > 0, unreadable]).toEqual([true, 0]);
    completeSettings({ ENCRYPTION_KEYS: process.env.ENCRYPTION_KEYS!.split(',')[0]! });
    expect((await look({ kind: 'categories' }))[1]).toMatchObject({ origin: { address: '203.0.113.7' } });
  });

  it('gives the personal columns by no generic door', async () => {
    const answer = await (await platform.request('GET', '/api/audit-log?limit=100', { as: administrator })).text();
    expect(answer).not.toMatch(/"origin"|"personal"|"about"/);
  });
});
