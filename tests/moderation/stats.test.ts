import { rebuildStats } from '@mentora/moderation/stats';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { doAll, finish, start } from '../exercises/doing';
import { makeImage, publishExercise, exerciseBody, allKinds, someCategory, zone } from '../exercises/content';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { bring, contributionOf, historyOf } from './happening';
import { figuresBySql, figuresKept } from './statsOracle';

let platform: TestPlatform;
let administrator: TestPerson;
let contributor: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  Object.assign(platform.payload.config.custom.mentora as object, { ticks: [] });
  administrator = await platform.people.administrator();
  contributor = await platform.people.contributor({ timeZone: 'Asia/Kathmandu' });
});

const kept = (person: TestPerson) => figuresKept(platform.db, person.id);
const bySql = (person: TestPerson) => figuresBySql(platform.db, person.id);

async function ask<Answer = { id: string }>(method: string, path: string, as: TestPerson, body?: unknown): Promise<Answer> {
  const answer = await platform.request(method, path, { as, body });
  const said = await answer.text();
  expect([answer.status, answer.ok || said], `${method} ${path}`).toEqual([expect.any(Number), true]);
  return JSON.parse(said) as Answer;
}

/** An exercise as the builder writes it, with the answers that `doAll` gives. */
async function content(image: string, title: string) {
  return {
    title: { fr: title },
    summary: { fr: 'Pour apprendre.' },
    category: await someCategory(),
    cover: image,
    steps: [
      { id: 'un', kind: 'tap', prompt: { fr: 'Touchez' }, screenshot: { fr: image }, zones: { fr: [zone] }, hint: { fr: 'En bas.' } },
      {
        id: 'deux', kind: 'choice', prompt: { fr: 'Que faites-vous ?' },
        options: [
          { id: 'a', text: { fr: 'J’ouvre le lien' }, right: false, feedback: { fr: 'Jamais.' } },
          { id: 'b', text: { fr: 'J’efface le message' }, right: true, feedback: { fr: 'Oui.' } },
        ],
      },
    ],
  };
}

const at = '/api/contributions';
const draft = async (image: string, title: string) => ask('POST', at, contributor, { type: 'exercise', content: await content(image, title) });

