import { beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { matching, someMentee } from './matchingSupport';
import { decider, hours, mentoring, refusalOf, requested, someMentor, someSkill, typesTold } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

/** A skill that nobody else in this file wants or knows: a world of its own. */
let worlds = 0;
async function world(...capacities: number[]): Promise<{ mentors: TestPerson[]; mentee: (level?: number, changes?: Record<string, unknown>) => Promise<TestPerson>; skill: string }> {
  const skill = await someSkill(`world-${(worlds += 1)}`);
  const mentors = [];
  for (const capacity of capacities) mentors.push(await someMentor({ skills: [{ skill, level: 4 }], capacity }));
  return { skill, mentors, mentee: (level = 1, changes = {}) => someMentee({ skills: [{ skill, level }], ...changes }, { looking: true }) };
}

describe('a cohort', () => {
  it('gathers those who wait, is solved in the background with the best total, and says why each pair and who is left', async () => {
    const { mentors: [mentor], mentee } = await world(1);
    const [one, other, strange] = [await mentee(), await mentee(), await mentee(1, { languages: ['ar'] })];
    await platform.db.query("UPDATE mentee_profiles SET looking_since = now() - interval '40 days' WHERE person_id = $1", [other.id]);
    const alone = await someMentee();
    const made = await matching.solved([one, other, strange, alone]);
    // Who has not asked for it is in no cohort.
    expect(made).toMatchObject({ status: 'solved', mode: 'best', revision: 1, mentees: 3, pairs: 1 });
    // Of two alike the one who has waited longer has the place.
    expect(matching.pairs(made)).toEqual({ [other.id]: mentor!.id });
    expect(made.pairsPage.docs[0]!.why.map(({ text }) => text).join(' | ')).toMatch(/Peut aider pour\u00a0: Savoir world-\d+.*Attend depuis 40 jours/);
    expect(Object.fromEntries(made.left.map(({ mentee: { id }, because }) => [id, because]))).toEqual({ [one.id]: 'placesTaken', [strange.id]: 'nobodyFits' });
    expect(made.left.find(({ mentee: { id } }) => id === strange.id)!.against.join()).toContain('sans langue en commun');
    expect(made.figures!.total).toBe(made.figures!.best);
    expect(made.figures!.greedy).toBeLessThanOrEqual(made.figures!.best);
    expect(await refusalOf(await mentoring.ask('POST', '/mentor-cohorts', admin, { name: 'Vide', mentees: [alone.id] }))).toEqual([409, 'nobodyWaits']);
  });

  it('keeps to what was decided beforehand: pinned against the figures, forbidden, taken back, and says which pin it could not keep', async () => {
    const { mentors: [first, second], mentee } = await world(1, 1);
    const [one, other] = [await mentee(), await mentee(1, { languages: ['ar', 'fr'] })];
    const { id } = await matching.solved([one, other]);
    expect((await matching.act(id, 'forbid', { mentee: one.id, mentor: first!.id })).status).toBe(200);
    expect(await matching.read(id)).toMatchObject({ status: 'solving', revision: 2 });
    await workThrough(platform.payload);
    expect(matching.pairs(await matching.read(id))).toEqual({ [one.id]: second!.id, [other.id]: first!.id });
    await matching.act(id, 'lift', { mentee: one.id, mentor: first!.id });
    await matching.act(id, 'pin', { mentee: one.id, mentor: first!.id });
    await matching.act(id, 'pin', { mentee: other.id, mentor: first!.id });
    await workThrough(platform.payload);
    const solved = await matching.read(id);
    // The mentor has one place: the second of the two pins is told, and the mentee has somebody all the same.
    expect(solved.rules.map(({ kind, flaw }) => [kind, flaw]).toSorted()).toEqual([['pinned', null], ['pinned', 'noPlace']]); // prettier-ignore
    expect(Object.values(matching.pairs(solved)).toSorted()).toEqual([first!.id, second!.id].toSorted());
    const stranger = await mentee();
    expect((await refusalOf(await matching.act(id, 'pin', { mentee: stranger.id, mentor: first!.id })))[0]).toBe(400);
    expect((await refusalOf(await matching.act(id, 'lift', { mentee: stranger.id, mentor: first!.id })))[0]).toBe(404);
  });

  it('pins two who would never meet, and says what speaks against it', async () => {
    const { mentors: [mentor], mentee } = await world(1);
    const strange = await mentee(5, { languages: ['ar'] });
    const { id } = await matching.solved([strange]);
    await matching.act(id, 'pin', { mentee: strange.id, mentor: mentor!.id });
    await workThrough(platform.payload);
    expect((await matching.read(id)).pairsPage.docs[0]).toMatchObject({ pinned: true, against: ['noCommonLanguage', 'levelTooLow'] });
  });

  it('is solved stable where that is chosen: no two would rather have each other', async () => {
    const { mentors, mentee } = await world(1, 1);
    const people = [await mentee(), await mentee(2)];
    const { id } = await matching.solved(people);
    expect((await matching.act(id, 'mode', { mode: 'stable' })).status).toBe(200);
    await workThrough(platform.payload);
    const solved = await matching.read(id);
    expect(solved).toMatchObject({ mode: 'stable', status: 'solved', pairs: 2 });
    expect(solved.figures!.total).toBeLessThanOrEqual(solved.figures!.best);
    expect(Object.values(matching.pairs(solved)).toSorted()).toEqual(mentors.map((one) => one.id).toSorted());
  });

  it('does not bring together again two of whom one has just said no', async () => {
    const { mentors: [mentor], mentee } = await world(2);
    const one = await mentee();
    await mentoring.act(mentor, await requested(mentor!, one), 'decline', { reason: 'full' });
    expect((await matching.solved([one])).left[0]).toMatchObject({ mentee: { id: one.id }, because: 'placesTaken' });
  });

  it('is put aside without anybody hearing of it, and for good', async () => {
    const { mentors, mentee } = await world(1);
    const one = await mentee();
    const made = await matching.solved([one]);
    expect((await matching.act(made.id, 'discard')).status).toBe(200);
    for (const act of ['discard', 'mode']) expect(await refusalOf(await matching.act(made.id, act, { mode: 'best' }))).toEqual([409, 'cohortState', 'discarded']);
    expect(await refusalOf(await matching.publish(made))).toEqual([409, 'cohortState', 'discarded']);
    await workThrough(platform.payload);
    expect((await mentoring.list(mentors[0]!)).docs).toEqual([]);
  });
});

describe('a published plan', () => {
  it('is a request for each pair in the name of the mentee, told to both; nobody is bound before the mentor accepts', async () => {
    const { mentors: [mentor], mentee } = await world(2);
    const one = await mentee();
    await platform.db.query("UPDATE mentee_profiles SET looking_since = now() - interval '9 days' WHERE person_id = $1", [one.id]);
    const made = await matching.solved([one]);
    const answer = await matching.publish(made);
    expect([answer.status, await answer.json()]).toEqual([200, { id: made.id, status: 'published', outcomes: { requested: 1 } }]);
    const { docs: [pair] } = (await matching.read(made.id)).pairsPage;
    const id = pair!.mentorship!;
    expect(pair).toMatchObject({ outcome: 'requested' });
    const detail = await mentoring.detail(mentor!, id);
    // The goals of the profile go along, the months that were wished for, and the place of who has waited.
    expect(detail).toMatchObject({ status: 'requested', side: 'mentor', turn: 'mentor', goals: 'But-Secret', durationMonths: 2, message: null });
    expect(Date.now() - Date.parse(detail.askedAt)).toBeGreaterThan(8.9 * 86_400_000);
    expect(await typesTold(mentor!, id)).toEqual(['mentorship.requested']);
    expect(await typesTold(one, id)).toEqual(['mentorship.matched']);
    expect((await mentoring.act(mentor, id, 'accept')).status).toBe(200);
    await workThrough(platform.payload);
    // Who has found somebody waits no more.
    const { rows } = await platform.db.query('SELECT looking_since FROM mentee_profiles WHERE person_id = $1', [one.id]);
    expect(rows).toEqual([{ looking_since: null }]);
  });

  it('can be taken back by the mentee, and declined by the mentor', async () => {
    const { mentee } = await world(2);
    const [one, other] = [await mentee(), await mentee()];
    const made = await matching.solved([one, other]);
    await matching.publish(made);
    const { pairsPage: { docs } } = await matching.read(made.id);
    expect((await mentoring.act(one, docs.find((pair) => pair.mentee.id === one.id)!.mentorship!, 'withdraw')).status).toBe(200);
  });

  it('is published as it was looked at, or not at all', async () => {
    const { mentee } = await world(1);
    const one = await mentee();
    const made = await matching.solved([one]);
    await matching.act(made.id, 'mode', { mode: 'best' });
    expect(await refusalOf(await matching.publish(made))).toEqual([409, 'cohortState', 'solving']);
    await workThrough(platform.payload);
    expect(await refusalOf(await matching.publish(made))).toEqual([409, 'cohortChanged']);
    expect((await matching.publish(await matching.read(made.id))).status).toBe(200);
    expect(await refusalOf(await matching.publish(made))).toEqual([409, 'cohortState', 'published']);
  });

  it('tells of each pair what came of it where the world has changed since', async () => {
    const { mentors, mentee } = await world(1, 1, 1, 1, 1, 1);
    const people: TestPerson[] = [];
    for (let count = 0; count < mentors.length; count += 1) people.push(await mentee());
    const made = await matching.solved(people);
    const mentorOf = (one: TestPerson) => mentors.find(({ id }) => id === matching.pairs(made)[one.id])!;
    const [taken, left, gone, away, full, fine] = people as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];
    await requested(await someMentor(), taken);
    await mentoring.ask('PATCH', '/mentee-profile/not-looking', left);
    await mentoring.ask('POST', `/mentor-applications/${mentorOf(gone).id}/suspend`, admin, { reason: 'Non.' });
    await mentoring.ask('PATCH', '/mentor-profile/unavailable', mentorOf(away), {});
    const quicker = await requested(mentorOf(full), await platform.people.learner());
    expect((await mentoring.act(mentorOf(full), quicker, 'accept')).status).toBe(200);
    await matching.publish(made);
    const { pairsPage: { docs } } = await matching.read(made.id);
    expect(Object.fromEntries(docs.map(({ mentee: { id }, outcome }) => [id, outcome]))).toEqual({
      [taken.id]: 'menteeTaken', [left.id]: 'menteeLeft', [gone.id]: 'mentorGone', [away.id]: 'mentorAway', [full.id]: 'mentorFull', [fine.id]: 'requested',
    }); // prettier-ignore
  });
});

