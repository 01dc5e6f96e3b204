import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { application, decider, hours, mentoring, refusalOf, requested, running, someMentor, someSkill, typesTold } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

const decide = (as: TestPerson, mentor: TestPerson, act: string, body: Record<string, unknown> = {}) => mentoring.ask('POST', `/mentor-applications/${mentor.id}/${act}`, as, body);
const inDirectory = async (mentor: TestPerson, as?: TestPerson) => (await mentoring.ask('GET', `/mentors/${mentor.id}`, as)).status === 200;

describe('becoming a mentor', () => {
  it('is asked for with a motivation and what shows it, decided by an administrator, and told', async () => {
    const person = await platform.people.learner();
    expect(await (await mentoring.ask('POST', '/mentor-profile', person, await application())).json()).toEqual({ id: person.id, status: 'pending' });
    expect(await inDirectory(person, person)).toBe(false);
    expect(await typesTold(admin, person.id)).toEqual(['mentor.applied']);
    const { docs } = (await (await mentoring.ask('GET', '/mentor-applications', admin)).json()) as { docs: { id: string; motivation: string; proof: string }[] };
    expect(docs.find(({ id }) => id === person.id)).toMatchObject({ motivation: 'Motivation-Secrète', proof: 'Preuve-Secrète' });
    expect(await (await decide(admin, person, 'approve')).json()).toEqual({ id: person.id, status: 'approved' });
    expect(await inDirectory(person)).toBe(true);
    expect(await typesTold(person, person.id)).toEqual(['mentor.decided']);
    expect(JSON.stringify(await mentoring.mentors(undefined))).not.toContain('Secrète');
  });

  it('can be declined with the reason, and asked for again; never twice at once', async () => {
    const person = await platform.people.learner();
    const apply = async () => mentoring.ask('POST', '/mentor-profile', person, await application());
    expect((await Promise.all([apply(), apply()])).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await refusalOf(await decide(admin, person, 'reject'))).slice(0, 2)).toEqual([400, 'required']);
    await decide(admin, person, 'reject', { reason: 'Dites-nous ce que vous avez déjà enseigné.' });
    expect(await (await mentoring.ask('GET', '/mentor-profile', person)).json()).toMatchObject({ status: 'rejected', reason: 'Dites-nous ce que vous avez déjà enseigné.' });
    expect((await apply()).status).toBe(201);
    await decide(admin, person, 'approve');
    expect(await refusalOf(await apply())).toMatchObject([409, 'mentorAlready']);
  });

  it('is decided once: the second of two is told the state', async () => {
    const person = await platform.people.learner();
    await mentoring.ask('POST', '/mentor-profile', person, await application());
    const [one, other] = await Promise.all([decide(admin, person, 'approve'), decide(admin, person, 'reject', { reason: 'Non.' })]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const [, code, state] = await refusalOf(one.status === 409 ? one : other);
    expect([code, state]).toEqual(['mentorState', one.status === 200 ? 'approved' : 'rejected']);
  });

  it('is not decided by oneself, nor by anybody but administrators', async () => {
    const own = await platform.people.administrator();
    await mentoring.ask('POST', '/mentor-profile', own, await application());
    expect(await refusalOf(await decide(own, own, 'approve'))).toMatchObject([409, 'ownApplication']);
    for (const who of [await platform.people.trainer(), await platform.people.contributor()]) {
      expect((await decide(who, own, 'approve')).status).toBe(403);
      expect((await mentoring.ask('GET', '/mentor-applications', who)).status).toBe(403);
    }
  });

  it.each([
    ['a zone that is none', { availability: hours('Europe/Nulle-Part') }, 'availability.timeZone', 'unknownZone'],
    ['hours that overlap', { availability: { ...hours(), weekly: [{ day: 1, from: 0, to: 90 }, { day: 1, from: 60, to: 120 }] } }, 'availability.weekly', 'hoursOverlap'],
    ['hours that end before they begin', { availability: { ...hours(), weekly: [{ day: 1, from: 90, to: 60 }] } }, 'availability.weekly.0.to', 'invalid'],
    ['a day that is none', { availability: { ...hours(), exceptions: [{ date: '2026-02-30', hours: [] }] } }, 'availability.exceptions.0.date', 'invalidDate'],
    ['no skill', { skills: [] }, 'skills', 'required'],
    ['a skill that is none', { skills: [{ skill: '01912345-6789-7abc-8def-0123456789ab', level: 3 }] }, 'skills', 'invalid'],
    ['more places than the host allows', { capacity: 11 }, 'capacity', 'tooMany'],
    ['no language', { languages: [] }, 'languages', 'required'],
  ])('is refused with %s', async (_, changes, field, code) => {
    const answer = await mentoring.ask('POST', '/mentor-profile', await platform.people.learner(), await application(changes));
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: { field: string; code: string }[] }).errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('needs an address at which one is answered', async () => {
    const person = await platform.people.learner({ emailConfirmedAt: null });
    expect(await refusalOf(await mentoring.ask('POST', '/mentor-profile', person, await application()))).toMatchObject([409, 'confirmAddressFirst']);
  });
});

