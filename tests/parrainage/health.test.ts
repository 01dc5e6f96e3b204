import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { decider, mentoring, running, type Listed } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

interface Health {
  id: string;
  level: string;
  reasons: string[];
  silentDays: number;
  messages: { mentor: number; mentee: number };
}

const health = async (query = '?limit=100') => (await (await mentoring.ask('GET', `/mentorship-health${query}`, admin)).json()) as Listed<Health>;
const of = async (id: string) => (await health()).docs.find((one) => one.id === id);
const ago = (id: string, days: number) => platform.db.query("UPDATE mentorships SET started_at = started_at - $2 * interval '1 day' WHERE id = $1", [id, days]);
const write = (as: TestPerson, id: string) => mentoring.ask('POST', `/mentorships/${id}/messages`, as, { clientId: randomUUID(), body: 'Parole-Secrète' });

describe('how relations are', () => {
  it('is green at first, amber and then red in a silence, and green again after a word', async () => {
    const { id, mentee } = await running();
    expect(await of(id)).toMatchObject({ level: 'green', reasons: [], silentDays: 0 });
    await ago(id, 8);
    expect(await of(id)).toMatchObject({ level: 'amber', reasons: ['silent'], silentDays: 8 });
    await ago(id, 21);
    expect(await of(id)).toMatchObject({ level: 'red', reasons: ['silent-long'] });
    await write(mentee, id);
    expect(await of(id)).toMatchObject({ level: 'green', messages: { mentor: 0, mentee: 1 } });
  });

  it('is amber where one of the two writes alone, and past the planned end; red long after it', async () => {
    const { id, mentor, mentee } = await running();
    for (let count = 0; count < 5; count += 1) await write(mentor, id);
    expect((await of(id))?.reasons).toEqual(['one-sided']);
    await write(mentee, id);
    await platform.db.query("UPDATE mentorships SET planned_end = now() - interval '1 day' WHERE id = $1", [id]);
    expect(await of(id)).toMatchObject({ level: 'amber', reasons: ['over'] });
    await platform.db.query("UPDATE mentorships SET planned_end = now() - interval '31 days' WHERE id = $1", [id]);
    expect(await of(id)).toMatchObject({ level: 'red', reasons: ['over-long'] });
  });

  it('is red where one has blocked the other, or the mentor is suspended', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.ask('POST', '/conversations/blocks', mentee, { person: mentor.id, blocked: true });
    await mentoring.ask('POST', `/mentor-applications/${mentor.id}/suspend`, admin, { reason: 'Non.' });
    expect(await of(id)).toMatchObject({ level: 'red', reasons: ['blocked', 'mentor-suspended'] });
  });

  it('is listed with what deserves a look first, by level, without what runs no more, and without a word of the two', async () => {
    const { id, mentor } = await running();
    const { docs } = await health();
    const order = ['red', 'amber', 'green'];
    expect(docs.map(({ level }) => order.indexOf(level))).toEqual(docs.map(({ level }) => order.indexOf(level)).toSorted((one, other) => one - other));
    expect((await health('?level=green&limit=1')).docs).toHaveLength(1);
    expect((await health('?level=red&limit=100')).docs.map((one) => one.id)).not.toContain(id);
    expect(JSON.stringify(docs)).not.toContain('Secr');
    await mentoring.act(mentor, id, 'end', { reason: 'no-fit' });
    expect(await of(id)).toBeUndefined();
  });

  it('is seen by administrators alone', async () => {
    const { mentor } = await running();
    for (const who of [mentor, await platform.people.trainer()]) expect((await mentoring.ask('GET', '/mentorship-health', who)).status).toBe(403);
    expect((await mentoring.ask('GET', '/mentorship-health', undefined)).status).toBe(401);
    expect((await mentoring.ask('GET', '/mentorship-health?level=blue', admin)).status).toBe(400);
  });
});
