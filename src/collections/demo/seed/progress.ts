import { inTransaction, query, sql } from '@mentora/platform';
import { createHash } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { judgedSteps, type EditionContent } from '../../exercises/edition';
import { Chance } from './random';

interface Edition extends Record<string, unknown> {
  exercise: string;
  edition: string;
  content: EditionContent;
}

interface AttemptSeed {
  user: string;
  exercise: string;
  edition: string;
  seed: string;
  position: number;
  begun: string;
  finished: string | null;
  score: number | null;
  answers: { step: string; firstRight: boolean; tries: number; misses: number; at: string }[];
}

interface Habit {
  /** How likely a first try is right. */
  skill: number;
  /** The days on which an exercise was done, counted back from today. */
  days: number[];
  /** Whether one is begun and left. */
  leavesOne: boolean;
}

const day = 86_400_000;
const minute = 60_000;

/** People whom a visitor of the demonstration meets first: their progress tells something. */
const habits: Record<string, Habit> = {
  'apprenant@demo.mentora.test': { skill: 0.78, days: [26, 24, 19, 18, 12, 9, 4, 3, 2, 1], leavesOne: true },
  'filleul@demo.mentora.test': { skill: 0.62, days: [13, 8, 2], leavesOne: true },
  'parrain@demo.mentora.test': {
    skill: 0.95,
    days: Array.from({ length: 18 }, (_, index) => 60 - index * 3),
    leavesOne: false,
  },
};

/** Gives everybody who has none yet a progress over some weeks: who begins easily, who comes back, who stops. */
export async function seedProgress(payload: Payload, people: ReadonlyMap<string, string>): Promise<number> {
  const editions = await query<Edition>({ payload }, sql`
    SELECT DISTINCT ON (c."order", e.difficulty, e.created_at, e.id) e.id AS exercise, ed.id AS edition, ed.content
    FROM exercises e JOIN editions ed ON ed.exercise_id = e.id JOIN categories c ON c.id = e.category_id
    WHERE e._status = 'published' ORDER BY c."order", e.difficulty, e.created_at, e.id, ed.number DESC LIMIT 60`);
  const begun = await query<{ id: string }>(
    { payload },
    sql`SELECT DISTINCT user_id AS id FROM attempts WHERE user_id IS NOT NULL`,
  );
  const busy = new Set(begun.map(({ id }) => id));
  const attempts = [...people].flatMap(([email, user]) => (busy.has(user) ? [] : attemptsOf(email, user, editions)));
  const req = await createLocalReq({}, payload);
  // All or nothing: whoever has something is not looked at again.
  await inTransaction(req, async () => {
    for (let from = 0; from < attempts.length; from += 500) await insert(req, attempts.slice(from, from + 500));
  });
  return attempts.length;
}

function attemptsOf(email: string, user: string, editions: readonly Edition[]): AttemptSeed[] {
  if (!/^(apprenant|filleul|parrain)/.test(email)) return [];
  const chance = new Chance(email);
  const habit = habits[email] ?? someHabit(chance);
  // People begin with the first shelf and skip now and then.
  const chosen = editions.filter(() => chance.happens(0.8)).slice(0, habit.days.length + (habit.leavesOne ? 1 : 0));
  return chosen.map((edition, index) => {
    const days = habit.days[index];
    return attemptOf({ user, edition, chance, skill: habit.skill, days: days ?? 0, open: days === undefined });
  });
}

function someHabit(chance: Chance): Habit {
  const count = chance.between(1, 12);
  let at = chance.between(count, 42);
  const days = Array.from({ length: count }, () => {
    at = Math.max(0, at - chance.between(0, 4));
    return at;
  });
  return { skill: 0.45 + chance.next() * 0.5, days, leavesOne: chance.happens(0.35) };
}

interface Go {
  user: string;
  edition: Edition;
  chance: Chance;
  skill: number;
  /** Days ago. */
  days: number;
  open: boolean;
}

function attemptOf({ user, edition, chance, skill, days, open }: Go): AttemptSeed {
  // Never in the future: what is of today was done in the night at the latest.
  const midnight = Math.floor(Date.now() / day) * day;
  const begun =
    days === 0
      ? midnight - chance.between(20, 120) * minute
      : midnight - days * day + chance.between(8 * 60, 20 * 60) * minute;
  const judged = judgedSteps(edition.content);
  const done = open ? judged.slice(0, Math.floor(judged.length / 2)) : judged;
  const answers = done.map(({ id }, index) => {
    const firstRight = chance.happens(skill);
    const misses = firstRight ? 0 : chance.between(1, 3);
    return { step: id, firstRight, misses, tries: misses + 1, at: instant(begun + (index + 1) * 35_000) };
  });
  const right = answers.filter(({ firstRight }) => firstRight).length;
  const { steps } = edition.content;
  return {
    user,
    exercise: edition.exercise,
    edition: edition.edition,
    seed: createHash('sha256').update(`${user} ${edition.exercise}`).digest('hex').slice(0, 32),
    position: open ? Math.floor(steps.length / 2) : steps.length - 1,
    begun: instant(begun),
    finished: open ? null : instant(begun + (judged.length + 1) * 35_000),
    score: open ? null : judged.length === 0 ? 100 : Math.round((right / judged.length) * 100),
    answers,
  };
}

const instant = (time: number) => new Date(time).toISOString();

async function insert(req: PayloadRequest, attempts: AttemptSeed[]): Promise<void> {
  await query(req, sql`
    WITH given AS (
      SELECT uuidv7() AS id, one FROM jsonb_array_elements(${JSON.stringify(attempts)}::jsonb) AS one
    ), made AS (
      INSERT INTO attempts (id, user_id, exercise_id, edition_id, seed, position, finished_at, score,
                            created_at, updated_at)
      SELECT id, (one->>'user')::uuid, (one->>'exercise')::uuid, (one->>'edition')::uuid, one->>'seed',
             (one->>'position')::int, (one->>'finished')::timestamptz, (one->>'score')::int,
             (one->>'begun')::timestamptz, coalesce(one->>'finished', one->>'begun')::timestamptz
      FROM given RETURNING id
    )
    INSERT INTO answers (id, attempt_id, step, first_right, solved, tries, misses, created_at, updated_at)
    SELECT uuidv7(), made.id, answer->>'step', (answer->>'firstRight')::boolean, true, (answer->>'tries')::int,
           (answer->>'misses')::int, (answer->>'at')::timestamptz, (answer->>'at')::timestamptz
    FROM made JOIN given ON given.id = made.id, jsonb_array_elements(one->'answers') AS answer`);
}
