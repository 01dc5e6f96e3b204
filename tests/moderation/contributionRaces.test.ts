import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, draftOf, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let reviewers: TestPerson[];

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  reviewers = await Promise.all(Array.from({ length: 50 }, () => platform.people.administrator()));
});

async function rows(sql: string, ...values: unknown[]) {
  return (await platform.db.query(sql, values)).rows as Record<string, unknown>[];
}

/** One of three decisions, in turn. */
function decisionOf(number: number): [door: string, body: object] {
  const doors: [string, object][] = [['approve', {}], ['reject', { reason: 'Non.' }], ['request-changes', { summary: 'Encore.' }]];
  return doors[number % 3]!;
}

describe('50 reviewers decide on one contribution at once', () => {
  it('one does, 49 are told', async () => {
    const { id } = await submittedBy(contributor);
    const answers = await Promise.all(
      reviewers.map((reviewer, number) => {
        const [door, body] = decisionOf(number);
        return ask('POST', `/${id}/${door}`, reviewer, body);
      }),
    );
    const decided = answers.filter(({ code }) => code === 200);
    const told = answers.filter(({ code }) => code === 409);
    expect([decided.length, told.length]).toEqual([1, 49]);
    const { status } = decided[0]!.said;
    for (const { said } of told) expect(said.errors[0]).toMatchObject({ code: 'contributionNotPending', state: status });

    expect(await rows('SELECT status FROM contributions WHERE id = $1', id)).toEqual([{ status }]);
    expect(await rows('SELECT decision FROM contribution_submissions WHERE contribution_id = $1', id)).toEqual([{ decision: status }]);
    expect(await rows('SELECT action FROM audit_log WHERE subject = $1', id)).toHaveLength(1);
    expect(await rows('SELECT id FROM exercises WHERE contributor_id = $1', contributor.id)).toHaveLength(status === 'approved' ? 1 : 0);
  });

  it('without the guard, several would: the same decision, by looking first and writing then', async () => {
    const { id } = await submittedBy(contributor);
    const look = async () => (await rows('SELECT status FROM contributions WHERE id = $1', id))[0]!.status === 'pending';
    const write = async (number: number) =>
      (await rows('UPDATE contributions SET status = $1 WHERE id = $2 RETURNING id', number % 2 ? 'approved' : 'rejected', id)).length === 1;
    const waits = await Promise.all(Array.from({ length: 50 }, look));
    const decided = await Promise.all(waits.map(async (isWaiting, number) => isWaiting && (await write(number))));
    expect(decided.filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe('at once', () => {
  it('sending and sending: it is sent once', async () => {
    const { id } = await draftOf(contributor);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('POST', `/${id}/submit`, contributor)));
    expect(answers.filter(({ code }) => code === 200)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 409)).toHaveLength(9);
    expect(await rows('SELECT number FROM contribution_submissions WHERE contribution_id = $1', id)).toEqual([{ number: 1 }]);
  });

  it('taking back and deciding: one of both, and both know which', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { id } = await submittedBy(contributor);
      const [back, no] = await Promise.all([ask('POST', `/${id}/withdraw`, contributor), ask('POST', `/${id}/reject`, reviewers[0], { reason: 'Non.' })]);
      expect([back.code, no.code].toSorted()).toEqual([200, 409]);
      const [{ status } = {}] = await rows('SELECT status FROM contributions WHERE id = $1', id);
      expect(status).toBe(back.code === 200 ? 'draft' : 'rejected');
      const told = back.code === 409 ? back : no;
      expect(told.said.errors[0]).toMatchObject({ code: 'contributionNotPending', state: status });
    }
  });

  it('deciding on what was seen and sending anew: the new one is not decided on unseen', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { id } = await submittedBy(contributor);
      const again = async () => {
        await ask('POST', `/${id}/withdraw`, contributor);
        return ask('POST', `/${id}/submit`, contributor);
      };
      const [sent, no] = await Promise.all([again(), ask('POST', `/${id}/reject`, reviewers[1], { reason: 'Non.', submission: 1 })]);
      const decisions = await rows('SELECT number, decision FROM contribution_submissions WHERE contribution_id = $1 ORDER BY number', id);
      if (no.code === 200) expect(decisions[0]).toEqual({ number: 1, decision: 'rejected' });
      else expect([decisions, sent.code]).toEqual([[{ number: 1, decision: 'withdrawn' }, { number: 2, decision: null }], 200]);
    }
  });

  it('claiming: one has it', async () => {
    const { id } = await submittedBy(contributor);
    const answers = await Promise.all(reviewers.slice(0, 12).map((reviewer) => ask('POST', `/${id}/claim`, reviewer)));
    expect(answers.filter(({ code }) => code === 200)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 409)).toHaveLength(11);
  });
});
