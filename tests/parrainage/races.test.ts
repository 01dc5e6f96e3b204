import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { mentoring, refusalOf, requested, running, someMentor } from './mentoring';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

/** Begins something while somebody else holds the row of a mentor, so that so many wait for it before any of them is through. */
async function whileHeld<Result>(mentor: TestPerson, many: number, work: () => Promise<Result>): Promise<Result> {
  const holder = await platform.db.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM mentor_profiles WHERE person_id = $1 FOR UPDATE', [mentor.id]);
    const result = work();
    const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    await expect.poll(async () => (await platform.db.query(waiting)).rowCount, { timeout: 10_000 }).toBe(many);
    await holder.query('COMMIT');
    return await result;
  } finally {
    holder.release();
  }
}

/** A mentor with one place, and two requests for it, accepted at the same moment: the states of the two. */
async function lastPlaceTwice(): Promise<{ answers: number[]; mentor: TestPerson; taken: number }> {
  const mentor = await someMentor({ capacity: 1 });
  const ids = [await requested(mentor, await platform.people.learner()), await requested(mentor, await platform.people.learner())];
  const answers = await whileHeld(mentor, 2, () => Promise.all(ids.map(async (id) => (await mentoring.act(mentor, id, 'accept')).status)));
  const { rows } = await platform.db.query<{ taken: number }>('SELECT taken FROM mentor_profiles WHERE person_id = $1', [mentor.id]);
  return { answers: answers.sort(), mentor, taken: rows[0]!.taken };
}

describe('the last place of a mentor', () => {
  it('is given once, of two requests accepted at the same moment, and the other waits on', async () => {
    const { answers, mentor, taken } = await lastPlaceTwice();
    expect(answers).toEqual([200, 409]);
    expect(taken).toBe(1);
    const { docs } = await mentoring.list(mentor, '?side=mentor');
    expect(docs.map(({ status }) => status).sort()).toEqual(['active', 'requested']);
    expect(await refusalOf(await mentoring.act(mentor, docs.find(({ status }) => status === 'requested')!.id, 'accept'))).toMatchObject([409, 'mentorFull']);
  });

  it('is given twice where the database does not hold it (control)', async () => {
    await platform.db.query('ALTER TABLE mentor_profiles DISABLE TRIGGER mentor_profiles_have_place');
    try {
      const { answers, taken } = await lastPlaceTwice();
      expect(answers).toEqual([200, 200]);
      expect(taken).toBe(2);
    } finally {
      await platform.db.query('ALTER TABLE mentor_profiles ENABLE TRIGGER mentor_profiles_have_place');
    }
  });

  it('is held on every path: no statement takes more than there are', async () => {
    const { id, mentor } = await running({ capacity: 1 });
    const other = await platform.people.learner();
    const add = `INSERT INTO mentorships (mentor_id, mentee_id, status, duration_months, started_at, planned_end) VALUES ($1, $2, 'active', 1, now(), now())`;
    await expect(platform.db.query(add, [mentor.id, other.id])).rejects.toMatchObject({ code: 'MA002' });
    await mentoring.act(mentor, id, 'end', { reason: 'no-fit' });
    await platform.db.query(add, [mentor.id, other.id]);
    const moved = await running({ capacity: 1 });
    await expect(platform.db.query('UPDATE mentorships SET mentor_id = $1 WHERE id = $2', [mentor.id, moved.id])).rejects.toMatchObject({ code: 'MA002' });
    await platform.db.query('DELETE FROM mentorships WHERE mentor_id = $1', [mentor.id]);
    expect((await platform.db.query('SELECT taken FROM mentor_profiles WHERE person_id = $1', [mentor.id])).rows).toEqual([{ taken: 0 }]);
  });

  it('stays taken in a pause, is free at the end, and fewer places end nothing', async () => {
    const { id, mentor } = await running({ capacity: 2 });
    const second = await requested(mentor, await platform.people.learner());
    await mentoring.act(mentor, second, 'accept');
    await mentoring.act(mentor, id, 'pause', { reason: 'Repos', resumeOn: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) });
    expect((await mentoring.ask('PATCH', '/mentor-profile', mentor, { capacity: 1 })).status).toBe(200);
    const own = async () => (await (await mentoring.ask('GET', '/mentor-profile', mentor)).json()) as { taken: number; capacity: number };
    expect(await own()).toMatchObject({ taken: 2, capacity: 1 });
    await mentoring.act(mentor, second, 'end', { reason: 'no-time' });
    expect(await own()).toMatchObject({ taken: 1 });
    expect((await mentoring.act(mentor, id, 'resume')).status).toBe(200);
    expect(await refusalOf(await mentoring.request(await platform.people.learner(), mentor))).toMatchObject([409, 'mentorFull']);
  });
});

