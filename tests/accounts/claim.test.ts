import { beforeAll, describe, expect, it } from 'vitest';

import { allKinds, exerciseBody, makeImage, publishExercise } from '../exercises/content';
import { doAll, finish, start } from '../exercises/doing';
import { testPlatform } from '../support/platform';
import { goodPassword, login, member, newAddress, registerWith } from './people';

let slug: string;

beforeAll(async () => {
  const { people } = await testPlatform();
  await people.administrator();
  const trainer = await people.trainer();
  ({ slug } = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer)))));
});

/** A visitor who has done the exercise, by the cookie that leads to it. */
async function visitorWhoDidIt(): Promise<string> {
  const { cookie, attempt } = await start(undefined, slug);
  await doAll(cookie, attempt, true);
  expect((await finish(cookie, attempt)).status).toBe(200);
  return cookie!;
}

async function doneBy(token: string): Promise<number> {
  const { request } = await testPlatform();
  const progress = await (await request('GET', '/api/progress', { as: `payload-token=${token}` })).json();
  return progress.done.length;
}

describe('what a visitor did', () => {
  it('is the person’s after registering, and the cookie that led to it goes', async () => {
    const cookie = await visitorWhoDidIt();
    const answer = await registerWith({}, { cookie });
    expect(answer.headers.getSetCookie().join('\n')).toMatch(/mentora-visitor=; Path=\/; Max-Age=0/);
    expect(await doneBy((await answer.json()).token)).toBe(1);
  });

  it('is the person’s after signing in', async () => {
    const person = await member();
    const cookie = await visitorWhoDidIt();
    const { token } = await (await login(person.email, goodPassword, { cookie })).json();
    expect(await doneBy(token)).toBe(1);
  });

  it('is claimed once: who comes with the same cookie later gets nothing', async () => {
    const cookie = await visitorWhoDidIt();
    const first = await (await registerWith({}, { cookie })).json();
    const second = await (await registerWith({}, { cookie })).json();
    expect([await doneBy(first.token), await doneBy(second.token)]).toEqual([1, 0]);
  });

  it('is claimed by one of two who come at the same moment', async () => {
    const cookie = await visitorWhoDidIt();
    const answers = await Promise.all([1, 2].map(() => registerWith({ email: newAddress() }, { cookie })));
    const tokens = await Promise.all(answers.map(async (answer) => (await answer.json()).token));
    const done = await Promise.all(tokens.map(doneBy));
    expect(done.sort()).toEqual([0, 1]);
  });

  it('goes with the account', async () => {
    const { token, user } = await (await registerWith({}, { cookie: await visitorWhoDidIt() })).json();
    expect(await doneBy(token)).toBe(1);
    const { request, people, db } = await testPlatform();
    const before = await db.query('SELECT id FROM attempts WHERE user_id = $1', [user.id]);
    expect(before.rows).toHaveLength(1);
    await request('DELETE', `/api/users/${user.id}`, { as: await people.administrator() });
    const left = await db.query('SELECT id FROM attempts WHERE id = $1', [before.rows[0].id]);
    expect(left.rows).toEqual([]);
    const answers = await db.query('SELECT id FROM answers WHERE attempt_id = $1', [before.rows[0].id]);
    expect(answers.rows).toEqual([]);
  });
});
