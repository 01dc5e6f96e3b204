import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { decider, mentoring, refusalOf, requested, running, someMentor, typesTold, type Listed } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const override = (id: string, body: Record<string, unknown>, as = admin) => mentoring.ask('PATCH', `/mentorships/${id}/override`, as, { reason: 'Décision-Secrète', ...body });
const post = (id: string, act: string, body: Record<string, unknown> = {}, as: TestPerson | undefined = admin) => mentoring.ask('POST', `/mentorships/${id}/${act}`, as, body);
const count = async (person: TestPerson, id: string, type: string) => (await typesTold(person, id)).filter((one) => one === `mentorship.${type}`).length;

interface Seen {
  status: string;
  end: { reason: string; by: string | null } | null;
  interventions: { action: string; reason: string | null }[];
  handover: { status: string; reason: string | null; successor: string | null; mentor: { id: string } } | null;
  carried: { sessions: number; minutes: number; notes: { notes: string; summary: string }[] | null } | null;
  progress: { percent: number } | null;
  goals: string | null;
}

const seen = async (as: TestPerson, id: string) => (await (await mentoring.ask('GET', `/mentorships/${id}`, as)).json()) as Seen;

describe('what administrators change over the heads of both', () => {
  it('is told to both with the reason, stands in the log without it, and is done in every state where it can be', async () => {
    const { id, mentor, mentee } = await running();
    const before = await mentoring.detail(mentee, id);
    expect(await refusalOf(await override(id, { action: 'resume' }))).toEqual([409, 'mentorshipState', 'active']);
    expect((await override(id, { action: 'pause', resumeOn: dayAfter(10) })).status).toBe(200);
    expect((await override(id, { action: 'resume' })).status).toBe(200);
    expect((await override(id, { action: 'extend', months: 2 })).status).toBe(200);
    expect(Date.parse((await mentoring.detail(mentee, id)).plannedEnd) - Date.parse(before.plannedEnd)).toBeGreaterThan(50 * 86_400_000);
    expect((await override(id, { action: 'end' })).status).toBe(200);
    await mentoring.feedback(mentee, id);
    expect((await override(id, { action: 'reopen' })).status).toBe(200);
    for (const who of [mentor, mentee]) {
      const { status, interventions, end } = await seen(who, id);
      expect([status, end]).toEqual(['active', null]);
      expect(interventions.map(({ action }) => action)).toEqual(['reopen', 'end', 'extend', 'resume', 'pause']);
      for (const { reason } of interventions) expect(reason).toBe('Décision-Secrète');
      expect([await count(who, id, 'paused'), await count(who, id, 'resumed'), await count(who, id, 'ended'), await count(who, id, 'overridden')]).toEqual([1, 1, 1, 2]);
    }
    const { rows } = await platform.db.query<{ details: { action: string; from: string; status: string } }>(
      "SELECT details FROM audit_log WHERE action = 'mentorship.overridden' AND subject = $1 ORDER BY id",
      [id],
    );
    expect(rows.map(({ details }) => [details.action, details.from, details.status])).toEqual([
      ['pause', 'active', 'paused'], ['resume', 'paused', 'active'], ['extend', 'active', 'active'], ['end', 'active', 'ended'], ['reopen', 'ended', 'active'],
    ]); // prettier-ignore
    expect(JSON.stringify(rows)).not.toContain('Secr');
    const kept = await platform.db.query('SELECT sealed_reason FROM mentorship_interventions WHERE mentorship_id = $1', [id]);
    expect(JSON.stringify(kept.rows)).not.toContain('Secr');
    const given = async (who: TestPerson) => (await mentoring.ask('GET', '/users/me/data', who)).text();
    expect(await given(mentee)).toContain('Décision-Secrète');
    expect(await given(await platform.people.learner())).not.toContain('Décision-Secrète');
  });

  it('is refused without a reason, a day or a length, of one’s own relation, and of an archive that is closed', async () => {
    const { id, mentee, mentor } = await running();
    expect(await refusalOf(await override(id, { action: 'end', reason: ' ' }))).toEqual([400, 'required']);
    expect(await refusalOf(await override(id, { action: 'pause' }))).toEqual([400, 'required']);
    expect(await refusalOf(await override(id, { action: 'pause', resumeOn: dayAfter(-1) }))).toEqual([400, 'inThePast']);
    expect(await refusalOf(await override(id, { action: 'extend' }))).toEqual([400, 'required']);
    expect(await refusalOf(await override(id, { action: 'forget' }))).toEqual([400, 'invalid']);
    const own = await requested(await someMentor(), admin);
    expect(await refusalOf(await override(own, { action: 'end' }))).toEqual([409, 'ownMentorship']);
    await mentoring.act(mentee, id, 'end', { reason: 'no-fit' });
    await mentoring.feedback(mentee, id);
    await mentoring.feedback(mentor, id);
    expect(await refusalOf(await override(id, { action: 'reopen' }))).toEqual([409, 'archiveClosed']);
  });

  it('reopens nothing where the place is taken meanwhile', async () => {
    const { id, mentor, mentee } = await running({ capacity: 1 });
    await override(id, { action: 'end' });
    const other = await requested(mentor, await platform.people.learner());
    await mentoring.act(mentor, other, 'accept');
    expect(await refusalOf(await override(id, { action: 'reopen' }))).toEqual([409, 'mentorFull']);
    expect((await mentoring.detail(mentee, id)).status).toBe('ended');
  });

  it('reminds whose turn it is, once a day', async () => {
    const { id, mentor, mentee } = await running();
    expect(await (await post(id, 'remind')).json()).toMatchObject({ reminded: 'mentor' });
    expect((await post(id, 'remind')).status).toBe(200);
    expect([await count(mentor, id, 'quiet'), await count(mentee, id, 'quiet')]).toEqual([1, 0]);
  });
});

