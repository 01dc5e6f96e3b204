import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { mentoring, refusalOf, requested, running, someMentor } from './mentoring';

let platform: TestPlatform;
let mentor: TestPerson;
let mentee: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
});
beforeEach(async () => {
  [mentor, mentee] = [await someMentor(), await platform.people.learner()];
});

/** A day of the calendar so many days from now. */
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const pauseUntil = (days: number) => ({ reason: 'Vacances', resumeOn: dayAfter(days) });
const passTime = (id: string, days: number) =>
  platform.db.query(
    `UPDATE mentorships SET created_at = created_at - $2 * interval '1 day', started_at = started_at - $2 * interval '1 day', planned_end = planned_end - $2 * interval '1 day',
       paused_at = paused_at - $2 * interval '1 day', archive_until = archive_until - $2 * interval '1 day' WHERE id = $1`,
    [id, days],
  );

describe('a request', () => {
  it('is read by the two with its message and goals, and is the mentor’s turn', async () => {
    const id = await requested(mentor, mentee);
    for (const [who, side] of [[mentor, 'mentor'], [mentee, 'mentee']] as const) {
      expect(await mentoring.detail(who, id)).toMatchObject({ status: 'requested', side, turn: 'mentor', yourTurn: side === 'mentor', message: 'Message-Secret : aidez-moi.', goals: 'Objectif-Secret', conversation: null });
    }
    expect(await mentoring.list(mentor)).toMatchObject({ totalDocs: 1, docs: [{ id, yourTurn: true }] });
    expect(await mentoring.list(mentor, '?side=mentee')).toMatchObject({ totalDocs: 0 });
    expect(await mentoring.list(mentor, '?status=running&side=mentor')).toMatchObject({ totalDocs: 1 });
  });

  it('keeps what its template says, however that changes', async () => {
    const admin = await platform.people.administrator();
    const template = (await (await mentoring.ask('POST', '/mentorship-templates', admin, { title: 'Essai', months: 2, rhythm: 'weekly', goals: [{ text: 'Écrire' }], checkpoints: [{ text: 'Début', share: 0 }, { text: 'Fin', share: 100 }] })).json()) as { doc: { id: string } };
    const id = await requested(mentor, mentee, { template: template.doc.id, durationMonths: undefined });
    await mentoring.ask('PATCH', `/mentorship-templates/${template.doc.id}`, admin, { title: 'Autre' });
    await mentoring.act(mentor, id, 'accept');
    expect(await mentoring.detail(mentee, id)).toMatchObject({ title: 'Essai', durationMonths: 2, plan: { goals: ['Écrire'], checkpoints: [{ text: 'Début', reached: true }, { text: 'Fin', reached: false }] } });
    await mentoring.ask('PATCH', `/mentorship-templates/${template.doc.id}`, admin, { offered: false });
    expect((await refusalOf(await mentoring.request(await platform.people.learner(), mentor, { template: template.doc.id })))[0]).toBe(400);
  });

  it('comes with templates to begin with, in three languages', async () => {
    const { docs } = (await (await mentoring.ask('GET', '/mentorship-templates?locale=all', mentee)).json()) as { docs: { title: Record<string, string>; goals: { text: Record<string, string> }[] }[] };
    expect(docs.length).toBeGreaterThanOrEqual(3);
    for (const { title, goals } of docs.filter((one) => one.title.ar)) {
      expect(new Set(Object.values(title)).size).toBe(3);
      for (const { text } of goals) expect(new Set(Object.values(text)).size).toBe(3);
    }
  });

  it.each([
    ['to oneself', async () => mentoring.request(mentor, mentor), [409, 'ownMentor']],
    ['to nobody', async () => mentoring.request(mentee, { ...mentor, id: randomUUID() }), [404, 'notFound']],
    ['to somebody who is no mentor', async () => mentoring.request(mentee, await platform.people.learner()), [404, 'notFound']],
    ['for too long', async () => mentoring.request(mentee, mentor, { durationMonths: 7 }), [400, 'invalid']],
    ['without a word', async () => mentoring.request(mentee, mentor, { message: ' ' }), [400, 'required']],
    ['without a length', async () => mentoring.request(mentee, mentor, { durationMonths: undefined }), [400, 'required']],
    ['by a visitor', async () => mentoring.request(undefined, mentor), [401, 'signInFirst']],
  ] as const)('is refused %s', async (_, ask, expected) => {
    expect((await refusalOf(await ask())).slice(0, 2)).toEqual(expected);
  });

  it('is refused where the mentor is away or full, and by either after a block; nothing that runs ends by it', async () => {
    const { id, mentor: busy, mentee: known } = await running({ capacity: 1 });
    expect(await refusalOf(await mentoring.request(mentee, busy))).toMatchObject([409, 'mentorFull']);
    await mentoring.ask('PATCH', '/mentor-profile/unavailable', mentor);
    expect(await refusalOf(await mentoring.request(mentee, mentor))).toMatchObject([409, 'mentorAway']);
    await mentoring.ask('PATCH', '/mentor-profile/available', mentor);
    expect((await mentoring.request(mentee, mentor)).status).toBe(201);
    await mentoring.ask('POST', '/conversations/blocks', busy, { person: known.id, blocked: true });
    expect((await mentoring.detail(known, id)).status).toBe('active');
    await mentoring.act(known, id, 'end', { reason: 'no-fit' });
    expect(await refusalOf(await mentoring.request(known, busy))).toMatchObject([404, 'notFound']);
    await mentoring.ask('POST', '/conversations/blocks', busy, { person: known.id, blocked: false });
    expect((await mentoring.request(known, busy)).status).toBe(201);
  });

  it('can wait at so many mentors at once, and is one for a pair, whoever helps whom', async () => {
    await requested(mentor, mentee);
    expect(await refusalOf(await mentoring.request(mentee, mentor))).toMatchObject([409, 'mentorshipOpen']);
    const two = [await someMentor(), await someMentor(), await someMentor()];
    await requested(two[0]!, mentee);
    await requested(two[1]!, mentee);
    expect(await refusalOf(await mentoring.request(mentee, two[2]!))).toMatchObject([409, 'mentorshipRequestsOpen']);
    await requested(two[0]!, mentor);
    expect(await refusalOf(await mentoring.request(two[0], mentor))).toMatchObject([409, 'mentorshipOpen']);
  });

  it('keeps its place in the queue for the next one where it came to nothing, not where it was taken back', async () => {
    const first = await requested(mentor, mentee);
    await passTime(first, 3);
    await platform.db.query("UPDATE mentorships SET asked_at = now() - interval '3 days' WHERE id = $1", [first]);
    await mentoring.act(mentor, first, 'decline', { reason: 'full' });
    const next = await mentoring.detail(mentee, await requested(await someMentor(), mentee));
    expect(Date.parse(next.createdAt) - Date.parse(next.askedAt)).toBeGreaterThan(2.9 * 86_400_000);
    const other = await platform.people.learner();
    const gone = await requested(mentor, other);
    await platform.db.query("UPDATE mentorships SET asked_at = now() - interval '3 days' WHERE id = $1", [gone]);
    await mentoring.act(other, gone, 'withdraw');
    const again = await mentoring.detail(other, await requested(mentor, other));
    expect(Date.parse(again.createdAt) - Date.parse(again.askedAt)).toBeLessThan(60_000);
  });
});