describe('a suspended mentor', () => {
  it('begins nothing new, keeps what is under way, and returns', async () => {
    const { id, mentor, mentee } = await running({ capacity: 3 });
    const waiting = await requested(mentor, await platform.people.learner());
    await decide(admin, mentor, 'suspend', { reason: 'Trois plaintes.' });
    expect(await inDirectory(mentor, mentee)).toBe(false);
    expect(await refusalOf(await mentoring.act(mentor, waiting, 'accept'))).toMatchObject([409, 'mentorNotApproved']);
    expect(await refusalOf(await mentoring.request(await platform.people.learner(), mentor))).toMatchObject([404, 'notFound']);
    expect((await mentoring.detail(mentor, id)).status).toBe('active');
    expect((await mentoring.act(mentor, waiting, 'decline', { reason: 'busy' })).status).toBe(200);
    await decide(admin, mentor, 'return');
    expect(await inDirectory(mentor, mentee)).toBe(true);
    expect(await typesTold(mentor, mentor.id)).toEqual(['mentor.decided', 'mentor.decided', 'mentor.decided']);
  });
});

describe('the directory', () => {
  it('is searched by words, skill, language and free places, in pages', async () => {
    const skill = await someSkill('procedures');
    const names = ['Zélie Annuaire', 'Yvon Annuaire', 'Xavier Annuaire'];
    const made = [];
    for (const [index, name] of names.entries()) {
      made.push(await someMentor({ skills: [{ skill, level: index + 2 }], languages: index ? ['fr', 'ar'] : ['fr'], topics: [`Sujet-${index}`], capacity: 1 }, { name }));
    }
    const ids = async (query: string) => (await mentoring.mentors(undefined, query)).docs.map(({ id }) => id);
    expect((await ids('?q=annuaire')).sort()).toEqual(made.map(({ id }) => id).sort());
    expect(await ids('?q=zelie')).toEqual([made[0]!.id]);
    expect(await ids('?q=annuaire+sujet-2')).toEqual([made[2]!.id]);
    expect((await ids('?q=annuaire&language=ar')).sort()).toEqual([made[1]!.id, made[2]!.id].sort());
    expect((await ids('?skill=procedures')).sort()).toEqual(made.map(({ id }) => id).sort());
    expect(await ids(`?skill=${skill}&limit=2&page=2`)).toHaveLength(1);
    await mentoring.act(made[0], await requested(made[0]!, await platform.people.learner()), 'accept');
    expect((await ids('?q=annuaire&free=true')).sort()).toEqual([made[1]!.id, made[2]!.id].sort());
    expect((await ids('?q=annuaire')).at(-1)).toBe(made[0]!.id);
    expect(await ids('?q=%25')).toEqual(await ids(''));
    expect((await mentoring.ask('GET', '/mentors?limit=101', undefined)).status).toBe(400);
  });

  it('shows who is away as having no place, until the day that was said', async () => {
    const mentor = await someMentor({ capacity: 2 });
    const shown = async () => (await (await mentoring.ask('GET', `/mentors/${mentor.id}`, mentor)).json()) as { freePlaces: number; away: boolean };
    expect(await shown()).toMatchObject({ freePlaces: 2, away: false });
    const waiting = await requested(mentor, await platform.people.learner());
    expect(await refusalOf(await mentoring.ask('PATCH', '/mentor-profile/unavailable', mentor, { until: '2020-01-01' }))).toMatchObject([400, 'inThePast']);
    await mentoring.ask('PATCH', '/mentor-profile/unavailable', mentor, { until: '2999-01-01' });
    expect(await shown()).toMatchObject({ freePlaces: 0, away: true, awayUntil: '2999-01-01' });
    expect((await mentoring.detail(mentor, waiting)).status).toBe('requested');
    expect((await mentoring.act(mentor, waiting, 'accept')).status).toBe(200);
    await platform.db.query("UPDATE mentor_profiles SET away_until = current_date WHERE person_id = $1", [mentor.id]);
    expect(await shown()).toMatchObject({ freePlaces: 1, away: false });
  });

  it('tells the waiting time from what was answered, once there is enough of it', async () => {
    const mentor = await someMentor({ capacity: 10 });
    const waiting = async () => ((await (await mentoring.ask('GET', `/mentors/${mentor.id}`, mentor)).json()) as { waiting: unknown }).waiting;
    for (const hoursAgo of [1, 2, 30]) {
      expect(await waiting()).toBeNull();
      const id = await requested(mentor, await platform.people.learner());
      await platform.db.query('UPDATE mentorships SET created_at = created_at - make_interval(hours => $2) WHERE id = $1', [id, hoursAgo]);
      await mentoring.act(mentor, id, hoursAgo === 2 ? 'decline' : 'accept', { reason: 'busy' });
    }
    expect(await waiting()).toEqual({ median: 2, ninetieth: 24.4 });
  });

  it('tells hours to those who have signed in, and shows minors to them alone, by their first name', async () => {
    const mentor = await someMentor({}, { name: 'Léa Mineure' });
    const other = await platform.people.learner();
    await platform.db.query("INSERT INTO minors (person_id, born) VALUES ($1, current_date - interval '16 years')", [mentor.id]);
    expect(await inDirectory(mentor)).toBe(false);
    expect(await (await mentoring.ask('GET', `/mentors/${mentor.id}`, other)).json()).toMatchObject({ name: 'Léa', availability: hours() });
    const adult = await someMentor();
    expect(await (await mentoring.ask('GET', `/mentors/${adult.id}`, undefined)).json()).toMatchObject({ availability: null, timeZone: 'Europe/Paris' });
  });

  it('hides a mentor who is reported while that is looked at', async () => {
    const [mentor, other] = [await someMentor(), await platform.people.learner()];
    expect((await mentoring.ask('POST', '/cases/reports', other, { subject: 'mentor-profile', id: mentor.id, reason: 'hurtful', text: 'Cela me blesse.' })).status).toBe(201);
    const { rows } = await platform.db.query<{ id: string }>("SELECT id FROM cases WHERE subject = 'mentor-profile' AND subject_id = $1", [mentor.id]);
    expect((await mentoring.ask('POST', `/moderation/cases/${rows[0]!.id}/hide`, admin)).status).toBe(200);
    expect(await inDirectory(mentor, other)).toBe(false);
    await mentoring.ask('POST', `/moderation/cases/${rows[0]!.id}/show`, admin);
    expect(await inDirectory(mentor, other)).toBe(true);
  });
});

describe('a mentee’s profile', () => {
  it('is kept, read by its person, and changed', async () => {
    const person = await platform.people.learner();
    expect((await mentoring.ask('GET', '/mentee-profile', person)).status).toBe(404);
    const skill = await someSkill('pictures');
    const body = { goals: 'But-Secret', level: 2, interests: ['Photos'], languages: ['fr'], availability: hours(), skills: [{ skill, level: 0 }], months: 3 };
    expect((await mentoring.ask('POST', '/mentee-profile', person, body)).status).toBe(200);
    const own = async () => (await mentoring.ask('GET', '/mentee-profile', person)).json();
    expect(await own()).toMatchObject({ goals: 'But-Secret', level: 2, skills: [{ key: 'pictures', level: 0 }], months: 3 });
    await mentoring.ask('POST', '/mentee-profile', person, { languages: ['en'], availability: hours('Asia/Tokyo') });
    expect(await own()).toMatchObject({ goals: null, level: 1, languages: ['en'], skills: [], months: null });
  });
});