describe('the figures of a contributor', () => {
  it('follow the work: sent, decided, published, finished by others', async () => {
    const image = await makeImage(contributor);
    await ask('POST', `/api/images/${image}/moderate`, administrator, { status: 'approved' });

    const [first, second, third, fourth] = await Promise.all(['Un', 'Deux', 'Trois', 'Quatre'].map((title) => draft(image, title)));
    const submit = ({ id }: { id: string }) => ask('POST', `${at}/${id}/submit`, contributor);
    for (const each of [first!, second!, third!, fourth!]) await submit(each);
    const { made } = await ask<{ made: string }>('POST', `${at}/${first!.id}/approve`, administrator, {});
    await ask('POST', `${at}/${second!.id}/reject`, administrator, { reason: 'Trop court.' });
    await ask('POST', `${at}/${third!.id}/request-changes`, administrator, { summary: 'Un mot manque.' });
    await submit(third!);
    await ask('POST', `${at}/${third!.id}/approve`, administrator, { content: await content(image, 'Trois, corrigé') });
    await ask('POST', `${at}/${fourth!.id}/withdraw`, contributor);
    await submit(fourth!);
    await workThrough(platform.payload);

    const { rows } = await platform.db.query<{ slug: string }>('SELECT slug FROM exercises WHERE id = $1', [made]);
    const learners = await Promise.all([platform.people.learner(), platform.people.learner()]);
    for (const who of [...learners, contributor, undefined]) {
      const { attempt, cookie } = await start(who, rows[0]!.slug);
      await doAll(who ?? cookie, attempt, true);
      expect((await finish(who ?? cookie, attempt)).status).toBe(200);
    }
    await workThrough(platform.payload);

    const figures = await kept(contributor);
    expect(figures).toMatchObject({
      total_contributions: 5, // four exercises and the image
      approved_contributions: 3,
      rejected_contributions: 1,
      pending_contributions: 1,
      images_uploaded: 1,
      images_approved: 1,
      streak_days: 1,
      total_image_usage: 2, // by two exercises
      total_exercise_completions: 3, // by two learners and a visitor; one's own is none
      approval_rate: 7500,
    });
    expect(figures).toEqual(await bySql(contributor));
    const { rows: events } = await platform.db.query<{ kind: string; count: number }>(
      'SELECT kind, count(*)::int FROM contributor_events WHERE contributor_id = $1 GROUP BY kind ORDER BY kind',
      [contributor.id],
    );
    expect(Object.fromEntries(events.map(({ kind, count }) => [kind, count]))).toEqual({
      'approved': 3, 'changes-requested': 1, 'completed': 3, 'edited': 1, 'image-approved': 1, 'image-uploaded': 1, 'image-used': 2,
      'rejected': 1, 'submitted': 7, 'withdrawn': 1,
    });
  });

  it('say what the contributions themselves say', async () => {
    const { rows } = await platform.db.query(
      `SELECT count(*) FILTER (WHERE submissions > 0)::int AS total_contributions,
              count(*) FILTER (WHERE status = 'approved')::int AS approved_contributions,
              count(*) FILTER (WHERE status = 'rejected')::int AS rejected_contributions,
              count(*) FILTER (WHERE status = 'pending')::int AS pending_contributions
       FROM contributions WHERE contributor_id = $1`,
      [contributor.id],
    );
    expect(await kept(contributor)).toMatchObject(rows[0] as object);
  });

  it('are the same when they are made anew from what was kept, and are put right where something wrote past them', async () => {
    const before = await kept(contributor);
    expect(await rebuildStats(platform.payload)).toMatchObject({ corrected: [] });
    expect(await kept(contributor)).toEqual(before);
    await platform.db.query('UPDATE contributor_stats SET streak_days = 99, total_exercise_completions = 0 WHERE person_id = $1', [contributor.id]);
    expect(await rebuildStats(platform.payload)).toMatchObject({ corrected: [contributor.id] });
    expect(await kept(contributor)).toEqual(before);
  });

  it('count a use once, however often the exercise is published', async () => {
    const before = (await kept(contributor))!.total_image_usage as number;
    const trainer = await platform.people.trainer();
    const { rows } = await platform.db.query<{ id: string }>('SELECT id FROM images WHERE uploaded_by_id = $1', [contributor.id]);
    const exercise = await publishExercise(trainer, await exerciseBody(allKinds(rows[0]!.id)));
    await ask('PATCH', `/api/exercises/${exercise.id}`, trainer, { title: 'Un autre titre', _status: 'published' });
    await workThrough(platform.payload);
    expect((await kept(contributor))!.total_image_usage).toBe(before + 1);
    expect(await kept(contributor)).toEqual(await bySql(contributor));
  });

  it('do not count as waiting what is taken back by way of its image, or gone with it', async () => {
    const person = await platform.people.contributor();
    const upload = async () => {
      const image = await makeImage(person);
      await workThrough(platform.payload);
      return image;
    };
    const [image, other] = [await upload(), await upload()];
    expect(await kept(person)).toMatchObject({ images_uploaded: 2, total_contributions: 2, pending_contributions: 2 });
    await ask('POST', at, person, { type: 'image', content: { image } });
    expect((await platform.request('DELETE', `/api/images/${other}`, { as: person })).status).toBe(200);
    await workThrough(platform.payload);
    expect(await kept(person)).toMatchObject({ images_uploaded: 2, total_contributions: 2, pending_contributions: 0 });
    expect(await kept(person)).toEqual(await bySql(person));
  });

  it('are one’s own data, and go with the account', async () => {
    const person = await platform.people.contributor();
    await ask('POST', at, person, { type: 'category', content: { title: 'Santé' } }).then(({ id }) => ask('POST', `${at}/${id}/submit`, person));
    await workThrough(platform.payload);
    const data = await ask<Record<string, unknown>>('GET', '/api/users/me/data', person);
    expect(JSON.stringify(data)).toContain('"total_contributions":1');
    expect((await platform.request('DELETE', `/api/users/${person.id}`, { as: administrator })).status).toBe(200);
    expect(await kept(person)).toBeUndefined();
  });
});

async function exerciseBy(person: TestPerson): Promise<string> {
  const { id } = await publishExercise(await platform.people.trainer(), await exerciseBody(allKinds(await makeImage(administrator))));
  await platform.db.query('UPDATE exercises SET contributor_id = $2 WHERE id = $1', [id, person.id]);
  return id;
}

