import type { PlayerAttempt } from '@mentora/ui/player/types';
import { beforeAll, describe, expect, it } from 'vitest';

import { sweepSubmissions } from '@/collections/attempts/commands/judgeOnce';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { allKinds, exerciseBody, makeImage, publishExercise } from './content';
import { doAll, finish, say, start, stepOf, type As } from './doing';

let platform: TestPlatform;
let learner: TestPerson;
let slug: string;

beforeAll(async () => {
  platform = await testPlatform();
  learner = await platform.people.learner();
  const trainer = await platform.people.trainer();
  ({ slug } = await publishExercise(trainer, await exerciseBody(allKinds(await makeImage(trainer)))));
});

const wrong = { kind: 'type', text: 'non' };
const right = { kind: 'type', text: 'à bientôt' };

async function counted(attempt: PlayerAttempt) {
  const { rows } = await platform.db.query('SELECT tries::int, misses::int, first_right FROM answers WHERE attempt_id = $1', [attempt.id]);
  return rows as { tries: number; misses: number; first_right: boolean }[];
}

describe('an answer that is sent again', () => {
  it.each(['a learner', 'a visitor'])('counts once for %s, and gets the same verdict', async (who) => {
    const begun = await start(who === 'a learner' ? learner : undefined, slug);
    const as: As = who === 'a learner' ? learner : begun.cookie;
    const step = stepOf(begun.attempt, 'type').id;
    const first = await say(as, begun.attempt.id, step, wrong, 'first-key');
    expect(first).toMatchObject({ status: 200, verdict: { right: false, state: { tries: 1 } } });
    expect(await say(as, begun.attempt.id, step, wrong, 'first-key')).toEqual(first);
    expect(await counted(begun.attempt)).toEqual([{ tries: 1, misses: 1, first_right: false }]);

    // Another key is another try, even of the same answer; and what came in between changes nothing of the first.
    const second = await say(as, begun.attempt.id, step, wrong, 'second-key');
    expect(second.verdict.state).toMatchObject({ tries: 2, hint: expect.any(String) });
    expect(await say(as, begun.attempt.id, step, wrong, 'first-key')).toEqual(first);
    expect(await counted(begun.attempt)).toEqual([{ tries: 2, misses: 2, first_right: false }]);
    await finishAll(as, begun.attempt);
  });

  it('is known still when the attempt is finished', async () => {
    const { attempt, cookie } = await start(undefined, slug);
    const step = stepOf(attempt, 'type').id;
    const first = await say(cookie, attempt.id, step, right, 'before-the-end');
    await finishAll(cookie, attempt);
    expect(await say(cookie, attempt.id, step, right, 'before-the-end')).toEqual(first);
    expect((await say(cookie, attempt.id, step, right, 'after-the-end')).status).toBe(409);
  });

  it('is refused where its key was used for another answer or is none', async () => {
    const { attempt, cookie } = await start(undefined, slug);
    const step = stepOf(attempt, 'type').id;
    await say(cookie, attempt.id, step, wrong, 'used-before');
    const other = await say(cookie, attempt.id, step, right, 'used-before');
    expect(other).toMatchObject({ status: 409, verdict: { errors: [{ code: 'keyUsedBefore', field: 'key' }] } });
    expect((await say(cookie, attempt.id, step, right, 'short')).status).toBe(400);
    expect(await counted(attempt)).toEqual([{ tries: 1, misses: 1, first_right: false }]);
  });

  it('uses no key up when it could not be judged', async () => {
    const { attempt, cookie } = await start(undefined, slug);
    const step = stepOf(attempt, 'type').id;
    expect((await say(cookie, attempt.id, 'none', wrong, 'try-again')).status).toBe(400);
    expect((await say(cookie, attempt.id, step, wrong, 'try-again')).status).toBe(200);
  });

  it('is forgotten after a week', async () => {
    const { attempt, cookie } = await start(undefined, slug);
    await say(cookie, attempt.id, stepOf(attempt, 'type').id, wrong, 'long-ago');
    await platform.db.query("UPDATE answer_submissions SET at = now() - interval '8 days' WHERE attempt_id = $1", [attempt.id]);
    await sweepSubmissions(platform.payload);
    expect((await platform.db.query('SELECT FROM answer_submissions WHERE attempt_id = $1', [attempt.id])).rows).toEqual([]);
  });
});

/** One answer, five times at once: what the database has counted. */
async function sendAtOnce() {
  const { attempt, cookie } = await start(undefined, slug);
  const step = stepOf(attempt, 'type').id;
  const sent = await Promise.all(Array.from({ length: 5 }, () => say(cookie, attempt.id, step, wrong, 'all-at-once')));
  return { sent, counted: await counted(attempt) };
}

describe('an answer that comes several times at the same moment', () => {
  it('counts once, and everybody is told the same', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { sent, counted } = await sendAtOnce();
      expect(counted).toEqual([{ tries: 1, misses: 1, first_right: false }]);
      for (const one of sent) expect(one).toEqual(sent[0]);
    }
  });

  it('would count as often as it comes without the unique key (control)', async () => {
    // The last test of a file whose database is its own.
    await platform.db.query('ALTER TABLE answer_submissions DROP CONSTRAINT answer_submissions_once');
    expect((await sendAtOnce()).counted[0]!.misses).toBe(5);
  });
});

async function finishAll(as: As, attempt: PlayerAttempt): Promise<void> {
  await doAll(as, attempt, true);
  expect((await finish(as, attempt)).status).toBe(200);
}