describe('a mediation', () => {
  it('is a conversation of the two and who mediates, in a case of its own that tells nobody of a report', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.ask('POST', `/mentorships/${id}/messages`, mentee, { clientId: randomUUID(), body: 'Parole-Secrète' });
    await mentoring.ask('POST', '/cases/reports', mentee, { subject: 'mentorship', id, reason: 'hurtful', text: 'Cela me blesse.' });
    const { conversation } = (await (await post(id, 'mediate')).json()) as { conversation: string };
    expect((await (await post(id, 'mediate')).json()) as { conversation: string }).toMatchObject({ conversation });
    for (const who of [mentor, mentee, admin]) {
      const written = await mentoring.ask('POST', `/conversations/${conversation}/messages`, who, { clientId: randomUUID(), text: 'Bonjour à vous deux' });
      expect(written.status, who.email).toBeLessThan(300);
    }
    expect(await (await mentoring.ask('GET', `/conversations/${conversation}/messages`, admin)).text()).not.toContain('Parole-Secrète');
    expect((await mentoring.ask('GET', `/mentorships/${id}/messages`, admin)).status).toBe(404);
    await workThrough(platform.payload);
    // Who was reported knows of the mediation, and of nothing else.
    const cases = (await (await mentoring.ask('GET', '/cases', mentor)).json()) as { cases: { side: string; conversation: string | null }[] };
    expect(cases.cases.map(({ side, conversation: where }) => [side, where])).toEqual([['party', conversation]]);
    const kept = await platform.db.query('SELECT origin FROM cases WHERE subject_id = $1 ORDER BY origin', [id]);
    expect(kept.rows).toEqual([{ origin: 'mediation' }, { origin: 'report' }]);
    const { rows } = await platform.db.query("SELECT FROM notifications WHERE person_id = ANY ($1) AND type = 'case.mediated'", [[mentor.id, mentee.id]]);
    expect(rows).toHaveLength(2);
  });

  it('is settled by who mediates, and befalls nobody', async () => {
    const { id } = await running();
    await post(id, 'mediate');
    const { rows } = await platform.db.query<{ id: string }>("SELECT id FROM cases WHERE subject_id = $1 AND origin = 'mediation'", [id]);
    const decide = (body: Record<string, unknown>) => mentoring.ask('POST', `/moderation/cases/${rows[0]!.id}/decide`, admin, { ground: 'conflict', ...body });
    expect(await refusalOf(await decide({ measure: 'warn', text: 'Non.' }))).toEqual([409, 'nobodyConcerned']);
    expect(await (await decide({ measure: 'settle' })).json()).toEqual({ status: 'closed' });
  });
});