describe('an answer', () => {
  it('yes opens the conversation of the two, with nobody else in it', async () => {
    const id = await requested(mentor, mentee);
    const answer = (await (await mentoring.act(mentor, id, 'accept')).json()) as { status: string; conversation: string };
    expect(answer.status).toBe('active');
    const detail = await mentoring.detail(mentee, id);
    expect(detail).toMatchObject({ status: 'active', conversation: answer.conversation, turn: 'mentor' });
    const { rows } = await platform.db.query('SELECT person_id FROM conversation_members WHERE conversation_id = $1', [answer.conversation]);
    expect(rows.map(({ person_id }: { person_id: string }) => person_id).sort()).toEqual([mentor.id, mentee.id].sort());
    await mentoring.ask('POST', `/mentorships/${id}/messages`, mentor, { clientId: randomUUID(), body: 'Bonjour' });
    expect(await mentoring.detail(mentee, id)).toMatchObject({ turn: 'mentee', yourTurn: true, unread: 1 });
  });

  it('no is kind: a ready reason or own words, which the mentee reads', async () => {
    const [one, other] = [await requested(mentor, mentee), await requested(mentor, await platform.people.learner())];
    await mentoring.act(mentor, one, 'decline', { reason: 'hours' });
    expect((await mentoring.detail(mentee, one)).decline).toEqual({ reason: 'hours', comment: null });
    await mentoring.act(mentor, other, 'decline', { reason: 'Je déménage, pardon.' });
    expect((await mentoring.detail(mentor, other)).decline).toEqual({ reason: 'other', comment: 'Je déménage, pardon.' });
  });

  it('something else begins once the mentee agrees, and waits on where not', async () => {
    const id = await requested(mentor, mentee);
    expect(await refusalOf(await mentoring.act(mentee, id, 'answer-proposal', { accept: true }))).toMatchObject([409, 'nothingProposed']);
    await mentoring.act(mentor, id, 'propose', { durationMonths: 1, comment: 'Essayons un mois.' });
    expect(await mentoring.detail(mentee, id)).toMatchObject({ turn: 'mentee', proposal: { months: 1, template: null, comment: 'Essayons un mois.' } });
    await mentoring.act(mentee, id, 'answer-proposal', { accept: false });
    expect(await mentoring.detail(mentee, id)).toMatchObject({ status: 'requested', proposal: null, durationMonths: 3, turn: 'mentor' });
    const { docs } = (await (await mentoring.ask('GET', '/mentorship-templates', mentee)).json()) as { docs: { id: string; months: number; title: string }[] };
    await mentoring.act(mentor, id, 'propose', { template: docs[0]!.id });
    await mentoring.act(mentee, id, 'answer-proposal', { accept: true });
    expect(await mentoring.detail(mentor, id)).toMatchObject({ status: 'active', durationMonths: docs[0]!.months, title: docs[0]!.title });
  });
});

