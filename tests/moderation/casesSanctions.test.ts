import { suspensionAddress } from '@mentora/platform/suspensions';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword, login, member } from '../accounts/people';
import { closePages, openPage } from '../realtime/clients';
import { startNode, type SocketNode } from '../realtime/node';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { caseOf, cases, codeOf, someExercise, toldTo } from './casing';

let platform: TestPlatform;
let node: SocketNode;
let admin: TestPerson;
let other: TestPerson;
let ana: TestPerson;
let trainer: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  node = await startNode(platform.payload);
});
beforeEach(async () => {
  await platform.db.query("DELETE FROM users_roles WHERE value = 'administrateur'");
  [admin, other] = [await platform.people.administrator(), await platform.people.administrator()];
  [ana, trainer] = [await platform.people.learner(), await platform.people.trainer()];
});
afterEach(closePages);
afterAll(() => node.close());

/** A case about something of a person's. */
async function caseAbout(person: TestPerson): Promise<string> {
  const { id } = await someExercise(person);
  await cases.report(ana, 'exercise', id);
  return caseOf('exercise', id);
}

const suspend = async (person: TestPerson, days = 7) => {
  const id = await caseAbout(person);
  expect((await cases.decide(admin, id, { measure: 'suspend', days, text: 'Vous avez insulté quelqu’un.' })).status).toBe(200);
  return id;
};
const suspensionId = async (person: TestPerson) =>
  (await platform.db.query<{ id: string }>('SELECT id FROM suspensions WHERE person_id = $1 ORDER BY id DESC LIMIT 1', [person.id])).rows[0]!.id;
const linkOf = async (person: TestPerson) => new URL(suspensionAddress(platform.payload, await suspensionId(person), 'fr')).searchParams.get('lien')!;
const appealByLink = (link: string, text = 'Ce n’était pas moi.') => cases.ask('POST', '/cases/appeals', undefined, { link, text });

describe('a suspended person', () => {
  it('is signed out, cut and refused from the commit on, by pages, sockets and keys', async () => {
    const { key } = (await (await platform.request('POST', '/api/keys', { as: trainer, body: { name: 'Essai', scopes: ['exercises:write'] } })).json()) as { key: string };
    const byKey = () => platform.request('GET', '/api/exercises?limit=1', { headers: { authorization: `Bearer ${key}`, origin: '', 'sec-fetch-site': '' } });
    const page = await openPage(node.url, trainer);
    expect((await byKey()).status).toBe(200);
    expect((await platform.request('GET', '/api/notifications/list', { as: trainer })).status).toBe(200);
    const cut = new Promise((resolve) => page.socket.once('disconnect', resolve));
    await suspend(trainer);
    expect((await platform.request('GET', '/api/notifications/list', { as: trainer })).status).toBe(401);
    expect((await byKey()).status).toBe(401);
    expect(await Promise.race([cut, new Promise((resolve) => setTimeout(() => resolve('still open'), 6_000))])).toBe('io server disconnect');
    await expect(openPage(node.url, trainer)).rejects.toThrow();
  });

  it('cannot sign in with the right password: is told until when, and where it says why', async () => {
    const account = await member();
    const { id } = await someExercise(trainer);
    await platform.db.query('UPDATE exercises SET author_id = $1 WHERE id = $2', [account.id, id]);
    await cases.report(ana, 'exercise', id);
    await cases.decide(admin, await caseOf('exercise', id), { measure: 'suspend', days: 3, text: 'Non.' });
    const answer = await login(account.email, goodPassword);
    expect([answer.status, ((await answer.clone().json()) as { errors: { code: string; message: string }[] }).errors[0]?.code]).toEqual([403, 'accountSuspended']);
    await platform.db.query("UPDATE suspensions SET until = now() - interval '1 second' WHERE person_id = $1", [account.id]);
    expect((await login(account.email, goodPassword)).status).toBe(200);
  });

  it('gets a mail with the ground and a link, by which one contests without signing in, once', async () => {
    const id = await suspend(trainer);
    await workThrough(platform.payload);
    const mail = (await platform.mailsTo(trainer.email)).at(-1)!;
    const link = await linkOf(trainer);
    expect(mail.subject).toBe('Votre compte est suspendu');
    expect(mail.text).toContain(`/suspension?lien=${link}`);
    // What was written stays on the page behind the link.
    expect(mail.text).not.toContain('Vous avez insulté');
    expect(await codeOf(await appealByLink('x.y'))).toEqual([404, 'suspensionLinkGone']);
    expect(await codeOf(await appealByLink(`${link}x`))).toEqual([404, 'suspensionLinkGone']);
    expect((await appealByLink(link)).status).toBe(200);
    expect(await codeOf(await appealByLink(link))).toEqual([409, 'caseState']);
    expect((await cases.detail(admin, id)).status).toBe('appealed');
  });

  it('is back once an appeal is granted', async () => {
    const id = await suspend(trainer);
    await appealByLink(await linkOf(trainer));
    expect((await cases.act(other, id, 'appeal', { outcome: 'overturned', text: 'Pardon.' })).status).toBe(200);
    const { rows } = await platform.db.query('SELECT lifted_at IS NOT NULL AS lifted FROM suspensions WHERE person_id = $1', [trainer.id]);
    expect(rows).toEqual([{ lifted: true }]);
    await workThrough(platform.payload);
  });

  it('is never the last administrator who may act, also where two would be suspended at once', async () => {
    const [one, two] = [await caseAbout(admin), await caseAbout(other)];
    const third = await platform.people.administrator();
    await platform.db.query("DELETE FROM users_roles WHERE parent_id = $1 AND value = 'administrateur'", [third.id]);
    const answers = await Promise.all([
      cases.decide(other, one, { measure: 'ban' }),
      cases.decide(admin, two, { measure: 'ban' }),
    ]);
    const codes = await Promise.all(answers.map(codeOf));
    expect(codes.filter(([status]) => status === 200)).toHaveLength(1);
    const { rows } = await platform.db.query(
      `SELECT FROM users_roles r WHERE r.value = 'administrateur' AND NOT EXISTS (SELECT FROM suspensions s WHERE s.person_id = r.parent_id)`,
    );
    expect(rows).toHaveLength(1);
    // Who is left can neither be deleted nor lose the role: a suspended one does not count.
    const left = codes[0]![0] === 200 ? other : admin;
    expect(await codeOf(await platform.request('PATCH', `/api/users/${left.id}`, { as: left, body: { roles: ['apprenant'] } }))).toEqual([409, 'lastAdministrator']);
  });
});