describe('a hand-over', () => {
  /** A relation with a session that both have noted something of, a third of its time gone. */
  async function underWay() {
    const relation = await running({}, { goals: 'Objectif-Secret' });
    await platform.db.query("UPDATE mentorships SET started_at = now() - interval '30 days', planned_end = now() + interval '60 days' WHERE id = $1", [relation.id]);
    return { ...relation, next: await someMentor() };
  }
  const answer = (as: TestPerson, id: string, body: Record<string, unknown>) => mentoring.act(as, id, 'answer-handover', body);

  it('asks the mentee, then the new mentor; then goals, plan and progress are there, and the first relation has ended for it', async () => {
    const { id, mentor, mentee, next } = await underWay();
    expect((await post(id, 'hand-over', { mentor: next.id, reason: 'Motif-Secret' })).status).toBe(200);
    expect(await count(mentee, id, 'handoverAsked')).toBe(1);
    expect(await seen(mentee, id)).toMatchObject({ status: 'active', handover: { status: 'asked', reason: 'Motif-Secret', mentor: { id: next.id } } });
    // The first mentor learns of it when it is done, and the new one nothing before the mentee has agreed.
    expect((await seen(mentor, id)).handover).toBeNull();
    expect((await mentoring.list(next)).docs).toHaveLength(0);
    expect(await refusalOf(await answer(mentor, id, { accept: true }))).toEqual([403, 'otherSide']);
    expect((await answer(await platform.people.learner(), id, { accept: true })).status).toBe(404);
    const { successor } = (await (await answer(mentee, id, { accept: true, message: 'Bonjour !' })).json()) as { successor: string };
    expect(await seen(next, successor)).toMatchObject({ status: 'requested', goals: 'Objectif-Secret', carried: { sessions: 0, notes: null } });
    expect(await seen(mentee, id)).toMatchObject({ status: 'active', handover: { status: 'agreed', successor } });
    expect(await refusalOf(await post(id, 'hand-over', { mentor: next.id, reason: 'Encore' }))).toEqual([409, 'mentorshipOpen']);
    expect((await mentoring.act(next, successor, 'accept')).status).toBe(200);
    const [was, is] = [await seen(mentee, id), await seen(mentee, successor)];
    expect(was).toMatchObject({ status: 'ended', end: { reason: 'hand-over', by: null }, handover: null });
    expect(is).toMatchObject({ status: 'active', goals: 'Objectif-Secret' });
    expect(Math.abs(is.progress!.percent - 33)).toBeLessThanOrEqual(1);
    expect(await count(mentor, id, 'ended')).toBe(1);
    // What the two wrote stays theirs.
    expect((await mentoring.ask('GET', `/mentorships/${id}`, next)).status).toBe(404);
    expect((await mentoring.ask('GET', `/mentorships/${id}/messages`, next)).status).toBe(404);
  });

  it('takes notes and shared summaries along where the mentee says so, and nothing of them else', async () => {
    for (const shareNotes of [true, false]) {
      const { id, mentor, mentee, next } = await underWay();
      const { rows } = await platform.db.query<{ id: string }>(
        `WITH series AS (INSERT INTO session_series (mentorship_id, starts_at, duration_minutes, time_zone) VALUES ($1, now() - interval '3 days', 60, 'UTC') RETURNING id)
         INSERT INTO mentorship_sessions (mentorship_id, series_id, number, recurrence_id, starts_at, ends_at, type, status, started_at, finished_at)
         SELECT $1, id, 1, now() - interval '3 days', now() - interval '3 days', now() - interval '71 hours', 'qa', 'completed', now() - interval '3 days', now() - interval '71 hours'
         FROM series RETURNING id`,
        [id],
      );
      await platform.db.query('INSERT INTO session_people (session_id, person_id) SELECT $1, unnest($2::uuid[])', [rows[0]!.id, [mentor.id, mentee.id]]);
      const noted = await mentoring.ask('PATCH', `/mentorships/${id}/sessions/${rows[0]!.id}/notes`, mentor, { shared: 'Note-Partagée', version: 0 });
      expect(noted.status, await noted.clone().text()).toBe(200);
      await mentoring.ask('PATCH', `/mentorships/${id}/sessions/${rows[0]!.id}/notes`, mentor, { own: 'Note-Privée' });
      await post(id, 'hand-over', { mentor: next.id, reason: 'Motif' });
      const { successor } = (await (await answer(mentee, id, { accept: true, shareNotes })).json()) as { successor: string };
      expect((await seen(next, successor)).carried).toMatchObject({ sessions: 1, minutes: 60, notes: null });
      await mentoring.act(next, successor, 'accept');
      const { carried } = await seen(next, successor);
      expect(carried!.notes?.map(({ notes }) => notes) ?? null).toEqual(shareNotes ? ['Note-Partagée'] : null);
      expect(JSON.stringify(await seen(next, successor))).not.toContain('Note-Privée');
    }
  });

  it('changes nothing where the mentee or the new mentor says no, and administrators are told', async () => {
    const { id, mentee, next } = await underWay();
    await post(id, 'hand-over', { mentor: next.id, reason: 'Motif' });
    await answer(mentee, id, { accept: false });
    expect(await seen(mentee, id)).toMatchObject({ status: 'active', handover: null });
    expect(await refusalOf(await answer(mentee, id, { accept: true }))).toEqual([409, 'nothingProposed']);
    await post(id, 'hand-over', { mentor: next.id, reason: 'Motif' });
    const { successor } = (await (await answer(mentee, id, { accept: true })).json()) as { successor: string };
    await mentoring.act(next, successor, 'decline', { reason: 'busy' });
    expect(await seen(mentee, id)).toMatchObject({ status: 'active', handover: null });
    expect(await count(admin, id, 'handoverRefused')).toBe(2);
    const { rows } = await platform.db.query('SELECT status FROM mentorship_handovers WHERE mentorship_id = $1 ORDER BY id', [id]);
    expect(rows).toEqual([{ status: 'refused' }, { status: 'lapsed' }]);
  });

  it('asks about the mentor named last, and not about one who cannot', async () => {
    const { id, mentor, mentee, next } = await underWay();
    const full = await someMentor({ capacity: 1 });
    await mentoring.act(full, await requested(full, await platform.people.learner()), 'accept');
    expect(await refusalOf(await post(id, 'hand-over', { mentor: full.id, reason: 'Motif' }))).toEqual([409, 'mentorFull']);
    expect(await refusalOf(await post(id, 'hand-over', { mentor: mentee.id, reason: 'Motif' }))).toEqual([409, 'mentorNotApproved']);
    expect(await refusalOf(await post(id, 'hand-over', { mentor: mentor.id, reason: 'Motif' }))).toEqual([400, 'invalid']);
    await post(id, 'hand-over', { mentor: next.id, reason: 'Motif' });
    const last = await someMentor();
    await post(id, 'hand-over', { mentor: last.id, reason: 'Motif' });
    expect((await seen(mentee, id)).handover).toMatchObject({ mentor: { id: last.id } });
    // Where the relation ends by itself, nobody is asked any more.
    await mentoring.act(mentor, id, 'end', { reason: 'no-time' });
    expect((await seen(mentee, id)).handover).toBeNull();
  });

  it('of two answers at the same moment takes one', async () => {
    const { id, mentee, next } = await underWay();
    await post(id, 'hand-over', { mentor: next.id, reason: 'Motif' });
    const answers = await Promise.all([answer(mentee, id, { accept: true }), answer(mentee, id, { accept: true })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await mentoring.list(next)).docs).toHaveLength(1);
  });
});

