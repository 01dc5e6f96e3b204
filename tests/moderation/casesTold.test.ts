import { registriesOf } from '@mentora/platform';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conversationOf, talk } from '../conversations/talking';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { caseOf, cases, caseTypes, someExercise } from './casing';

let platform: TestPlatform;
let admin: TestPerson;
let other: TestPerson;
let author: TestPerson;
let ana: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  [admin, other] = [await platform.people.administrator(), await platform.people.administrator()];
});
beforeEach(async () => {
  [ana, author] = [await platform.people.learner({ name: 'Anastasia Nom-Secret' }), await platform.people.trainer()];
});

const tick = (key: string) => registriesOf(platform.payload.config).ticks.find((one) => one.key === key)!;
const fire = (key: string) => tick(key).run(platform.payload, new Date());

async function reported(owner = author): Promise<{ id: string; exercise: string }> {
  const exercise = await someExercise(owner);
  await cases.report(ana, 'exercise', exercise.id);
  return { id: await caseOf('exercise', exercise.id), exercise: exercise.id };
}

/** The names of the types of which a person was told in a case. */
async function typesTold(person: TestPerson, id: string): Promise<string[]> {
  await workThrough(platform.payload);
  const { rows } = await platform.db.query<{ type: string }>(
    `SELECT type FROM notifications WHERE person_id = $1 AND data->>'case' = $2 ORDER BY id`,
    [person.id, id],
  );
  return rows.map(({ type }) => type);
}

