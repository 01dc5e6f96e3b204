import { randomUUID } from 'node:crypto';
import { registriesOf } from '@mentora/platform';
import { beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { application, decider, hours, mentoring, requested, running, someMentor } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Two people who have written something private at every place there is. */
async function everythingSaid() {
  const [mentor, mentee] = [await someMentor({ capacity: 5 }), await platform.people.learner()];
  await mentoring.ask('POST', '/mentee-profile', mentee, { goals: 'But-Secret', culture: 'Culture-Secrète', languages: ['fr'], availability: hours() });
  const declined = await requested(mentor, mentee);
  await mentoring.act(mentor, declined, 'decline', { reason: 'other', comment: 'Refus-Secret' });
  const id = await requested(mentor, mentee);
  await mentoring.act(mentor, id, 'propose', { durationMonths: 1, comment: 'Proposition-Secrète' });
  await mentoring.act(mentee, id, 'answer-proposal', { accept: true });
  await mentoring.ask('POST', `/mentorships/${id}/messages`, mentor, { clientId: randomUUID(), body: 'Parole-Secrète' });
  await mentoring.act(mentee, id, 'pause', { reason: 'Pause-Secrète', resumeOn: dayAfter(5) });
  await mentoring.act(mentee, id, 'end', { reason: 'no-fit', comment: 'Fin-Secrète', survey: { helped: 2, again: false } });
  await mentoring.feedback(mentor, id);
  await mentoring.feedback(mentee, id, { text: 'Avis-Secret', stars: 3 });
  await mentoring.ask('POST', `/mentor-applications/${mentor.id}/suspend`, admin, { reason: 'Raison-Secrète' });
  await workThrough(platform.payload);
  return { id, declined, mentor, mentee };
}

const ofMentor = ['Motivation-Secrète', 'Preuve-Secrète', 'Raison-Secrète', 'Refus-Secret', 'Proposition-Secrète', 'Parole-Secrète', 'Mot-Secret'];
const ofMentee = ['Message-Secret', 'Objectif-Secret', 'But-Secret', 'Culture-Secrète', 'Pause-Secrète', 'Fin-Secrète', 'Avis-Secret'];

/** Every table with what it holds. Jobs name people until they are forgotten: `schema` leaves them out. */
async function everyTable(schema = '%'): Promise<Map<string, string>> {
  const { rows } = await platform.db.query<{ place: string; name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS place, tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND schemaname LIKE $1",
    [schema],
  );
  const kept = new Map<string, string>();
  for (const { place, name } of rows) {
    const all = await platform.db.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${place} t`);
    kept.set(name, all.rows.map(({ row }) => row).join('\n'));
  }
  return kept;
}

describe('what people write for each other', () => {
  it('lies encrypted: no table holds a word of it, and its keeper reads all of it', async () => {
    const { id, declined, mentor, mentee } = await everythingSaid();
    for (const [table, text] of await everyTable()) expect(text, table).not.toMatch(/[A-Z][a-z]+-Secr[eè]te?/);
    const read = JSON.stringify(await Promise.all([
      mentoring.detail(mentee, id), mentoring.detail(mentor, declined), ...['mentor-profile', `mentorships/${id}/messages`].map(async (door) => (await mentoring.ask('GET', `/${door}`, mentor)).json()),
      (await mentoring.ask('GET', '/mentee-profile', mentee)).json(),
    ])); // prettier-ignore
    // What was proposed is shown while it waits, and why it pauses while it does: nowhere later but in the export.
    for (const word of [...ofMentor, ...ofMentee].filter((one) => !/^(Proposition|Pause)-/.test(one))) expect(read).toContain(word);
  });

  it('is encrypted anew when keys change, every column of it', async () => {
    const { rows } = await platform.db.query<{ place: string }>(
      "SELECT table_name || '.' || column_name AS place FROM information_schema.columns WHERE table_name IN ('mentor_profiles', 'mentee_profiles', 'mentorships', 'mentorship_feedback', 'mentorship_handovers', 'mentorship_interventions') AND column_name ~ '^sealed' ORDER BY 1",
    );
    const keepers = registriesOf(platform.payload.config).privateTexts.filter(({ key }) => /^(mentor|mentee|mentorship)-/.test(key));
    expect(keepers).toHaveLength(rows.length);
    for (const { key, reseal } of keepers) expect(await reseal(platform.payload), key).toMatchObject({ unreadable: 0 });
  });

  it('is given out whole to its person, and to nobody else’s export', async () => {
    const { mentor, mentee } = await everythingSaid();
    const given = async (who: TestPerson) => (await mentoring.ask('GET', '/users/me/data', who)).text();
    const [byMentor, byMentee, byOther] = await Promise.all([given(mentor), given(mentee), given(await platform.people.learner())]);
    for (const word of ofMentor) expect(byMentor).toContain(word);
    for (const word of ofMentee) expect(byMentee).toContain(word);
    for (const word of [...ofMentor, ...ofMentee]) expect(byOther).not.toContain(word);
    // What each says of the other at the end, and to whoever decides, is one's own.
    for (const word of ['Motivation-Secrète', 'Mot-Secret']) expect(byMentee).not.toContain(word);
    for (const word of ['But-Secret', 'Avis-Secret']) expect(byMentor).not.toContain(word);
  });
});

describe('an account that goes', () => {
  const leave = async (who: TestPerson) => expect((await mentoring.ask('DELETE', `/users/${who.id}`, admin)).status).toBe(200);

  it('ends what runs, frees the place, and leaves the archive to the other, without who has left and what he or she wrote', async () => {
    const { id, mentor, mentee } = await running({ capacity: 1 });
    await mentoring.ask('POST', `/mentorships/${id}/messages`, mentor, { clientId: randomUUID(), body: 'Bonjour' });
    await mentoring.ask('POST', '/cases/reports', mentee, { subject: 'mentor-profile', id: mentor.id, reason: 'hurtful', text: 'Cela me blesse.' });
    await leave(mentee);
    await workThrough(platform.payload);
    expect(await mentoring.detail(mentor, id)).toMatchObject({ status: 'ended', other: null, mentee: null, message: null, goals: null, end: { reason: 'left', by: null } });
    expect((await mentoring.mentors(undefined, `?q=${encodeURIComponent(mentor.name)}`)).docs[0]).toMatchObject({ freePlaces: 1 });
    const { rows } = await platform.db.query("SELECT FROM notifications WHERE person_id = $1 AND type = 'mentorship.ended'", [mentor.id]);
    expect(rows).toHaveLength(1);
    for (const [table, text] of await everyTable('public')) if (table !== 'audit_log') expect(text, table).not.toContain(mentee.id);
    await leave(mentor);
    expect((await platform.db.query('SELECT FROM mentorships WHERE id = $1', [id])).rowCount).toBe(0);
    for (const [table, text] of await everyTable('public')) if (table !== 'audit_log') expect(text, table).not.toContain(mentor.id);
  });

  it('of a mentor lets go of what waits, and the mentee keeps the place', async () => {
    const [mentor, mentee] = [await someMentor(), await platform.people.learner()];
    const id = await requested(mentor, mentee);
    await leave(mentor);
    await workThrough(platform.payload);
    expect(await mentoring.detail(mentee, id)).toMatchObject({ status: 'expired', other: null, message: 'Message-Secret : aidez-moi.' });
    const { rows } = await platform.db.query("SELECT FROM notifications WHERE person_id = $1 AND type = 'mentorship.expired'", [mentee.id]);
    expect(rows).toHaveLength(1);
  });

  it('leaves the stars that it gave, without a word and a name', async () => {
    const { id, mentor, mentee } = await everythingSaid();
    await leave(mentee);
    const { rows } = await platform.db.query('SELECT side, stars, author_id, sealed IS NULL AS silent FROM mentorship_feedback WHERE mentorship_id = $1 ORDER BY side', [id]);
    expect(rows).toEqual([{ side: 'mentee', stars: 3, author_id: null, silent: true }, { side: 'mentor', stars: 5, author_id: mentor.id, silent: false }]);
  });
});

describe('who may', () => {
  it('read and change a relation: its two people; anybody else, an administrator too, finds nothing', async () => {
    const { id, mentor, mentee } = await running();
    const former = (await running()).mentor;
    const suspended = await someMentor();
    await mentoring.ask('POST', `/mentor-applications/${suspended.id}/suspend`, admin, { reason: 'Non.' });
    const others = [former, suspended, admin, await platform.people.trainer(), await platform.people.contributor(), await platform.people.parent()];
    const doors: [method: string, path: string, body?: Record<string, unknown>][] = [
      ['GET', ''], ['GET', '/messages'], ['POST', '/messages', { clientId: randomUUID(), body: 'Bonjour' }], ['PATCH', '/accept', {}], ['PATCH', '/decline', { reason: 'full' }],
      ['PATCH', '/withdraw', {}], ['PATCH', '/propose', { durationMonths: 1 }], ['PATCH', '/answer-proposal', { accept: true }], ['PATCH', '/pause', { reason: 'Non', resumeOn: dayAfter(3) }],
      ['PATCH', '/resume', {}], ['PATCH', '/goals', { goals: 'Rien' }], ['PATCH', '/extend', { months: 1 }], ['PATCH', '/end', { reason: 'no-fit' }], ['POST', '/feedback', { stars: 1 }],
    ]; // prettier-ignore
    const before = JSON.stringify((await platform.db.query('SELECT * FROM mentorships WHERE id = $1', [id])).rows);
    for (const [method, path, body] of doors) {
      for (const who of others) expect((await mentoring.ask(method, `/mentorships/${id}${path}`, who, body)).status, `${method} ${path} ${who.roles}`).toBe(404);
      expect((await mentoring.ask(method, `/mentorships/${id}${path}`, undefined, body)).status, `${method} ${path} visitor`).toBe(401);
    }
    expect(JSON.stringify((await platform.db.query('SELECT * FROM mentorships WHERE id = $1', [id])).rows)).toBe(before);
    for (const who of others) expect((await mentoring.list(who)).docs.map((one) => one.id)).not.toContain(id);
    for (const who of [mentor, mentee]) expect((await mentoring.ask('GET', `/mentorships/${id}`, who)).status).toBe(200);
    expect((await mentoring.ask('GET', '/mentorships/not-an-id', mentor)).status).toBe(404);
  });

  it('ask: nobody whose guardian has yet to agree, and nobody asks such a person', async () => {
    const [mentor, child] = [await someMentor(), await platform.people.learner()];
    await platform.db.query("INSERT INTO minors (person_id, born) VALUES ($1, current_date - interval '12 years')", [child.id]);
    await platform.db.query("INSERT INTO guardians (id, person_id, sealed, locale, needed_until) VALUES (uuidv7(), $1, 'x', 'fr', current_date + 900)", [child.id]);
    for (const [door, body] of [['/mentorships', { mentor: mentor.id, message: 'Bonjour', durationMonths: 1 }], ['/mentor-profile', await application()]] as const) {
      const answer = await mentoring.ask('POST', door, child, body);
      expect([answer.status, ((await answer.json()) as { errors: { code: string }[] }).errors[0]!.code], door).toEqual([403, 'guardianAwaited']);
    }
  });

  it('report a relation: its two people, and the case is between whom it says', async () => {
    const { id, mentor, mentee } = await running();
    const report = (as: TestPerson) => mentoring.ask('POST', '/cases/reports', as, { subject: 'mentorship', id, reason: 'hurtful', text: 'Cela me blesse.' });
    expect((await report(await platform.people.learner())).status).toBe(404);
    expect((await report(mentee)).status).toBe(201);
    const { rows } = await platform.db.query("SELECT p.person_id FROM cases c JOIN case_parties p ON p.case_id = c.id WHERE c.subject = 'mentorship' AND c.subject_id = $1 AND p.side = 'reported'", [id]);
    expect(rows).toEqual([{ person_id: mentor.id }]);
    const list = await (await mentoring.ask('GET', '/moderation/cases?subject=mentorship', admin)).text();
    expect(list).toContain(mentor.name);
    expect(list).not.toContain('Secret');
  });
});
