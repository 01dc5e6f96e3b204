import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { makeCohort, solveCohort } from '../../src/plugins/parrainage/matching';
import { solveWish } from '../../src/plugins/parrainage/matches/cohorts/solving/solve';
import { solveApart } from '../../src/plugins/parrainage/matches/cohorts/solving/solveApart';
import { matching, someMentee, type CohortShown } from './matchingSupport';
import { mentoring, refusalOf, requested, someMentor, someSkill } from './mentoring';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

let worlds = 0;
/** A mentor with one place, and a plan that gives it to a mentee. */
async function planFor(): Promise<{ mentor: TestPerson; mentee: TestPerson; cohort: CohortShown }> {
  const skill = await someSkill(`race-${(worlds += 1)}`);
  const mentor = await someMentor({ skills: [{ skill, level: 4 }], capacity: 1 });
  const mentee = await someMentee({ skills: [{ skill, level: 1 }] }, { looking: true });
  return { mentor, mentee, cohort: await matching.solved([mentee]) };
}

const requestsOf = async (mentee: TestPerson) => (await platform.db.query("SELECT FROM mentorships WHERE mentee_id = $1 AND status = 'requested'", [mentee.id])).rowCount;
const taken = async (mentor: TestPerson) => (await platform.db.query<{ taken: number }>('SELECT taken FROM mentor_profiles WHERE person_id = $1', [mentor.id])).rows[0]!.taken;

/** So many wait for a lock. */
const waiting = (many: number) =>
  expect
    .poll(async () => (await platform.db.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).rowCount, { timeout: 10_000 })
    .toBe(many);

describe('a plan', () => {
  it('is published once, of several who publish it at the same moment', async () => {
    const { mentee, cohort } = await planFor();
    const answers = await Promise.all([1, 2, 3, 4].map(() => matching.publish(cohort)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await refusalOf(answers.find(({ status }) => status === 409)!)).toEqual([409, 'cohortState', 'published']);
    expect(await requestsOf(mentee)).toBe(1);
  });

  it('is published twice where the row does not say so to the second (control)', async () => {
    const { cohort } = await planFor();
    await platform.db.query(`CREATE FUNCTION forgets() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.status := 'solved'; NEW.published_at := NULL; RETURN NEW; END $$`);
    await platform.db.query('CREATE TRIGGER forgets BEFORE UPDATE ON matching_cohorts FOR EACH ROW EXECUTE FUNCTION forgets()');
    try {
      const answers = await Promise.all([1, 2].map(() => matching.publish(cohort)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    } finally {
      await platform.db.query('DROP TRIGGER forgets ON matching_cohorts; DROP FUNCTION forgets()');
    }
  });

  it('asks for no place that is taken at the same moment, and says so', async () => {
    const { mentor, mentee, cohort } = await planFor();
    const quicker = await requested(mentor, await platform.people.learner());
    const holder = await platform.db.connect();
    try {
      // Somebody begins a relation with the mentor and has not committed yet.
      await holder.query('BEGIN');
      await holder.query("UPDATE mentorships SET status = 'active', started_at = now(), planned_end = now() WHERE id = $1", [quicker]);
      // A look without holding the row would find the place free (control).
      expect(await taken(mentor)).toBe(0);
      const publishing = matching.publish(cohort);
      await waiting(1);
      await holder.query('COMMIT');
      expect(await (await publishing).json()).toMatchObject({ outcomes: { mentorFull: 1 } });
      expect(await requestsOf(mentee)).toBe(0);
    } finally {
      holder.release();
    }
  });

  it('takes no place by itself: of what it asks for and another request at the last place one begins', async () => {
    const { mentor, mentee, cohort } = await planFor();
    const other = await requested(mentor, await platform.people.learner());
    const [published] = await Promise.all([matching.publish(cohort), mentoring.act(mentor, other, 'accept')]);
    expect(published.status).toBe(200);
    const { rows } = await platform.db.query<{ id: string }>("SELECT id FROM mentorships WHERE mentee_id = $1 AND status = 'requested'", [mentee.id]);
    // Where the request was sent before the place was gone, accepting it is refused.
    for (const { id } of rows) expect(await refusalOf(await mentoring.act(mentor, id, 'accept'))).toMatchObject([409, 'mentorFull']);
    expect(await taken(mentor)).toBe(1);
  });

  it('takes more places than there are where the database does not hold them (control)', async () => {
    const { mentor, mentee, cohort } = await planFor();
    const other = await requested(mentor, await platform.people.learner());
    await matching.publish(cohort);
    const { rows } = await platform.db.query<{ id: string }>("SELECT id FROM mentorships WHERE mentee_id = $1 AND status = 'requested'", [mentee.id]);
    await platform.db.query('ALTER TABLE mentor_profiles DISABLE TRIGGER mentor_profiles_have_place');
    try {
      for (const id of [other, rows[0]!.id]) expect((await mentoring.act(mentor, id, 'accept')).status).toBe(200);
      expect(await taken(mentor)).toBe(2);
    } finally {
      await platform.db.query('ALTER TABLE mentor_profiles ENABLE TRIGGER mentor_profiles_have_place');
    }
  });

  it('that was changed while it was solved is thrown away', async () => {
    const { mentee, mentor, cohort } = await planFor();
    await platform.db.query("UPDATE matching_cohorts SET status = 'solving', revision = revision + 1 WHERE id = $1", [cohort.id]);
    await matching.act(cohort.id, 'forbid', { mentee: mentee.id, mentor: mentor.id });
    const { keepPlan } = await import('../../src/plugins/parrainage/matches/cohorts/solving/keep');
    const stale = { pairs: [], rest: [], dropped: [], total: 0, best: 0, greedy: 0, places: 0, prices: [], seconds: 0 } as never;
    expect(await keepPlan({ payload: platform.payload }, { cohort: cohort.id, revision: cohort.revision + 1 }, stale)).toBe(false);
    expect(await matching.read(cohort.id)).toMatchObject({ status: 'solving', revision: cohort.revision + 2 });
  });
});

describe('solving', () => {
  const wish = () => ({ ...makeCohort({ seed: 3, mentees: 400 }), mode: 'best' as const, pinned: [], forbidden: [], facts: [] });

  /** How often the server could have answered somebody meanwhile. */
  async function breathsDuring<Result>(work: () => Promise<Result>): Promise<{ result: Result; breaths: number }> {
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1), 1);
    const result = await work();
    clearInterval(timer);
    return { result, breaths };
  }

  it('goes on in a thread of its own: everybody else is answered meanwhile', async () => {
    const { result, breaths } = await breathsDuring(() => solveApart(wish()));
    expect(result.total).toBe(solveCohort(wish()).total);
    expect(result.pairs[0]!.why.length).toBeGreaterThan(0);
    expect(breaths).toBeGreaterThan(5);
  });

  it('would let nobody be answered where the server did it (control)', async () => {
    const { breaths } = await breathsDuring(() => Promise.resolve(solveWish(wish())));
    expect(breaths).toBe(0);
  });

  it('stops where it is no longer wanted', async () => {
    const stop = new AbortController();
    const solving = solveApart(wish(), stop.signal);
    stop.abort();
    await expect(solving).rejects.toThrow();
  });
});
