import { beforeAll, describe, expect, it } from 'vitest';

import { testPlatform } from './support/platform';
import type { TestPlatform } from './support/platform';

/** The ground that every other integration test stands on. */
describe('the integration kit', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await testPlatform();
  });

  it('answers by the real REST door, and knows who asks', async () => {
    const trainer = await platform.people.trainer();
    const asTrainer = await platform.request('GET', '/api/users/me', { as: trainer });
    expect(asTrainer.status).toBe(200);
    expect(await asTrainer.json()).toMatchObject({ user: { id: trainer.id, roles: ['formateur'] } });

    const asNobody = await platform.request('GET', '/api/users/me');
    expect(await asNobody.json()).toMatchObject({ user: null });
  });

  it('answers by the real GraphQL door', async () => {
    const answer = await platform.graphql('{ Categories { totalDocs } }');
    expect(await answer.json()).toEqual({ data: { Categories: { totalDocs: 0 } } });
  });

  it('has a database that nobody else sees', async () => {
    await platform.people.learner();
    const { rows } = await platform.db.query('SELECT current_database() AS name');
    expect(rows[0].name).toBe(new URL(process.env.DATABASE_URL!).pathname.slice(1));
  });
});
