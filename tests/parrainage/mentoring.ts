import { registriesOf } from '@mentora/platform';
import { expect } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson, Wishes } from '../support/people';
import { testPlatform } from '../support/platform';

type Body = Record<string, unknown>;

export interface Listed<Entry = { id: string }> {
  docs: Entry[];
  totalDocs: number;
  page: number;
  totalPages: number;
  hasNextPage: boolean;
}

async function ask(method: string, path: string, as: TestPerson | undefined, body?: Body): Promise<Response> {
  return (await testPlatform()).request(method, `/api${path}`, { as, body });
}

/** A skill that mentors can have. */
export async function someSkill(key: string): Promise<string> {
  const { db } = await testPlatform();
  const known = await db.query<{ id: string }>('SELECT id FROM skills WHERE key = $1', [key]);
  if (known.rows[0]) return known.rows[0].id;
  const { rows } = await db.query<{ id: string }>('INSERT INTO skills (id, key) VALUES (uuidv7(), $1) RETURNING id', [key]);
  await db.query("INSERT INTO skills_locales (_parent_id, _locale, title) VALUES ($1, 'fr', $2)", [rows[0]!.id, `Savoir ${key}`]);
  return rows[0]!.id;
}

/** When somebody has time: Tuesday mornings in Paris, unless told. */
export const hours = (timeZone = 'Europe/Paris') => ({ timeZone, weekly: [{ day: 2, from: 540, to: 720 }], exceptions: [], holidays: [] });

/** What somebody sends who wants to be a mentor. */
export async function application(changes: Body = {}): Promise<Body> {
  return {
    languages: ['fr'],
    availability: hours(),
    skills: [{ skill: await someSkill('write'), level: 4 }],
    biography: 'J’aime expliquer.',
    topics: ['Courriels'],
    motivation: 'Motivation-Secrète',
    proof: 'Preuve-Secrète',
    capacity: 2,
    ...changes,
  };
}

/** What each person can do at the doors of mentors and relations. */
export const mentoring = {
  ask,
  request: (as: TestPerson | undefined, mentor: TestPerson, body: Body = {}) =>
    ask('POST', '/mentorships', as, { mentor: mentor.id, message: 'Message-Secret : aidez-moi.', goals: 'Objectif-Secret', durationMonths: 3, ...body }),
  act: (as: TestPerson | undefined, id: string, act: string, body: Body = {}) => ask('PATCH', `/mentorships/${id}/${act}`, as, body),
  feedback: (as: TestPerson | undefined, id: string, body: Body = {}) => ask('POST', `/mentorships/${id}/feedback`, as, { stars: 5, text: 'Mot-Secret', ...body }),
  detail: async (as: TestPerson, id: string) => (await (await ask('GET', `/mentorships/${id}`, as)).json()) as Detail,
  list: async (as: TestPerson, query = '') => (await (await ask('GET', `/mentorships${query}`, as)).json()) as Listed<{ id: string; status: string; yourTurn: boolean }>,
  mentors: async (as: TestPerson | undefined, query = '') => (await (await ask('GET', `/mentors${query}`, as)).json()) as Listed<Card>,
};

export interface Card {
  id: string;
  name: string;
  freePlaces: number;
  away: boolean;
  skills: { key: string; level: number }[];
  rating: { stars: number; count: number } | null;
  waiting: { median: number; ninetieth: number } | null;
}

export interface Detail {
  id: string;
  status: string;
  side: string;
  turn: string | null;
  yourTurn: boolean;
  message: string | null;
  goals: string | null;
  durationMonths: number;
  conversation: string | null;
  plannedEnd: string;
  resumeAt: string | null;
  closedAt: string | null;
  askedAt: string;
  createdAt: string;
  other: { id: string; name: string } | null;
  mentor: { id: string; name: string } | null;
  mentee: { id: string; name: string } | null;
  plan: { goals: string[]; checkpoints: { text: string; reached: boolean }[] } | null;
  proposal: { months: number; template: { id: string } | null; comment: string | null } | null;
  decline: { reason: string; comment: string | null } | null;
  pause: { reason: string | null; by: string | null } | null;
  end: { reason: string; comment: string | null; by: string | null } | null;
  feedback: { mine: { stars: number; text: string | null } | null; theirs: { stars: number; text: string | null } | null };
  history: { action: string; by: string | null }[];
}

let administrator: Promise<TestPerson> | undefined;

/** Who decides on mentors in a test file. */
export async function decider(): Promise<TestPerson> {
  const { people } = await testPlatform();
  return (administrator ??= people.administrator());
}

/** A mentor who was approved. */
export async function someMentor(changes: Body = {}, wishes: Wishes = {}): Promise<TestPerson> {
  const { people } = await testPlatform();
  const mentor = await people.learner(wishes);
  expect((await ask('POST', '/mentor-profile', mentor, await application(changes))).status).toBe(201);
  expect((await ask('POST', `/mentor-applications/${mentor.id}/approve`, await decider())).status).toBe(200);
  return mentor;
}

/** A request that waits for its answer. */
export async function requested(mentor: TestPerson, mentee: TestPerson, body: Body = {}): Promise<string> {
  const answer = await mentoring.request(mentee, mentor, body);
  const made = (await answer.json()) as { id: string };
  expect(answer.status, JSON.stringify(made)).toBe(201);
  return made.id;
}

/** Two people who work together. */
export async function running(changes: Body = {}, body: Body = {}): Promise<{ id: string; mentor: TestPerson; mentee: TestPerson }> {
  const { people } = await testPlatform();
  const [mentor, mentee] = [await someMentor(changes), await people.learner()];
  const id = await requested(mentor, mentee, body);
  expect((await mentoring.act(mentor, id, 'accept')).status).toBe(200);
  return { id, mentor, mentee };
}

/** The code of a refusal with its status, and the state where it names one. */
export async function refusalOf(answer: Response): Promise<[status: number, code?: string, state?: string]> {
  const body = (await answer.json().catch(() => ({}))) as { errors?: { code: string; state?: string }[] };
  const { code, state } = body.errors?.[0] ?? {};
  return state === undefined ? [answer.status, code] : [answer.status, code, state];
}

const day = 86_400_000;

/** Looks at what is due, as the clock would so many days from now. */
export async function watchAfter(days: number): Promise<void> {
  const { payload } = await testPlatform();
  await registriesOf(payload.config).ticks.find(({ key }) => key === 'mentorships')!.run(payload, new Date(Date.now() + days * day));
}

/** The names of the types of which a person was told of a relation, or of a mentor by the id of the person, in their order. */
export async function typesTold(person: TestPerson, id: string): Promise<string[]> {
  const { payload, db } = await testPlatform();
  await workThrough(payload);
  const { rows } = await db.query<{ type: string }>(
    `SELECT type FROM notifications WHERE person_id = $1 AND ($2 = data->>'mentorship'
       OR data->>'profile' = (SELECT id::text FROM mentor_profiles WHERE person_id::text = $2)) ORDER BY id`,
    [person.id, id],
  );
  return rows.map(({ type }) => type);
}
