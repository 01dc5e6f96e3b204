import { beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { matching, proposalsTo, someMentee } from './matchingSupport';
import { hours, mentoring, requested, someMentor, someSkill, typesTold, watchAfter } from './mentoring';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

const evenings = { timeZone: 'Europe/Paris', weekly: [{ day: 4, from: 1080, to: 1260 }], exceptions: [], holidays: [] };
const proposed = async (mentee: TestPerson) => (await proposalsTo(mentee)).docs.map(({ id }) => id);

interface Notice {
  title: string;
  text: string;
  href: string;
  action: string;
}

/** The last notice that a person was given, in words. */
async function lastNotice(person: TestPerson): Promise<Notice> {
  await workThrough(platform.payload);
  const { items } = (await (await mentoring.ask('GET', '/notifications/list', person)).json()) as { items: Notice[] };
  return items[0]!;
}

describe('the mentors who fit somebody best', () => {
  it('are ten at most, the best first, each with why in the words of the reader', async () => {
    const skill = await someSkill('ten');
    const make = (level: number, more: Record<string, unknown> = {}) => someMentor({ skills: [{ skill, level }], ...more });
    const near = await make(3, { topics: ['Cuisine'], rhythm: 'weekly' });
    for (let count = 0; count < 10; count += 1) await make(5);
    const mentee = await someMentee({ skills: [{ skill, level: 1 }], interests: ['cuisine'], rhythm: 'weekly' });
    const { docs, among } = await proposalsTo(mentee);
    expect(docs).toHaveLength(10);
    expect(among).toBeGreaterThanOrEqual(11);
    expect(docs[0]!.id).toBe(near.id);
    const fits = docs.map(({ fit }) => fit);
    expect(fits).toEqual(fits.toSorted((one, other) => other - one));
    const said = docs[0]!.why.map(({ text }) => text);
    for (const text of ['Peut vous aider pour\u00a0: Savoir ten', 'Parle votre première langue\u00a0: français', 'A juste un peu d’avance sur vous\u00a0: Savoir ten', 'En commun\u00a0: cuisine']) expect(said).toContain(text);
  });

  it('leave out who speaks no language of theirs, has no hour in common, is away, is full, blocked, or has just said no', async () => {
    const skill = await someSkill('filters');
    const make = (more: Record<string, unknown> = {}) => someMentor({ skills: [{ skill, level: 4 }], ...more });
    const fine = await make();
    const mentee = await someMentee({ skills: [{ skill, level: 1 }] });
    await make({ languages: ['ar'] });
    await make({ availability: evenings });
    const away = await make();
    await mentoring.ask('PATCH', '/mentor-profile/unavailable', away, {});
    const full = await make({ capacity: 1 });
    await mentoring.act(full, await requested(full, await platform.people.learner()), 'accept');
    const blocked = await make();
    await platform.db.query('INSERT INTO conversation_blocks (blocker_id, blocked_id) VALUES ($1, $2)', [blocked.id, mentee.id]);
    const said = await make();
    await mentoring.act(said, await requested(said, mentee), 'decline', { reason: 'full' });
    const asked = await make();
    await requested(asked, mentee);
    const proposals = await proposalsTo(mentee);
    expect(proposals.docs.map(({ id }) => id)).toEqual([fine.id]);
    expect(proposals.against.join('\n')).toMatch(/ne parle|ne parlent/);
    expect(proposals.against.join('\n')).toMatch(/aucune heure en commun avec vous/);
    expect(JSON.stringify(proposals)).not.toContain(blocked.id);
    // One’s own profile as a mentor is never among them.
    expect((await mentoring.ask('GET', '/mentor-proposals', await platform.people.learner())).status).toBe(404);
    expect((await mentoring.ask('GET', '/mentor-proposals', undefined)).status).toBe(401);
  });

  it('share a cultural context where both have filled it in; who leaves it is left as before, and nobody reads it', async () => {
    const skill = await someSkill('culture');
    const make = (culture?: string) => someMentor({ skills: [{ skill, level: 5 }], ...(culture && { culture }) });
    const [silent, same, different] = [await make(), await make('Contexte-Secret'), await make('Autre-Secret')];
    const mentee = await someMentee({ skills: [{ skill, level: 1 }], culture: 'contexte-secret ' });
    const { docs } = await proposalsTo(mentee);
    expect(docs.map(({ id }) => id)).toEqual([same.id, silent.id, different.id]);
    expect(docs[0]!.why.map(({ text }) => text)).toContain('Le même contexte culturel');
    expect(JSON.stringify(docs)).not.toMatch(/-secret/i);
    expect(await (await mentoring.ask('GET', '/mentee-profile', mentee)).json()).toMatchObject({ culture: 'contexte-secret' });
    const { rows } = await platform.db.query('SELECT sealed_culture AS sealed FROM mentee_profiles WHERE person_id = $1', [mentee.id]);
    expect(JSON.stringify(rows)).not.toContain('contexte');
    await mentoring.ask('POST', '/mentee-profile', mentee, { languages: ['fr'], availability: hours(), skills: [{ skill, level: 1 }], culture: '' });
    expect((await proposalsTo(mentee)).docs.flatMap(({ why }) => why.map(({ text }) => text))).not.toContain('Le même contexte culturel');
  });

  it('are found in a few statements, however many they are', async () => {
    const skill = await someSkill('many');
    const mentee = await someMentee({ skills: [{ skill, level: 1 }] });
    await platform.db.query(
      `WITH people AS (INSERT INTO users SELECT (jsonb_populate_record(u, jsonb_build_object('id', uuidv7(), 'email', 'foule-' || n || '@test.mentora.test'))).*
         FROM users u, generate_series(1, 2000) n WHERE u.id = $3 RETURNING id),
       profiles AS (INSERT INTO mentor_profiles (person_id, status, languages, availability, capacity, sealed_motivation, sealed_proof, reviewed_at)
         SELECT id, 'approved', '{fr}', $2::jsonb, 2, 'x', 'x', now() FROM people RETURNING person_id)
       INSERT INTO mentor_skills (person_id, skill_id, level) SELECT person_id, $1, 3 FROM profiles`,
      [skill, JSON.stringify(hours()), mentee.id],
    );
    await proposalsTo(mentee);
    const begun = performance.now();
    const { docs, among } = await proposalsTo(mentee);
    process.stdout.write(`ten of ${among} mentors in ${Math.round(performance.now() - begun)} ms\n`);
    expect(docs).toHaveLength(10);
    expect(among).toBeGreaterThan(2000);
    await platform.db.query("DELETE FROM users WHERE email LIKE 'foule-%'");
  });
});

describe('the directory', () => {
  it('is narrowed to those with whom one has an hour in common', async () => {
    const [mornings, others] = [await someMentor(), await someMentor({ availability: evenings })];
    const mentee = await someMentee({ availability: evenings });
    const found = async (as: TestPerson | undefined) => (await mentoring.mentors(as, '?common=true&limit=100')).docs.map(({ id }) => id);
    expect(await found(mentee)).toContain(others.id);
    expect(await found(mentee)).not.toContain(mornings.id);
    // Who has not said when there is time has no hour in common with anybody.
    expect(await found(await platform.people.learner())).toEqual([]);
    expect(await found(undefined)).toEqual([]);
  });
});

describe('a request that comes to nothing', () => {
  it.each(['declined', 'expired'] as const)('leads on to the next best when it is %s, with what was written, and keeps the place in the queue', async (how) => {
    const skill = await someSkill(`next-${how}`);
    const [first, second] = [await someMentor({ skills: [{ skill, level: 3 }] }), await someMentor({ skills: [{ skill, level: 5 }] })];
    const mentee = await someMentee({ skills: [{ skill, level: 1 }] });
    expect(await proposed(mentee)).toEqual([first.id, second.id]);
    const id = await requested(first, mentee);
    await platform.db.query("UPDATE mentorships SET asked_at = now() - interval '3 days' WHERE id = $1", [id]);
    if (how === 'declined') await mentoring.act(first, id, 'decline', { reason: 'full' });
    else await watchAfter(8);
    expect(await typesTold(mentee, id)).toEqual([`mentorship.${how}`]);
    const notice = await lastNotice(mentee);
    expect(notice.text).toContain(`${second.name} pourrait vous aider`);
    expect(notice.href).toBe(`/parrains/${second.id}?reprendre=${id}#demander`);
    const next = await requested(second, mentee);
    expect((await mentoring.detail(mentee, next)).askedAt).toBe((await mentoring.detail(mentee, id)).askedAt);
  });

  it('leads on to somebody like the one who was asked, where the mentee has said nothing of oneself', async () => {
    const skill = await someSkill('alike');
    const [first, alike] = [await someMentor({ skills: [{ skill, level: 3 }] }), await someMentor({ skills: [{ skill, level: 2 }] })];
    const mentee = await platform.people.learner();
    const id = await requested(first, mentee);
    await mentoring.act(first, id, 'decline', { reason: 'busy' });
    expect((await lastNotice(mentee)).href).toContain(`/parrains/${alike.id}?reprendre=${id}`);
  });

  it('leads nowhere where nobody fits, and says so as before', async () => {
    const skill = await someSkill('nowhere');
    const first = await someMentor({ skills: [{ skill, level: 3 }] });
    const mentee = await someMentee({ skills: [{ skill, level: 1 }] });
    const id = await requested(first, mentee);
    await mentoring.act(first, id, 'decline', { reason: 'busy' });
    expect((await lastNotice(mentee)).href).toBe(`/mentorships/${id}`);
  });
});

describe('somebody who arrives after a cohort was published', () => {
  it('is advised whose place others need less, moving nobody', async () => {
    const [common, rare] = [await someSkill('common-skill'), await someSkill('rare-skill')];
    const both = await someMentor({ skills: [{ skill: common, level: 3 }, { skill: rare, level: 3 }], capacity: 1 });
    const plain = await someMentor({ skills: [{ skill: common, level: 4 }], capacity: 3 });
    const rareWish = () => someMentee({ skills: [{ skill: rare, level: 1 }] }, { looking: true });
    const cohort = await matching.solved([await rareWish(), await rareWish()]);
    expect((await matching.publish(cohort)).status).toBe(200);
    const arrives = await someMentee({ skills: [{ skill: common, level: 1 }] });
    const { docs, keptForOthers } = await proposalsTo(arrives);
    expect(docs.map(({ id, advised }) => [id, advised])).toEqual([[plain.id, true], [both.id, false]]); // prettier-ignore
    expect(keptForOthers).toBe(both.name);
    // Nothing of what was published has changed.
    expect((await matching.read(cohort.id)).requested).toBe(1);
  });

  it('rises with each day of waiting', async () => {
    const skill = await someSkill('rises');
    await someMentor({ skills: [{ skill, level: 3 }], capacity: 1 });
    const [long, short] = [await someMentee({ skills: [{ skill, level: 1 }] }, { looking: true }), await someMentee({ skills: [{ skill, level: 1 }] }, { looking: true })];
    await platform.db.query("UPDATE mentee_profiles SET looking_since = now() - interval '12 days' WHERE person_id = $1", [long.id]);
    expect(Object.keys(matching.pairs(await matching.solved([long, short])))).toEqual([long.id]);
    await platform.db.query("UPDATE mentee_profiles SET looking_since = now() - interval '30 days' WHERE person_id = $1", [short.id]);
    expect(Object.keys(matching.pairs(await matching.solved([long, short])))).toEqual([short.id]);
    expect((await proposalsTo(long)).waitingDays).toBe(12);
  });
});