describe('who may', () => {
  it('bring people together: administrators alone, and nobody else reads of it', async () => {
    const { mentee } = await world(1);
    const one = await mentee();
    const { id } = await matching.solved([one]);
    const doors: [method: string, path: string][] = [
      ['GET', '/mentor-queue'], ['GET', '/mentor-supply'], ['GET', '/mentor-cohorts'], ['POST', '/mentor-cohorts'], ['GET', `/mentor-cohorts/${id}`],
      ...['pin', 'forbid', 'lift', 'mode', 'publish', 'discard'].map((act): [string, string] => ['POST', `/mentor-cohorts/${id}/${act}`]),
    ]; // prettier-ignore
    for (const [method, path] of doors) {
      for (const who of [one, await platform.people.trainer(), await platform.people.contributor()]) expect((await mentoring.ask(method, path, who, method === 'POST' ? {} : undefined)).status, `${method} ${path}`).toBe(403);
      expect((await mentoring.ask(method, path, undefined, method === 'POST' ? {} : undefined)).status, `${method} ${path}`).toBe(401);
    }
    expect((await mentoring.ask('GET', '/mentor-cohorts/not-an-id', admin)).status).toBe(404);
    expect((await matching.act('01912345-6789-7abc-8def-0123456789ab', 'discard')).status).toBe(404);
    expect(JSON.stringify(await matching.read(id))).not.toContain('Secret');
  });
});

describe('supply against demand', () => {
  it('counts who waits and who has a place, by skill and by language, the greatest need first', async () => {
    const { skill, mentors: [mentor], mentee } = await world(1);
    await mentee(1, { languages: ['ber'], availability: hours() });
    await mentee(5, { languages: ['ber'] });
    type Balance = { skill?: string; language?: string; name: string; mentees: number; reachable: number; mentors: number; places: number };
    const supply = async () => (await (await mentoring.ask('GET', '/mentor-supply', admin)).json()) as { bySkill: Balance[]; byLanguage: Balance[] };
    const before = await supply();
    expect(before.bySkill.find((one) => one.skill === skill)).toMatchObject({ mentees: 2, reachable: 1, mentors: 1, places: 1 });
    expect(before.byLanguage.find((one) => one.language === 'ber')).toMatchObject({ mentees: 2, reachable: 0, mentors: 0, places: 0 });
    const lacks = before.bySkill.map(({ mentees, places }) => mentees - places);
    expect(lacks).toEqual(lacks.toSorted((one, other) => other - one));
    await mentoring.act(mentor, await requested(mentor!, await platform.people.learner()), 'accept');
    expect((await supply()).bySkill.find((one) => one.skill === skill)).toMatchObject({ places: 0 });
  });
});