describe('several relations at once', () => {
  it('have each an outcome of their own that is true, and one that cannot be keeps no other from it', async () => {
    const [one, paused, over] = [await running(), await running(), await running()];
    await mentoring.act(paused.mentee, paused.id, 'pause', { reason: 'Voyage', resumeOn: dayAfter(5) });
    await mentoring.act(over.mentee, over.id, 'end', { reason: 'no-time' });
    const gone = randomUUID();
    const answer = await mentoring.ask('POST', '/mentorship-care', admin, { mentorships: [one.id, paused.id, over.id, gone], action: 'pause', reason: 'Congés', resumeOn: dayAfter(20) });
    expect(await answer.json()).toEqual({
      done: 1,
      outcomes: [
        { id: one.id, done: true, status: 'paused' },
        { id: paused.id, done: false, code: 'mentorshipState', state: 'paused' },
        { id: over.id, done: false, code: 'mentorshipState', state: 'ended' },
        { id: gone, done: false, code: 'notFound' },
      ],
    });
    expect((await mentoring.detail(one.mentee, one.id)).status).toBe('paused');
    expect((await mentoring.detail(paused.mentee, paused.id)).resumeAt?.slice(0, 10)).toBe(dayAfter(5));
  });

  it('are fifty at most, and need what the act needs', async () => {
    const ask = (body: Record<string, unknown>) => mentoring.ask('POST', '/mentorship-care', admin, body);
    expect(await refusalOf(await ask({ mentorships: [], action: 'end' }))).toEqual([400, 'required']);
    expect(await refusalOf(await ask({ mentorships: Array.from({ length: 51 }, () => randomUUID()), action: 'end' }))).toEqual([400, 'tooMany']);
    const { id, mentee } = await running();
    expect(await (await ask({ mentorships: [id], action: 'end' })).json()).toEqual({ done: 0, outcomes: [{ id, done: false, code: 'required', field: 'reason' }] });
    expect((await mentoring.detail(mentee, id)).status).toBe('active');
  });
});

