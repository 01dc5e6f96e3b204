import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '@/collections/images/commands/moderateImages';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pngFile } from './files';
import { upload, type ImageDoc } from './upload';

let platform: TestPlatform;
let administrator: TestPerson;
let contributor: TestPerson;
let ids: string[];
const ghost = '019a0000-0000-7000-8000-000000000000';

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
  contributor = await platform.people.contributor();
});

/** Twenty that wait. */
beforeEach(async () => {
  const file = await pngFile(24, 24);
  ids = [];
  for (let at = 0; at < 20; at += 1) {
    const { body } = await upload(platform, file, { as: contributor, title: `En attente ${at}` });
    ids.push((body as { doc: ImageDoc }).doc.id);
  }
});

async function moderate(body: unknown, as: TestPerson | undefined = administrator) {
  const answer = await platform.request('POST', '/api/images/moderate', { as, body });
  return { status: answer.status, body: (await answer.json()) as { outcomes: Outcome[]; errors?: { code: string }[] } };
}

async function states(): Promise<Map<string, { status: string; reason: string | null }>> {
  const { rows } = await platform.db.query('SELECT id, moderation_status AS status, moderation_reason AS reason FROM images');
  return new Map(rows.map(({ id, status, reason }) => [id as string, { status: status as string, reason: reason as string | null }]));
}

/** What an outcome says must be so. */
async function expectTrue(outcomes: readonly Outcome[]) {
  const now = await states();
  for (const { id, done, code, moderationStatus } of outcomes) {
    if (code === 'notFound') expect(now.has(id)).toBe(false);
    else expect(now.get(id)?.status, `${id} ${done}`).toBe(moderationStatus);
  }
}

describe('several images at once', () => {
  it('each has its outcome, and a rejection its reason', async () => {
    const { status, body } = await moderate({ ids, status: 'rejected', reason: 'Trop floue' });
    expect(status).toBe(200);
    expect(body.outcomes).toEqual(ids.map((id) => ({ id, done: true, moderationStatus: 'rejected' })));
    expect((await states()).get(ids[7]!)).toEqual({ status: 'rejected', reason: 'Trop floue' });
    const { rows } = await platform.db.query("SELECT count(*)::int AS n FROM audit_log WHERE action = 'image.rejected' AND subject = ANY($1)", [ids]);
    expect(rows[0].n).toBe(20);
  });

  it('what is decided already, or gone, is said to be so, and the others are decided', async () => {
    await platform.request('POST', `/api/images/${ids[3]}/moderate`, { as: administrator, body: { status: 'rejected' } });
    const { body } = await moderate({ ids: [...ids, ghost], status: 'approved' });
    expect(body.outcomes.filter(({ done }) => !done)).toEqual([
      { id: ids[3], done: false, code: 'imageDecidedElsewhere', moderationStatus: 'rejected' },
      { id: ghost, done: false, code: 'notFound' },
    ]);
    await expectTrue(body.outcomes);
  });

  it('one that breaks leaves nothing of itself, and undoes nothing of the others', async () => {
    await platform.db.query(`
      CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
      CREATE TRIGGER refuse_one AFTER INSERT ON audit_log FOR EACH ROW WHEN (NEW.subject = '${ids[5]}') EXECUTE FUNCTION refuse_one()`);
    try {
      const { status, body } = await moderate({ ids, status: 'approved' });
      expect(status).toBe(200);
      expect(body.outcomes[5]).toEqual({ id: ids[5], done: false, code: 'unexpected' });
      expect(body.outcomes.filter(({ done }) => done)).toHaveLength(19);
    } finally {
      await platform.db.query('DROP TRIGGER refuse_one ON audit_log; DROP FUNCTION refuse_one');
    }
    const now = await states();
    expect(ids.map((id) => now.get(id)?.status)).toEqual(ids.map((_, at) => (at === 5 ? 'pending' : 'approved')));
  });

  it('is no matter of others', async () => {
    for (const [as, expected] of [[contributor, 403], [await platform.people.trainer(), 403]] as const) {
      expect((await moderate({ ids, status: 'approved' }, as)).status).toBe(expected);
    }
    const answer = await platform.request('POST', '/api/images/moderate', { body: { ids, status: 'approved' } });
    expect(answer.status).toBe(401);
  });

  it.each([
    [{ ids: [], status: 'approved' }],
    [{ ids: ['x'], status: 'approved' }],
    [{ ids: Array.from({ length: 101 }, () => ghost), status: 'approved' }],
    [{ ids: [ghost], status: 'pending' }],
    [{ status: 'approved' }],
    ['nonsense'],
  ])('%j is 400, and nothing is decided', async (body) => {
    expect((await moderate(body)).status).toBe(400);
    expect([...(await states()).values()].some(({ status }) => status === 'pending')).toBe(true);
  });
});

/** Two administrators decide the same twenty differently at the same moment. */
async function bothAtOnce() {
  const [one, other] = await Promise.all([
    moderate({ ids, status: 'approved' }),
    moderate({ ids: [...ids].reverse(), status: 'rejected', reason: 'Non' }),
  ]);
  return [...one.body.outcomes, ...other.body.outcomes];
}

/** How many were decided by both. */
function decidedTwice(outcomes: readonly Outcome[]): number {
  const done = outcomes.filter((outcome) => outcome.done).map(({ id }) => id);
  return done.length - new Set(done).size;
}

describe('twenty while others decide', () => {
  it('each is decided once, the other is told, and every outcome is true', async () => {
    const outcomes = await bothAtOnce();
    expect(decidedTwice(outcomes)).toBe(0);
    expect(outcomes.filter(({ done }) => done)).toHaveLength(20);
    expect(outcomes.filter(({ code }) => code === 'imageDecidedElsewhere')).toHaveLength(20);
    await expectTrue(outcomes);
  });

  it('one that its uploader deletes meanwhile is told as gone or decided, as it is', async () => {
    const [{ body }, deletion] = await Promise.all([
      moderate({ ids, status: 'approved' }),
      platform.request('DELETE', `/api/images/${ids[19]}`, { as: contributor }),
    ]);
    expect(deletion.status).toBe(200);
    expect(body.outcomes).toHaveLength(20);
    expect((await states()).has(ids[19]!)).toBe(false);
    await expectTrue(body.outcomes.filter(({ id }) => id !== ids[19]));
  });

  it('a title that its uploader changes meanwhile undoes no decision', async () => {
    // Payload's own update asks for a second connection within its transaction: fewer at once than there are.
    const changes = ids.slice(0, 8).map((id, at) => platform.request('PATCH', `/api/images/${id}`, { as: contributor, body: { title: `Changée ${at}` } }));
    const [{ body }] = await Promise.all([moderate({ ids, status: 'approved' }), ...changes]);
    await expectTrue(body.outcomes);
    expect(body.outcomes.every(({ done }) => done)).toBe(true);
  });

  it('without the guard both would decide (control)', async () => {
    // What the guard compares is made to hold always: whoever comes second finds it as if it still waited.
    await platform.db.query(`
      CREATE FUNCTION forget_decision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.moderation_status := 'pending'; RETURN NEW; END $$;
      CREATE TRIGGER forget_decision BEFORE UPDATE ON images FOR EACH ROW EXECUTE FUNCTION forget_decision()`);
    try {
      const outcomes = await bothAtOnce();
      expect(decidedTwice(outcomes)).toBe(20);
      await expect(expectTrue(outcomes)).rejects.toThrow();
    } finally {
      await platform.db.query('DROP TRIGGER forget_decision ON images; DROP FUNCTION forget_decision');
    }
  });
});