describe('a relation', () => {
  it('pauses until a day, goes on before it, and its end moves by the time of the pause', async () => {
    const { id, mentor: own, mentee: other } = await running();
    const before = await mentoring.detail(own, id);
    for (const wrong of [dayAfter(-1), dayAfter(0), dayAfter(200), '2026-02-30']) {
      expect((await mentoring.act(other, id, 'pause', { reason: 'Vacances', resumeOn: wrong })).status, wrong).toBe(400);
    }
    await mentoring.act(other, id, 'pause', pauseUntil(10));
    expect(await mentoring.detail(own, id)).toMatchObject({ status: 'paused', turn: null, pause: { reason: 'Vacances', by: 'mentee' } });
    await platform.db.query("UPDATE mentorships SET paused_at = paused_at - interval '4 days' WHERE id = $1", [id]);
    await mentoring.act(own, id, 'resume');
    const after = await mentoring.detail(own, id);
    expect(after).toMatchObject({ status: 'active', resumeAt: null, pause: null });
    expect((Date.parse(after.plannedEnd) - Date.parse(before.plannedEnd)) / 86_400_000).toBeCloseTo(4, 2);
  });

  it('has goals that either of the two says anew; before the answer the mentee alone', async () => {
    const waiting = await requested(mentor, mentee);
    expect(await refusalOf(await mentoring.act(mentor, waiting, 'goals', { goals: 'Autre chose' }))).toEqual([403, 'otherSide']);
    await mentoring.act(mentee, waiting, 'goals', { goals: 'Écrire à ma sœur' });
    await mentoring.act(mentor, waiting, 'accept');
    expect((await mentoring.detail(mentor, waiting)).goals).toBe('Écrire à ma sœur');
    await mentoring.act(mentor, waiting, 'goals', { goals: 'Écrire à ma sœur, et lui envoyer une photo' });
    expect(await mentoring.detail(mentee, waiting)).toMatchObject({ goals: 'Écrire à ma sœur, et lui envoyer une photo', history: [{ action: 'goalsChanged', by: 'mentor' }, {}, {}, {}] });
  });

  it('is extended from its planned end, or from now where that has passed', async () => {
    const { id, mentor: own, mentee: other } = await running({}, { durationMonths: 1 });
    const before = await mentoring.detail(own, id);
    await mentoring.act(own, id, 'extend', { months: 2 });
    const after = await mentoring.detail(other, id);
    expect(after.durationMonths).toBe(3);
    expect((Date.parse(after.plannedEnd) - Date.parse(before.plannedEnd)) / 86_400_000).toBeGreaterThan(55);
    await passTime(id, 200);
    await mentoring.act(other, id, 'extend', { months: 1 });
    expect((Date.parse((await mentoring.detail(own, id)).plannedEnd) - Date.now()) / 86_400_000).toBeGreaterThan(27);
    expect((await mentoring.act(own, id, 'extend', { months: 7 })).status).toBe(400);
  });

  it('is ended before its planned end, completed after it, by either, with the reason', async () => {
    const [early, late] = [await running(), await running()];
    expect(await (await mentoring.act(early.mentee, early.id, 'end', { reason: 'no-time', comment: 'Merci quand même.', survey: { helped: 4, again: true } })).json()).toMatchObject({ status: 'ended' });
    expect((await mentoring.detail(early.mentor, early.id)).end).toEqual({ reason: 'no-time', comment: 'Merci quand même.', by: 'mentee' });
    await passTime(late.id, 100);
    expect(await (await mentoring.act(late.mentor, late.id, 'end', { reason: 'Nous avons fini' })).json()).toMatchObject({ status: 'completed' });
    expect((await mentoring.detail(late.mentee, late.id)).end).toEqual({ reason: 'other', comment: 'Nous avons fini', by: 'mentor' });
    expect((await platform.db.query('SELECT helped, again FROM mentorship_surveys WHERE mentorship_id = $1', [early.id])).rows).toEqual([{ helped: 4, again: true }]);
    expect((await mentoring.act(early.mentee, early.id, 'end', {})).status).toBe(400);
  });

  it('has last words that neither reads first, and an archive that closes when both are said', async () => {
    const { id, mentor: own, mentee: other } = await running();
    const { conversation } = await mentoring.detail(own, id);
    await mentoring.act(own, id, 'end', { reason: 'goals-met' });
    expect(await mentoring.detail(own, id)).toMatchObject({ turn: 'both', yourTurn: true });
    await mentoring.feedback(other, id, { stars: 4 });
    expect((await mentoring.detail(own, id)).feedback).toEqual({ mine: null, theirs: null });
    expect((await mentoring.detail(other, id)).feedback.mine).toEqual({ stars: 4, text: 'Mot-Secret' });
    expect(await refusalOf(await mentoring.feedback(other, id))).toMatchObject([409, 'feedbackGiven']);
    const write = () => mentoring.ask('POST', `/mentorships/${id}/messages`, own, { clientId: randomUUID(), body: 'Au revoir' });
    expect((await write()).status).toBe(201);
    expect(await (await mentoring.feedback(own, id)).json()).toMatchObject({ closed: true });
    expect((await mentoring.detail(own, id)).feedback.theirs).toEqual({ stars: 4, text: 'Mot-Secret' });
    expect(await refusalOf(await write())).toMatchObject([403, 'conversationShut']);
    expect(await refusalOf(await mentoring.ask('POST', `/conversations/${conversation}/messages`, own, { clientId: randomUUID(), text: 'Par derrière' }))).toMatchObject([403, 'conversationShut']);
    const kept = (await (await mentoring.ask('GET', `/mentorships/${id}/messages`, other)).json()) as { docs: { body: string }[] };
    expect(kept.docs.map(({ body }) => body)).toEqual(['Au revoir']);
    expect(await refusalOf(await mentoring.feedback(own, id))).toMatchObject([409, 'archiveClosed']);
    const { docs } = await mentoring.mentors(other, `?q=${encodeURIComponent(own.name)}`);
    expect(docs.find((one) => one.id === own.id)?.rating).toEqual({ stars: 4, count: 1 });
  });

  it('is ended by an administrator, with a reason that both read, and by nobody else so', async () => {
    const { id, mentor: own, mentee: other } = await running();
    const admin = await platform.people.administrator();
    for (const who of [own, other]) expect((await mentoring.act(who, id, 'override', { action: 'end', reason: 'Non' })).status).toBe(403);
    expect(await (await mentoring.act(admin, id, 'override', { action: 'end', reason: 'Sans nouvelles' })).json()).toMatchObject({ status: 'ended' });
    expect((await mentoring.detail(other, id)).end).toEqual({ reason: 'administrator', comment: 'Sans nouvelles', by: 'administrator' });
  });
});