describe('who is told', () => {
  it('of a report: who handles it, and who has made it; who was reported not yet', async () => {
    const { id } = await reported();
    expect(await typesTold(admin, id)).toEqual(['case.opened']);
    expect(await typesTold(ana, id)).toEqual(['case.received']);
    expect(await typesTold(author, id)).toEqual([]);
    expect(await cases.own(author)).toEqual([]);
  });

  it('of each step: the parties and those who handle it, each by the type that is theirs', async () => {
    const { id } = await reported();
    await cases.act(admin, id, 'hide');
    await cases.act(admin, id, 'show');
    await cases.act(admin, id, 'question');
    await cases.ask('POST', `/cases/${id}/mediation`, author);
    expect(await typesTold(ana, id)).toEqual(['case.received', 'case.mediationOffered']);
    await cases.ask('POST', `/cases/${id}/mediation`, ana, { agree: true });
    await workThrough(platform.payload);
    await cases.ask('POST', `/cases/${id}/escalate`, ana);
    await cases.act(admin, id, 'mediate');
    await cases.decide(admin, id);
    await cases.ask('POST', `/cases/${id}/appeal`, author, { text: 'Non.' });
    await cases.act(other, id, 'appeal', { outcome: 'overturned', text: 'Pardon.' });
    const told = (await typesTold(author, id)).sort();
    expect(told).toEqual(['case.appealDecided', 'case.decided', 'case.hidden', 'case.mediated', 'case.questioned', 'case.shown']);
    expect((await typesTold(ana, id)).sort()).toEqual(['case.mediated', 'case.mediationOffered', 'case.outcome', 'case.received']);
    expect((await typesTold(other, id)).sort()).toEqual(['case.appealed', 'case.escalated', 'case.opened']);
    expect((await typesTold(admin, id)).sort()).toEqual(['case.escalated', 'case.mediationAsked', 'case.mediationAsked', 'case.opened']);
    const names = new Set([...told, 'case.received', 'case.mediationOffered', 'case.outcome', 'case.appealed', 'case.escalated', 'case.opened', 'case.mediationAsked', 'case.due', 'case.overdue']);
    expect((await caseTypes()).map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('in three languages, each type whole, and who is no party of it reads nothing', async () => {
    const { id } = await reported();
    await cases.act(admin, id, 'hide');
    await cases.decide(admin, id);
    const stranger = await platform.people.learner();
    for (const type of await caseTypes()) {
      const words = new Set<string>();
      for (const locale of ['fr', 'en', 'ar'] as const) {
        const to = (person: TestPerson) => ({ id: person.id, name: person.name, locale, timeZone: 'Europe/Paris' });
        const all = await Promise.all([admin, author, ana].map((person) => type.render(platform.payload, to(person), { case: id })));
        const content = all.find(Boolean)!;
        expect(content, `${type.name} ${locale}`).toMatchObject({ href: expect.stringContaining(id) });
        expect(`${content.title}${content.text}${content.action}`, `${type.name} ${locale}`).not.toMatch(/notices\.|[{}]/);
        words.add(content.title);
        if (content.href.startsWith('/signalements')) expect(await type.render(platform.payload, to(stranger), { case: id })).toBeNull();
      }
      expect(words.size, type.name).toBe(3);
    }
  });
});

describe('the reporter’s name', () => {
  it('is told to who was reported by no door, mail, notification, socket or export', async () => {
    const { id, exercise } = await reported();
    await cases.act(admin, id, 'hide');
    await cases.act(admin, id, 'question');
    await cases.ask('POST', `/cases/${id}/mediation`, author);
    await cases.decide(admin, id);
    await cases.ask('POST', `/cases/${id}/appeal`, author, { text: 'Qui a dit cela ?' });
    await cases.act(other, id, 'appeal', { outcome: 'upheld', text: 'Cela reste.' });
    await workThrough(platform.payload);
    const doors = ['/cases', `/cases/${id}`, '/notifications/list', '/users/me', '/users/me/data', '/conversations', `/exercises/${exercise}?depth=2`, `/moderation/cases/${id}`, '/moderation/cases?status=all', '/audit-log'];
    const heard = await Promise.all(doors.map(async (door) => `${door} ${await (await cases.ask('GET', door, author)).text()}`));
    const mails = await platform.mailsTo(author.email);
    expect(mails.length).toBeGreaterThan(0);
    const kept = (await platform.db.query('SELECT data, key FROM notifications WHERE person_id = $1', [author.id])).rows;
    const everything = [...heard, ...mails.map(({ subject, html, text }) => subject + html + text), JSON.stringify(kept)].join('\n');
    for (const secret of [ana.id, ana.name, 'Nom-Secret', ana.email]) expect(everything).not.toContain(secret);
    // Control: who may know it is told it by the same doors.
    expect(await (await cases.ask('GET', `/moderation/cases/${id}`, admin)).text()).toContain('Nom-Secret');
  });

  it('is not told to an administrator who was reported, not by the audit log either', async () => {
    const { id } = await reported(admin);
    await cases.act(other, id, 'hide');
    await cases.decide(other, id);
    await workThrough(platform.payload);
    for (const door of ['/moderation/cases?status=all', `/moderation/cases/${id}`, `/cases/${id}`, '/cases', '/notifications/list']) {
      const text = await (await cases.ask('GET', door, admin)).text();
      for (const secret of [ana.id, 'Nom-Secret']) expect(text, door).not.toContain(secret);
    }
    // The log names who has reported something, but nothing by which it is known what.
    const { rows } = await platform.db.query('SELECT * FROM audit_log WHERE actor = $1', [ana.id]);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(id);
  });
});

describe('deadlines', () => {
  const due = (id: string, away: string) => platform.db.query(`UPDATE cases SET due_at = now() + interval '${away}', reminded_at = NULL, overdue_at = NULL WHERE id = $1`, [id]);

  it('remind who has the case, once, and escalate it to everybody once they are over, once', async () => {
    const { id } = await reported();
    await cases.act(admin, id, 'take');
    await fire('case-deadlines');
    expect(await typesTold(admin, id)).toEqual(['case.opened']);
    await due(id, '2 hours');
    await Promise.all([fire('case-deadlines'), fire('case-deadlines')]);
    expect((await typesTold(admin, id)).filter((type) => type === 'case.due')).toHaveLength(1);
    expect(await typesTold(other, id)).not.toContain('case.due');
    await due(id, '-1 minute');
    await Promise.all([fire('case-deadlines'), fire('case-deadlines')]);
    await fire('case-deadlines');
    for (const who of [admin, other]) expect((await typesTold(who, id)).filter((type) => type === 'case.overdue')).toHaveLength(1);
    expect((await platform.db.query("SELECT FROM case_history WHERE case_id = $1 AND action = 'overdue'", [id])).rowCount).toBe(1);
  });

  it('close what nobody has contested in its time', async () => {
    const { id } = await reported();
    await cases.decide(admin, id);
    await fire('case-deadlines');
    expect((await cases.detail(admin, id)).status).toBe('decided');
    await platform.db.query("UPDATE case_decisions SET appeal_until = now() - interval '1 minute' WHERE case_id = $1", [id]);
    await fire('case-deadlines');
    expect((await cases.detail(admin, id)).status).toBe('closed');
  });
});

describe('rules', () => {
  const set = (body: Record<string, unknown>) => cases.ask('POST', '/moderation/rules', admin, body);
  const flags = async (subject: string, id: string) =>
    (await platform.db.query<{ rule: string }>('SELECT r.rule FROM case_reports r JOIN cases c ON c.id = r.case_id WHERE c.subject = $1 AND c.subject_id = $2 ORDER BY r.rule', [subject, id])).rows.map(({ rule }) => rule);

  it('flag a public text by its words and links, and open a case that nobody has reported', async () => {
    expect((await set({ key: 'words', enabled: true, words: ['Zut Alors'] })).status).toBe(200);
    expect((await set({ key: 'links', enabled: true, sites: ['https://www.example.org/'], most: 2 })).status).toBe(200);
    const calm = await someExercise(author, { summary: 'Alors zut. Voir https://example.org et https://docs.example.org' });
    const loud = await someExercise(author, { summary: 'Zùt, alors ! https://a.test et https://b.test' });
    await workThrough(platform.payload);
    expect(await flags('exercise', calm.id)).toEqual([]);
    expect(await flags('exercise', loud.id)).toEqual(['links', 'words']);
    const detail = await cases.detail(admin, await caseOf('exercise', loud.id));
    expect(detail).toMatchObject({ origin: 'rule' });
    expect(await cases.own(author)).toEqual([]);
    await set({ key: 'words', enabled: false, words: ['Zut Alors'] });
    const quiet = await someExercise(author, { summary: 'Zut alors' });
    await workThrough(platform.payload);
    expect(await flags('exercise', quiet.id)).toEqual([]);
  });

  it('count messages and never read them', async () => {
    await set({ key: 'floods', enabled: true, most: 5, minutes: 10 });
    await set({ key: 'words', enabled: true, words: ['secret'] });
    const ben = await platform.people.learner();
    const room = await conversationOf(ana, ben);
    for (let index = 0; index < 5; index += 1) await talk.sent(ana, room, 'secret https://a.test https://b.test');
    await talk.sent(ben, room, 'secret');
    await fire('case-rules');
    await fire('case-rules');
    await workThrough(platform.payload);
    expect(await flags('person', ana.id)).toEqual(['floods']);
    expect(await flags('person', ben.id)).toEqual([]);
    expect((await platform.db.query("SELECT FROM cases WHERE subject = 'message'")).rowCount).toBe(0);
  });

  it('are set by administrators alone', async () => {
    for (const who of [ana, author]) expect((await cases.ask('POST', '/moderation/rules', who, { key: 'words', enabled: true })).status).toBe(403);
    expect((await set({ key: 'nothing', enabled: true })).status).toBe(404);
    expect((await set({ key: 'links', enabled: true, most: 0 })).status).toBe(400);
  });
});