describe('what is kept', () => {
  it('is true in any order, with workers side by side and everything told three times', async () => {
    for (const timeZone of ['Europe/Paris', 'Pacific/Kiritimati', 'America/New_York']) {
      const person = await platform.people.contributor({ timeZone });
      const exercise = await exerciseBy(person);
      const finished = Array.from({ length: 15 }, (_, index) => ({
        id: randomUUID(),
        name: 'attempt.finished',
        at: new Date(Date.parse('2026-04-01T08:00:00Z') + index).toISOString(),
        data: { attempt: randomUUID(), exercise, score: 100 },
      }));
      const history = await historyOf(person);
      await bring([...history, ...finished], 3);

      const figures = await kept(person);
      expect(figures).toEqual(await bySql(person));
      expect(figures).toMatchObject({ total_exercise_completions: 15, total_contributions: 6 });
      const { corrected } = await rebuildStats(platform.payload);
      expect(corrected).toEqual([]);
    }
  });

  it('counts twice where neither receipts nor keys are unique (control)', async () => {
    const person = await platform.people.contributor();
    const exercise = await exerciseBy(person);
    const finished = { id: randomUUID(), name: 'attempt.finished', at: new Date().toISOString(), data: { attempt: randomUUID(), exercise, score: 100 } };
    await platform.db.query('ALTER TABLE event_receipts DROP CONSTRAINT event_receipts_pkey');
    try {
      // The key of what is kept still holds.
      await bring([finished], 5);
      expect(await kept(person)).toMatchObject({ total_exercise_completions: 1 });
    } finally {
      await platform.db.query('TRUNCATE event_receipts');
      await platform.db.query('ALTER TABLE event_receipts ADD PRIMARY KEY (event, subscriber)');
    }
    await platform.db.query('UPDATE contributor_events SET key = $2 WHERE contributor_id = $1', [person.id, 'another']);
    await bring([{ ...finished, id: randomUUID() }], 1);
    expect(await kept(person)).toMatchObject({ total_exercise_completions: 2 });
  });

  it('is lost where two count at once and neither waits for the other (control)', async () => {
    const person = await platform.people.contributor();
    await platform.db.query('INSERT INTO contributor_stats (person_id) VALUES ($1)', [person.id]);
    const read = () => platform.db.query<{ n: number }>('SELECT total_image_usage AS n FROM contributor_stats WHERE person_id = $1', [person.id]);
    const seen = await Promise.all([read(), read()]);
    for (const { rows } of seen) {
      await platform.db.query('UPDATE contributor_stats SET total_image_usage = $2 WHERE person_id = $1', [person.id, rows[0]!.n + 1]);
    }
    expect(await kept(person)).toMatchObject({ total_image_usage: 1 });
    await platform.db.query('DELETE FROM contributor_stats WHERE person_id = $1', [person.id]);
  });

  it('follows a person who moves: days in a row are those of the new zone', async () => {
    const person = await platform.people.contributor({ timeZone: 'UTC' });
    const of = await contributionOf(person);
    // One day by UTC, two in Tokyo.
    const times = ['2026-05-05T13:00:00Z', '2026-05-05T16:00:00Z'];
    await bring(times.map((time) => ({ id: randomUUID(), name: 'contribution.submitted', at: time, data: of })), 1);
    expect(await kept(person)).toMatchObject({ streak_days: 1 });
    await ask('PATCH', `/api/users/${person.id}`, administrator, { timeZone: 'Asia/Tokyo' });
    await workThrough(platform.payload);
    expect(await kept(person)).toMatchObject({ streak_days: 2 });
    expect((await rebuildStats(platform.payload)).corrected).toEqual([]);
  });

  it('keeps what happened to a draft that is deleted since, and forgets nobody’s events but the deleted person’s', async () => {
    const person = await platform.people.contributor();
    const { id } = await ask('POST', at, person, { type: 'category', content: { title: 'Banque' } });
    await ask('POST', `${at}/${id}/submit`, person);
    await ask('POST', `${at}/${id}/withdraw`, person);
    await workThrough(platform.payload);
    await ask('DELETE', `${at}/${id}`, person);
    expect(await kept(person)).toMatchObject({ total_contributions: 1, pending_contributions: 0 });
    expect((await rebuildStats(platform.payload)).corrected).toEqual([]);
    expect(await kept(person)).toMatchObject({ total_contributions: 1, pending_contributions: 0 });
  });
});
