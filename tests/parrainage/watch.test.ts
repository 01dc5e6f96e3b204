import { randomUUID } from 'node:crypto';
import { registriesOf } from '@mentora/platform';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { decider, mentoring, requested, running, someMentor, typesTold, watchAfter } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

const count = async (person: TestPerson, id: string, type: string) => (await typesTold(person, id)).filter((one) => one === `mentorship.${type}`).length;
const write = (as: TestPerson, id: string) => mentoring.ask('POST', `/mentorships/${id}/messages`, as, { clientId: randomUUID(), body: 'Bonjour' });
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a request that nobody answers', () => {
  it('is nudged at two and five days, each once however often one looks, and expires at seven', async () => {
    const [mentor, mentee] = [await someMentor(), await platform.people.learner()];
    const id = await requested(mentor, mentee);
    const nudges: number[] = [];
    for (const days of [1.9, 2, 2, 4.9, 5, 6.9]) {
      await Promise.all([watchAfter(days), watchAfter(days)]);
      nudges.push(await count(mentor, id, 'nudged'));
    }
    expect(nudges).toEqual([0, 1, 1, 1, 2, 2]);
    expect((await mentoring.detail(mentee, id)).status).toBe('requested');
    await Promise.all([watchAfter(7), watchAfter(7)]);
    expect((await mentoring.detail(mentee, id)).status).toBe('expired');
    expect(await typesTold(mentee, id)).toEqual(['mentorship.expired']);
    expect((await mentoring.list(mentor, '?status=running')).totalDocs).toBe(0);
  });

  it('is told of once where the looks at two days were missed', async () => {
    const [mentor, mentee] = [await someMentor(), await platform.people.learner()];
    const id = await requested(mentor, mentee);
    await watchAfter(6);
    expect(await count(mentor, id, 'nudged')).toBe(1);
  });

  it('is the mentee’s to answer where something else was proposed, and waits anew from then', async () => {
    const [mentor, mentee] = [await someMentor(), await platform.people.learner()];
    const id = await requested(mentor, mentee);
    await platform.db.query("UPDATE mentorships SET created_at = created_at - interval '6 days' WHERE id = $1", [id]);
    await mentoring.act(mentor, id, 'propose', { durationMonths: 1 });
    await watchAfter(2);
    expect([await count(mentor, id, 'nudged'), await count(mentee, id, 'nudged')]).toEqual([0, 1]);
    expect((await mentoring.detail(mentee, id)).status).toBe('requested');
  });
});

describe('a pause', () => {
  it('is told to both, reminded of the day before, and ends by itself, each once', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.act(mentee, id, 'pause', { reason: 'Voyage', resumeOn: dayAfter(10) });
    for (const who of [mentor, mentee]) expect(await count(who, id, 'paused')).toBe(1);
    await watchAfter(8);
    expect(await count(mentor, id, 'returning')).toBe(0);
    const { resumeAt } = await mentoring.detail(mentor, id);
    const untilReturn = (Date.parse(resumeAt!) - Date.now()) / 86_400_000;
    for (const days of [untilReturn - 0.9, untilReturn - 0.1]) await Promise.all([watchAfter(days), watchAfter(days)]);
    for (const who of [mentor, mentee]) expect(await count(who, id, 'returning')).toBe(1);
    expect((await mentoring.detail(mentor, id)).status).toBe('paused');
    await Promise.all([watchAfter(untilReturn + 0.01), watchAfter(untilReturn + 0.01)]);
    expect((await mentoring.detail(mentor, id)).status).toBe('active');
    for (const who of [mentor, mentee]) expect(await count(who, id, 'resumed')).toBe(1);
  });

  it('ends in the morning of its day, by the clock of who has paused it', async () => {
    const { id, mentee } = await running();
    await platform.db.query("UPDATE users SET time_zone = 'Asia/Tokyo' WHERE id = $1", [mentee.id]);
    const day = dayAfter(20);
    await mentoring.act(mentee, id, 'pause', { reason: 'Voyage', resumeOn: day });
    expect(new Date((await mentoring.detail(mentee, id)).resumeAt!).toISOString()).toBe(`${new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)}T23:00:00.000Z`);
  });
});

describe('the planned end', () => {
  it('is told to both once, and again only where it was moved', async () => {
    const { id, mentor, mentee } = await running({}, { durationMonths: 1 });
    await watchAfter(20);
    expect(await count(mentor, id, 'endReached')).toBe(0);
    for (const days of [32, 33]) await watchAfter(days);
    for (const who of [mentor, mentee]) expect(await count(who, id, 'endReached')).toBe(1);
    await mentoring.act(mentor, id, 'extend', { months: 1 });
    expect(await count(mentee, id, 'extended')).toBe(1);
    expect(await count(mentor, id, 'extended')).toBe(0);
    await watchAfter(70);
    for (const who of [mentor, mentee]) expect(await count(who, id, 'endReached')).toBe(2);
  });
});

