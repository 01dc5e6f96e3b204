import { query, registriesOf, sql, localise, type Locale } from '@mentora/platform';
import type { PlayerAttempt } from '@mentora/ui/player/types';
import type { PayloadRequest } from 'payload';
import { playerStep } from '../projection';
import type { AttemptRow } from '../row';
import { answersOf } from './attemptRow';

/** An attempt as its player gets it, in one language. */
export async function playerAttempt(req: PayloadRequest, attempt: AttemptRow, locale: Locale): Promise<PlayerAttempt> {
  const [answers, exercise] = await Promise.all([
    answersOf(req, attempt.id),
    exerciseHeading(req, attempt.exercise_id, locale),
  ]);
  return {
    id: attempt.id,
    exercise,
    steps: attempt.content.steps.map((step) =>
      playerStep(step, { locale, seed: attempt.seed, answer: answers.get(step.id) }),
    ),
    position: attempt.position,
    ...(attempt.finished_at !== null && {
      finished: { score: attempt.score ?? 0, finishedAt: new Date(attempt.finished_at).toISOString() },
    }),
    stepLinks: registriesOf(req.payload.config).stepLinks.map(({ key, href, label }) => ({
      key,
      href: href.replaceAll('{exercise}', encodeURIComponent(exercise.slug)),
      label: localise(label, locale),
    })),
  };
}

async function exerciseHeading(req: PayloadRequest, id: string, locale: Locale): Promise<PlayerAttempt['exercise']> {
  const [row] = await query<{ slug: string; title: string }>(
    req,
    sql`SELECT e.slug, coalesce(nullif(own.title, ''), fr.title, '') AS title
        FROM exercises e
        LEFT JOIN exercises_locales own ON own._parent_id = e.id AND own._locale = ${locale}
        LEFT JOIN exercises_locales fr ON fr._parent_id = e.id AND fr._locale = 'fr'
        WHERE e.id = ${id}`,
  );
  return { id, slug: row?.slug ?? '', title: row?.title ?? '' };
}
