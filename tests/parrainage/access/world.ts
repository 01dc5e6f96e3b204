import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { matching, someMentee } from '../matchingSupport';
import { decider, hours, mentoring, running, someMentor, someSkill } from '../mentoring';
import { inDays, planned, wish } from '../sessionsSupport';
import { testPlatform } from '../../support/platform';
import type { TestPerson } from '../../support/people';
import type { Standing } from './table';

/** A relation with a session, and everybody who may stand to it in some way; a visitor is nobody. */
export interface World {
  people: Record<Standing, TestPerson | undefined>;
  relation: string;
  conversation: string;
  /** A relation of the same mentee, with the former mentor, that has ended: both have said their last words, so its archive has closed. */
  ended: { relation: string; session: string; conversation: string };
  /** Makes anew what somebody may have taken away: a session with something to be done, a message of the mentor, the address of the calendar. */
  renew: () => Promise<void>;
  /** What stands for each name in an address. */
  address: (door: string) => string;
  /** What is sent through each door: all that it asks for, so that nobody is refused for that. */
  body: (door: string) => Record<string, unknown> | Uint8Array | undefined;
}

/** What of the two nobody else reads, wherever a door that is open to more leads to. */
export const secrets = ['Message-Secret', 'Objectif-Secret', 'Bonjour-Secret', 'Fichier-Secret', 'Ordre-Secret', 'Relire-Secret'];

/** Everything there is to come to, made by the doors. */
export async function makeWorld(): Promise<World> {
  const { people, db } = await testPlatform();
  const admin = await decider();
  const [own, other] = [await running(), await running()];
  await mentoring.ask('POST', `/mentor-applications/${other.mentor.id}/suspend`, admin, { reason: 'Non.' });
  const former = await someMentor();
  const ended = await partedFrom(former, own.mentee);
  const conversation = await conversationOf(own.id);
  const write = (text: string, attachments?: string[]) => said(own.mentor, conversation, { text, attachments });
  const { id: file } = (await (await attach(own.mentor, conversation)).json()) as { id: string };
  await write('Fichier-Secret', [file]);
  await db.query("INSERT INTO avatars (id, user_id, webp) VALUES (uuidv7(), $1, 'AAAA')", [own.mentee.id]);
  const wishes = { languages: ['fr'], availability: hours(), goals: 'But-Secret', skills: [{ skill: await someSkill('write'), level: 1 }], months: 2 };
  expect((await mentoring.ask('POST', '/mentee-profile', own.mentee, wishes)).status).toBe(200);
  const waiting = await someMentee({}, { looking: true });
  const { id: cohort } = await matching.solved([waiting]);

  const now = { session: '', seq: 0, action: '', token: '' };
  let day = 10;
  const renew = async () => {
    now.session = (await planned(own, { startsAt: inDays((day += 1)), agenda: 'Ordre-Secret' })).id;
    now.seq = (await write('Bonjour-Secret')).seq;
    now.action = (await given<{ id: string }>(own.mentor, `/mentorships/${own.id}/sessions/${now.session}/actions`, { text: 'Relire-Secret' })).id;
    now.token = (await given<{ feed: string }>(own.mentor, '/calendar-feed')).feed.split('/').at(-1)!;
  };
  await renew();

  const address = (door: string) =>
    door
      .replace(/^\S+ /, '')
      .replace('/mentors/:id/picture', `/mentors/${own.mentee.id}/picture`)
      .replace('/mentors/:id', `/mentors/${own.mentor.id}`)
      .replace('/mentor-applications/:id', `/mentor-applications/${own.mentor.id}`)
      .replace('/mentor-cohorts/:id', `/mentor-cohorts/${cohort}`)
      .replace('/mentorships/:id', `/mentorships/${own.id}`)
      .replace('/conversations/:id', `/conversations/${conversation}`)
      .replace(':session', now.session)
      .replace(':file', file)
      .replace(':seq', String(now.seq))
      .replace(':token', now.token);
  const pair = { mentee: waiting.id, mentor: own.mentor.id };
  return {
    people: { mentor: own.mentor, mentee: own.mentee, third: await people.learner(), former, suspended: other.mentor, admin, visitor: undefined },
    relation: own.id,
    conversation,
    ended,
    renew,
    address,
    body: (door) => bodyFor(door, { ...now, relation: own.id, successor: former.id, pair }),
  };
}