describe('an appeal', () => {
  const warned = async () => {
    const id = await caseAbout(trainer);
    await cases.decide(admin, id);
    return id;
  };
  const appeal = (id: string, as = trainer) => cases.ask('POST', `/cases/${id}/appeal`, as, { text: 'Je ne suis pas d’accord.' });

  it('is decided by somebody else than the first, where there is one', async () => {
    const id = await warned();
    expect((await appeal(id)).status).toBe(200);
    expect(await codeOf(await cases.act(admin, id, 'appeal', { outcome: 'upheld', text: 'Non.' }))).toEqual([409, 'appealByAnother']);
    expect((await cases.detail(admin, id)).status).toBe('appealed');
    expect((await cases.act(other, id, 'appeal', { outcome: 'upheld', text: 'Non.' })).status).toBe(200);
  });

  it('is held by the database, whatever a command forgets', async () => {
    const id = await warned();
    await appeal(id);
    const decide = (by: TestPerson) =>
      platform.db.query("UPDATE case_appeals SET outcome = 'upheld', decided_at = now(), decided_by_id = $2 WHERE case_id = $1", [id, by.id]);
    await expect(decide(admin)).rejects.toThrow('decided by somebody else');
    // Control: without the trigger the same statement passes.
    await platform.db.query('ALTER TABLE case_appeals DISABLE TRIGGER case_appeals_by_another');
    await decide(admin);
    await platform.db.query('ALTER TABLE case_appeals ENABLE TRIGGER case_appeals_by_another');
  });

  it('is decided by the same person where nobody else is there', async () => {
    const id = await warned();
    await appeal(id);
    await platform.db.query("DELETE FROM users_roles WHERE parent_id = $1", [other.id]);
    expect((await cases.act(admin, id, 'appeal', { outcome: 'overturned', text: 'D’accord.' })).status).toBe(200);
  });

  it('is made by who is concerned alone, in its time', async () => {
    const id = await warned();
    expect((await appeal(id, ana)).status).toBe(404);
    await platform.db.query("UPDATE case_decisions SET appeal_until = now() - interval '1 minute' WHERE case_id = $1", [id]);
    expect(await codeOf(await appeal(id))).toEqual([409, 'appealOver']);
    expect((await toldTo(trainer)).map(({ title }) => title)).toContain('Vous recevez un avertissement');
  });
});