describe('what is not possible in a state', () => {
  type Act = [name: string, side: 'mentor' | 'mentee', body: () => Record<string, unknown>, from: readonly string[]];
  const acts: Act[] = [
    ['accept', 'mentor', () => ({}), ['requested']],
    ['decline', 'mentor', () => ({ reason: 'full' }), ['requested']],
    ['propose', 'mentor', () => ({ durationMonths: 1 }), ['requested']],
    ['withdraw', 'mentee', () => ({}), ['requested']],
    ['answer-proposal', 'mentee', () => ({ accept: true }), ['requested']],
    ['pause', 'mentee', () => pauseUntil(5), ['active']],
    ['resume', 'mentor', () => ({}), ['paused']],
    ['extend', 'mentor', () => ({ months: 1 }), ['active', 'paused']],
    ['end', 'mentee', () => ({ reason: 'no-time' }), ['active', 'paused']],
    ['goals', 'mentee', () => ({ goals: 'Autre chose' }), ['requested', 'active', 'paused']],
  ];
  const states: Record<string, (id: string) => Promise<unknown>> = {
    requested: async () => undefined,
    active: (id) => mentoring.act(mentor, id, 'accept'),
    paused: async (id) => [await mentoring.act(mentor, id, 'accept'), await mentoring.act(mentor, id, 'pause', pauseUntil(5))],
    ended: async (id) => [await mentoring.act(mentor, id, 'accept'), await mentoring.act(mentor, id, 'end', { reason: 'no-fit' })],
    completed: async (id) => [await mentoring.act(mentor, id, 'accept'), await passTime(id, 100), await mentoring.act(mentor, id, 'end', { reason: 'goals-met' })],
    declined: (id) => mentoring.act(mentor, id, 'decline', { reason: 'full' }),
    cancelled: (id) => mentoring.act(mentee, id, 'withdraw'),
    expired: (id) => platform.db.query("UPDATE mentorships SET status = 'expired' WHERE id = $1", [id]),
  };

  it.each(Object.keys(states))('%s: each act that does not belong there is 409 and names it, and changes nothing', async (state) => {
    const id = await requested(mentor, mentee);
    await states[state]!(id);
    const before = JSON.stringify((await platform.db.query('SELECT * FROM mentorships WHERE id = $1', [id])).rows);
    for (const [name, side, body, from] of acts.filter(([, , , from]) => !from.includes(state))) {
      const who = side === 'mentor' ? mentor : mentee;
      expect(await refusalOf(await mentoring.act(who, id, name, body())), `${name} from ${state}, not of ${from}`).toEqual([409, 'mentorshipState', state]);
    }
    if (!['ended', 'completed'].includes(state)) expect(await refusalOf(await mentoring.feedback(mentee, id))).toEqual([409, 'mentorshipState', state]);
    const write = await mentoring.ask('POST', `/mentorships/${id}/messages`, mentee, { clientId: randomUUID(), body: 'Bonjour' });
    if (['requested', 'declined', 'cancelled', 'expired'].includes(state)) expect(await refusalOf(write)).toEqual([409, 'mentorshipState', state]);
    else expect(write.status).toBe(201);
    expect(JSON.stringify((await platform.db.query('SELECT * FROM mentorships WHERE id = $1', [id])).rows)).toBe(before);
  });

  it('is not done by the other of the two', async () => {
    const id = await requested(mentor, mentee);
    for (const [name, side, body, from] of acts.filter(([, , , from]) => from.includes('requested'))) {
      const wrong = side === 'mentor' ? mentee : mentor;
      expect(await refusalOf(await mentoring.act(wrong, id, name, body())), `${name} of ${from}`).toMatchObject([403, 'otherSide']);
    }
  });
});