describe('who may look after relations', () => {
  it('administrators alone: not one of the two, a former mentor, a suspended one, a trainer or a visitor', async () => {
    const { id, mentor, mentee } = await running();
    const former = await running();
    await mentoring.act(former.mentee, former.id, 'end', { reason: 'no-time' });
    const suspended = await someMentor();
    await mentoring.ask('POST', `/mentor-applications/${suspended.id}/suspend`, admin, { reason: 'Non.' });
    const doors: [method: string, path: string, body?: Record<string, unknown>][] = [
      ['PATCH', `/mentorships/${id}/override`, { action: 'end', reason: 'Non' }], ['POST', `/mentorships/${id}/remind`, {}], ['POST', `/mentorships/${id}/mediate`, {}],
      ['POST', `/mentorships/${id}/hand-over`, { mentor: former.mentor.id, reason: 'Non' }], ['POST', '/mentorship-care', { mentorships: [id], action: 'end', reason: 'Non' }],
      ['GET', '/mentorship-health'], ['GET', '/mentorship-quality'], ['GET', '/mentor-quality'],
    ]; // prettier-ignore
    for (const [method, path, body] of doors) {
      for (const who of [mentor, mentee, former.mentor, suspended, await platform.people.trainer(), await platform.people.parent()]) {
        expect((await mentoring.ask(method, path, who, body)).status, `${method} ${path} ${who.roles}`).toBe(403);
      }
      expect((await mentoring.ask(method, path, undefined, body)).status, `${method} ${path}`).toBe(401);
    }
    expect((await mentoring.detail(mentee, id)).status).toBe('active');
    // And what a relation holds an administrator does not read by any of them.
    const read = await Promise.all(['/mentorship-health?limit=100', '/mentorship-quality?limit=100', '/mentor-quality?limit=100'].map(async (path) => (await mentoring.ask('GET', path, admin)).text()));
    expect(read.join()).not.toContain('Secr');
    expect((JSON.parse(read[0]!) as Listed).docs.map((one) => one.id)).toContain(id);
  });
});