/** A relation with a session, after which both have said their last words. */
async function partedFrom(mentor: TestPerson, mentee: TestPerson): Promise<World['ended']> {
  const { id } = await given<{ id: string }>(mentee, '/mentorships', { mentor: mentor.id, message: 'Aidez-moi.', goals: 'Rien', durationMonths: 3 });
  await mentoring.act(mentor, id, 'accept');
  const { id: session } = await planned({ id, mentor, mentee }, { startsAt: inDays(4) });
  const conversation = await conversationOf(id);
  for (const one of [mentor, mentee]) await said(one, conversation, { text: 'Au revoir' });
  await mentoring.act(mentee, id, 'end', { reason: 'no-fit' });
  for (const one of [mentor, mentee]) expect((await mentoring.feedback(one, id)).status).toBe(200);
  return { relation: id, session, conversation };
}

async function conversationOf(relation: string): Promise<string> {
  const { rows } = await (await testPlatform()).db.query<{ id: string }>('SELECT conversation_id AS id FROM mentorships WHERE id = $1', [relation]);
  return rows[0]!.id;
}

/** What a door answers where it makes something. */
async function given<Answer>(as: TestPerson, path: string, body: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await mentoring.ask('POST', path, as, body);
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return (await answer.json()) as Answer;
}

const said = (as: TestPerson, conversation: string, body: Record<string, unknown>) => given<{ seq: number }>(as, `/conversations/${conversation}/messages`, { clientId: randomUUID(), ...body });

const paper = new TextEncoder().encode('%PDF-1.7\nNotes\n%%EOF');

async function attach(as: TestPerson, conversation: string): Promise<Response> {
  const { request } = await testPlatform();
  return request('POST', `/api/conversations/${conversation}/attachments?name=notes.pdf`, { as, body: paper, headers: { 'content-type': 'application/octet-stream' } });
}

/** What the bodies name. */
interface Named {
  seq: number;
  action: string;
  relation: string;
  successor: string;
  pair: { mentee: string; mentor: string };
}

/** One body for the doors of a session, for they read of it what they know. */
function bodyFor(door: string, { seq, action, relation, successor, pair }: Named): ReturnType<World['body']> {
  const [method] = door.split(' ');
  if (method === 'GET') return undefined;
  if (door.endsWith('/attachments')) return paper;
  const special: Record<string, Record<string, unknown>> = {
    'PATCH /api/mentorships/:id/decline': { reason: 'full' },
    'PATCH /api/mentorships/:id/propose': { durationMonths: 1 },
    'PATCH /api/mentorships/:id/answer-proposal': { accept: true },
    'PATCH /api/mentorships/:id/goals': { goals: 'Rien' },
    'PATCH /api/mentorships/:id/pause': { reason: 'Non', resumeOn: inDays(5).slice(0, 10) },
    'PATCH /api/mentorships/:id/extend': { months: 1 },
    'PATCH /api/mentorships/:id/end': { reason: 'no-fit' },
    'POST /api/mentorships/:id/feedback': { stars: 1 },
    'PATCH /api/mentorships/:id/override': {},
    'POST /api/mentorships/:id/messages': { clientId: randomUUID(), body: 'Bonjour' },
    'POST /api/conversations/:id/messages': { clientId: randomUUID(), text: 'Bonjour' },
    'PATCH /api/conversations/:id/messages/:seq': { text: 'Bonsoir' },
    'POST /api/conversations/:id/mute': { muted: true },
    'POST /api/conversations/:id/read': { seq },
    'POST /api/conversations/:id/reports': { seq, reason: 'other', before: 0, after: 0 },
    'PATCH /api/mentorships/:id/answer-handover': { accept: false },
    'POST /api/mentorships/:id/hand-over': { mentor: successor, reason: 'x' },
    'POST /api/mentorship-care': { mentorships: [relation], action: 'remind' },
    'POST /api/mentor-cohorts': { name: 'x' },
    'POST /api/mentor-cohorts/:id/pin': pair,
    'POST /api/mentor-cohorts/:id/forbid': pair,
    'POST /api/mentor-cohorts/:id/lift': pair,
    'POST /api/mentor-cohorts/:id/mode': { mode: 'stable' },
    'POST /api/mentor-cohorts/:id/publish': { revision: 1 },
  };
  if (special[door]) return special[door];
  if (!door.includes('/:session') && !/\/(sessions|preview|hold)$/.test(door)) return {};
  const of = { reason: 'conduct', text: 'x', summary: 'x', rating: 3, own: 'x', action, done: true, mentor: true, mentee: true };
  return { ...wish({ startsAt: inDays(9) }), ...of };
}
