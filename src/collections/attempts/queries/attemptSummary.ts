import { localise, query, sql, type Locale } from '@mentora/platform';
import type { AttemptSummary } from '@mentora/ui/player/types';
import type { PayloadRequest } from 'payload';
import { visible } from '../../exercises/queries/visible';
import type { AttemptRow } from '../row';
import { isRightAtFirst, scoreOf } from '../score';
import { answersOf } from './attemptRow';

/** The end of an attempt: the score, what deserves another look, and what comes next. */
export async function attemptSummary(
  req: PayloadRequest,
  attempt: AttemptRow,
  locale: Locale,
): Promise<AttemptSummary> {
  const answers = await answersOf(req, attempt.id);
  const { percent, judged, rightAtFirst } = scoreOf(attempt.content, answers);
  return {
    score: percent,
    judged,
    rightAtFirst,
    revise: attempt.content.steps.flatMap((step, index) =>
      step.kind === 'read' || isRightAtFirst(answers.get(step.id))
        ? []
        : [{ id: step.id, index, prompt: localise(step.prompt, locale) }],
    ),
    next: await nextExercise(req, attempt, locale),
  };
}

type Next = NonNullable<AttemptSummary['next']>;

/** An exercise that this person has not done: of the same category first, and the easiest first. */
async function nextExercise(req: PayloadRequest, attempt: AttemptRow, locale: Locale): Promise<Next | null> {
  const [next] = await query<Next & Record<string, unknown>>(
    req,
    sql`SELECT e.slug, e.minutes::int,
               coalesce(nullif(own.title, ''), fr.title) AS title,
               coalesce(nullif(own.summary, ''), fr.summary) AS summary
        FROM exercises e
        JOIN exercises here ON here.id = ${attempt.exercise_id}
        LEFT JOIN categories c ON c.id = e.category_id
        LEFT JOIN exercises_locales own ON own._parent_id = e.id AND own._locale = ${locale}
        LEFT JOIN exercises_locales fr ON fr._parent_id = e.id AND fr._locale = 'fr'
        WHERE ${visible} AND e.id <> here.id AND NOT EXISTS (
          SELECT FROM attempts a WHERE a.exercise_id = e.id AND a.finished_at IS NOT NULL
            AND (a.user_id = ${attempt.user_id} OR a.visitor = ${attempt.visitor})
        )
        ORDER BY e.category_id IS DISTINCT FROM here.category_id, c."order", e.difficulty < here.difficulty,
                 e.difficulty, e.created_at, e.id
        LIMIT 1`,
  );
  return next ?? null;
}