describe('silence', () => {
  it('is broken by who did not write last, at 7, 14 and 21 days, and told to administrators at 28', async () => {
    const { id, mentor, mentee } = await running();
    await watchAfter(7);
    expect([await count(mentor, id, 'quiet'), await count(mentee, id, 'quiet')]).toEqual([1, 0]);
    await write(mentor, id);
    for (const days of [6.9, 7.1, 13, 14.1, 21.1, 27.9]) await Promise.all([watchAfter(days), watchAfter(days)]);
    expect([await count(mentor, id, 'quiet'), await count(mentee, id, 'quiet')]).toEqual([1, 3]);
    expect(await count(admin, id, 'alert')).toBe(0);
    for (const days of [28.1, 40]) await watchAfter(days);
    expect(await count(admin, id, 'alert')).toBe(1);
    await write(mentee, id);
    await watchAfter(7.5);
    expect([await count(mentor, id, 'quiet'), await count(mentee, id, 'quiet')]).toEqual([2, 3]);
  });

  it('is nobody’s in a pause, nor at the end', async () => {
    const [one, two] = [await running(), await running()];
    await mentoring.act(one.mentor, one.id, 'pause', { reason: 'Repos', resumeOn: dayAfter(60) });
    await mentoring.act(two.mentor, two.id, 'end', { reason: 'no-time' });
    await watchAfter(30);
    for (const { id, mentor, mentee } of [one, two]) expect([await count(mentor, id, 'quiet'), await count(mentee, id, 'quiet')]).toEqual([0, 0]);
  });
});

describe('the archive', () => {
  it('closes after seven days without the last words, once, and then shows what was said', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.act(mentor, id, 'end', { reason: 'no-time' });
    await mentoring.feedback(mentee, id);
    await watchAfter(6.9);
    expect((await mentoring.detail(mentor, id)).closedAt).toBeNull();
    await Promise.all([watchAfter(7.1), watchAfter(7.1)]);
    expect(await mentoring.detail(mentor, id)).toMatchObject({ turn: null, feedback: { mine: null, theirs: { stars: 5, text: 'Mot-Secret' } } });
    expect((await write(mentor, id)).status).toBe(403);
    for (const who of [mentor, mentee]) expect(await count(who, id, 'closed')).toBe(1);
  });
});

describe('what people are told', () => {
  it('is each step, by the type that is theirs', async () => {
    const [mentor, mentee] = [await someMentor({ capacity: 5 }), await platform.people.learner()];
    const first = await requested(mentor, mentee);
    await mentoring.act(mentee, first, 'withdraw');
    expect((await typesTold(mentor, first)).sort()).toEqual(['mentorship.requested', 'mentorship.withdrawn']);
    const second = await requested(mentor, mentee);
    await mentoring.act(mentor, second, 'decline', { reason: 'full' });
    expect(await typesTold(mentee, second)).toEqual(['mentorship.declined']);
    const id = await requested(mentor, mentee);
    await mentoring.act(mentor, id, 'propose', { durationMonths: 1 });
    await mentoring.act(mentee, id, 'answer-proposal', { accept: false });
    await mentoring.act(mentor, id, 'accept');
    await mentoring.act(mentor, id, 'end', { reason: 'goals-met' });
    await mentoring.feedback(mentor, id);
    expect((await typesTold(mentee, id)).sort()).toEqual(['mentorship.accepted', 'mentorship.ended', 'mentorship.feedbackGiven', 'mentorship.proposed']);
    expect((await typesTold(mentor, id)).sort()).toEqual(['mentorship.ended', 'mentorship.proposalRefused', 'mentorship.requested']);
    await mentoring.feedback(mentee, id);
    expect((await typesTold(mentor, id)).sort()).toEqual(['mentorship.closed', 'mentorship.ended', 'mentorship.proposalRefused', 'mentorship.requested']);
  });

  it('is whole in three languages, never a private text, and nothing to anybody else', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.act(mentee, id, 'pause', { reason: 'Pause-Secrète', resumeOn: dayAfter(10) });
    const stranger = await platform.people.learner();
    const { rows: [profile] } = await platform.db.query<{ id: string }>('SELECT id FROM mentor_profiles WHERE person_id = $1', [mentor.id]);
    const data = { mentorship: id, profile: profile!.id };
    const { notificationTypes } = registriesOf(platform.payload.config);
    const own = notificationTypes.filter(({ name }) => /^(mentor|mentorship)\./.test(name));
    expect(own.length).toBeGreaterThan(15);
    for (const type of own) {
      const words = new Set<string>();
      for (const locale of ['fr', 'en', 'ar'] as const) {
        const to = (person: TestPerson) => ({ id: person.id, name: person.name, locale, timeZone: 'Europe/Paris' });
        const content = await type.render(platform.payload, to(mentor), data);
        expect(`${content!.title}${content!.text}${content!.action}`, `${type.name} ${locale}`).not.toMatch(/notices\.|[{}]|Secr[eè]t|undefined|null/);
        words.add(content!.title);
        if (!content!.href.startsWith('/admin')) expect(await type.render(platform.payload, to(stranger), data)).toBeNull();
      }
      expect(words.size, type.name).toBe(3);
    }
  });
});