describe('two people', () => {
  it('have one relation of two requests at the same moment, both ways too', async () => {
    const [one, other] = [await someMentor(), await someMentor()];
    const answers = await Promise.all([1, 2, 3].flatMap(() => [mentoring.request(one, other), mentoring.request(other, one)]));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('have two where the database does not hold it (control)', async () => {
    const { rows } = await platform.db.query<{ indexdef: string }>("SELECT indexdef FROM pg_indexes WHERE indexname = 'mentorships_pair_idx'");
    const { rows: kept } = await platform.db.query("DELETE FROM mentorships WHERE status = 'requested' RETURNING id");
    expect(kept.length).toBeGreaterThan(0);
    await platform.db.query('DROP INDEX mentorships_pair_idx');
    const [one, other] = [await someMentor(), await someMentor()];
    const answers = await Promise.all([1, 2, 3].flatMap(() => [mentoring.request(one, other), mentoring.request(other, one)]));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
    await platform.db.query("DELETE FROM mentorships WHERE status = 'requested'");
    await platform.db.query(rows[0]!.indexdef);
  });

  it('are two: nobody is one’s own mentor in the database either', async () => {
    const mentor = await someMentor();
    const insert = platform.db.query('INSERT INTO mentorships (mentor_id, mentee_id, duration_months) VALUES ($1, $1, 1)', [mentor.id]);
    await expect(insert).rejects.toMatchObject({ code: '23514' });
  });

  it('who answer and take back at the same moment: one of it holds, and the other is told the state', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [mentor, mentee] = [await someMentor(), await platform.people.learner()];
      const id = await requested(mentor, mentee);
      const [accepted, withdrawn] = await Promise.all([mentoring.act(mentor, id, 'accept'), mentoring.act(mentee, id, 'withdraw')]);
      expect([accepted.status, withdrawn.status].sort()).toEqual([200, 409]);
      expect((await mentoring.detail(mentor, id)).status).toBe(accepted.status === 200 ? 'active' : 'cancelled');
    }
  });
});

describe('messages of a relation', () => {
  const write = (as: TestPerson, id: string, body: string, clientId: string = randomUUID()) => mentoring.ask('POST', `/mentorships/${id}/messages`, as, { clientId, body });
  const read = async (as: TestPerson, id: string, query = '') =>
    (await (await mentoring.ask('GET', `/mentorships/${id}/messages${query}`, as)).json()) as { docs: { clientId: string; body: string; author: string }[]; totalDocs: number; hasNextPage: boolean };

  it('are stored once by their clientId, and answered the same, at the same moment too', async () => {
    const { id, mentor, mentee } = await running();
    const clientId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(async () => (await write(mentor, id, 'Bonjour **vous**', clientId)).json()));
    expect(answers[0]).toMatchObject({ clientId, body: 'Bonjour **vous**', author: mentor.id });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await read(mentee, id)).docs.map((one) => one.clientId)).toEqual([clientId]);
  });

  it('are pages of docs, the newest first, each message on one of them', async () => {
    const { id, mentor, mentee } = await running();
    for (let index = 1; index <= 7; index += 1) await write(index % 2 ? mentor : mentee, id, `m${index}`);
    expect(await read(mentee, id, '?limit=3')).toMatchObject({ totalDocs: 7, hasNextPage: true });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => read(mentee, id, `?limit=3&page=${page}`)));
    expect(pages.map(({ docs }) => docs.map(({ body }) => body))).toEqual([['m7', 'm6', 'm5'], ['m4', 'm3', 'm2'], ['m1'], []]);
    for (const wrong of ['?limit=0', '?limit=51', '?page=0', '?page=x']) expect((await mentoring.ask('GET', `/mentorships/${id}/messages${wrong}`, mentee)).status, wrong).toBe(400);
  });

  it('say of which field is wrong what this door calls it', async () => {
    const { id, mentor } = await running();
    const fieldOf = async (body: Record<string, unknown>) => ((await (await mentoring.ask('POST', `/mentorships/${id}/messages`, mentor, body)).json()) as { errors: { field: string }[] }).errors[0]!.field;
    expect(await fieldOf({ clientId: randomUUID(), body: ' ' })).toBe('body');
    expect(await fieldOf({ clientId: 'mine', body: 'Bonjour' })).toBe('clientId');
  });
});
