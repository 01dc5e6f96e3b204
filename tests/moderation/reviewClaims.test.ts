import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let claire: TestPerson;
let marc: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  claire = await platform.people.administrator({ name: 'Claire' });
  marc = await platform.people.administrator({ name: 'Marc' });
});

const claim = (id: string, as: TestPerson) => ask('POST', `/${id}/claim`, as, {});
const release = (id: string, as: TestPerson) => ask('POST', `/${id}/release`, as);

async function holderOf(id: string): Promise<string | null> {
  const { rows } = await platform.db.query('SELECT claimed_by_id AS holder FROM contributions WHERE id = $1', [id]);
  return (rows[0] as { holder: string | null }).holder;
}

/** As if that much time had gone by: a claim is compared with the clock of the database alone. */
const later = (id: string, minutes: number) =>
  platform.db.query('UPDATE contributions SET claimed_until = claimed_until - make_interval(mins => $2) WHERE id = $1', [id, minutes]);

describe('claiming what is opened', () => {
  it('of many at once one has it, and the others learn who, and until when', async () => {
    const { id } = await submittedBy(contributor);
    const people = await Promise.all(Array.from({ length: 12 }, (_, at) => platform.people.administrator({ name: `Relectrice ${at}` })));
    const answers = await Promise.all(people.map((person) => claim(id, person)));
    const won = people.filter((_, at) => answers[at]!.code === 200);
    expect(won).toHaveLength(1);
    expect(await holderOf(id)).toBe(won[0]!.id);
    const lost = answers.filter(({ code }) => code === 409);
    expect(lost).toHaveLength(11);
    for (const { said } of lost) {
      expect(said.errors[0]).toMatchObject({ code: 'contributionClaimed', by: won[0]!.name, message: expect.stringContaining(won[0]!.name) as string });
      expect(Date.parse(String((said.errors[0] as { until?: string }).until))).toBeGreaterThan(Date.now());
    }
  });

  it('without the guard two would have it: the control', async () => {
    const { id } = await submittedBy(contributor);
    // Who looks first and writes afterwards believes what is no longer true.
    const looked = await Promise.all([claire, marc].map(async (person) => ({ person, holder: await holderOf(id) })));
    const believing = looked.filter(({ holder }) => holder === null);
    for (const { person } of believing) {
      await platform.db.query(`UPDATE contributions SET claimed_by_id = $2, claimed_until = now() + interval '15 minutes' WHERE id = $1`, [id, person.id]);
    }
    expect(believing).toHaveLength(2);
    expect(await holderOf(id)).toBe(marc.id);
  });

  it('lasts fifteen minutes, and is prolonged by who has it', async () => {
    const { id } = await submittedBy(contributor);
    const first = await claim(id, claire);
    expect(Date.parse(String(first.said.claimedUntil)) - Date.now()).toBeGreaterThan(14.5 * 60_000);
    expect(Date.parse(String(first.said.claimedUntil)) - Date.now()).toBeLessThan(15.5 * 60_000);
    await later(id, 10);
    const again = await claim(id, claire);
    expect(again.code).toBe(200);
    await later(id, 14);
    expect((await claim(id, marc)).code).toBe(409);
  });

  it('ends by itself: a stale one is taken over, and the former holder has it no more', async () => {
    const { id } = await submittedBy(contributor);
    await claim(id, claire);
    await later(id, 15);
    const list = await ask('GET', '?status=pending&limit=100', marc);
    const listed = (list.said.docs as { id: string; claimedByName: string | null }[]).find((doc) => doc.id === id);
    expect(listed).toMatchObject({ claimedByName: null });
    expect((await claim(id, marc)).code).toBe(200);
    expect((await claim(id, claire)).said.errors[0]).toMatchObject({ code: 'contributionClaimed', by: 'Marc' });
  });

  it('is let go of by leaving, by nobody but who has it', async () => {
    const { id } = await submittedBy(contributor);
    await claim(id, claire);
    expect((await release(id, marc)).said).toMatchObject({ released: false });
    expect(await holderOf(id)).toBe(claire.id);
    expect((await release(id, claire)).said).toMatchObject({ released: true });
    expect((await claim(id, marc)).code).toBe(200);
  });

  it('is for reviewers, and for what waits', async () => {
    const { id } = await submittedBy(contributor);
    for (const person of [contributor, await platform.people.trainer()]) expect((await claim(id, person)).code).toBe(403);
    await ask('POST', `/${id}/reject`, claire, { reason: 'Trop court.' });
    expect((await claim(id, marc)).said.errors[0]).toMatchObject({ code: 'contributionNotPending', state: 'rejected' });
  });

  it('keeps nobody from deciding; who comes second is told the state, and nothing of the first is lost', async () => {
    const { id } = await submittedBy(contributor);
    await claim(id, claire);
    const [one, other] = await Promise.all([
      ask('POST', `/${id}/reject`, claire, { reason: 'Déjà publié.', submission: 1 }),
      ask('POST', `/${id}/request-changes`, marc, { summary: 'Ajoutez une image.', submission: 1 }),
    ]);
    expect([one.code, other.code].toSorted()).toEqual([200, 409]);
    const { rows } = await platform.db.query('SELECT status, reviewed_by_id, claimed_by_id FROM contributions WHERE id = $1', [id]);
    const first = one.code === 200 ? { status: 'rejected', reviewed_by_id: claire.id } : { status: 'changes-requested', reviewed_by_id: marc.id };
    expect(rows[0]).toMatchObject({ ...first, claimed_by_id: null });
  });
});
