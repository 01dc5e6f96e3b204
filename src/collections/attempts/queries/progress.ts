import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { visible } from '../../exercises/queries/visible';
import type { Owner } from '../owner';
import { daysInARow } from '../streak';

/** What somebody has done, and what there is to go on with. */
export interface Progress {
  done: DoneExercise[];
  resume: OpenAttempt[];
  categories: CategoryProgress[];
  /** Days in a row on which an exercise was finished, in the person's own zone. */
  daysInARow: number;
}

export interface DoneExercise {
  slug: string;
  title: string;
  category: string;
  /** Of the first time: trying again never raises it. */
  score: number;
  /** Of the last time. */
  lastScore: number;
  times: number;
  firstFinishedAt: string;
  finishedAt: string;
  /** The finished attempt to look at again. */
  attempt: string;
  /** False where the exercise was taken off the shelf since. */
  available: boolean;
}

export interface OpenAttempt {
  attempt: string;
  slug: string;
  title: string;
  position: number;
  steps: number;
  updatedAt: string;
}

export interface CategoryProgress {
  key: string;
  title: string;
  tint: string;
  done: number;
  total: number;
}

interface Wish {
  owner: Owner | undefined;
  locale: Locale;
  /** IANA name of the person's zone. */
  zone: string;
  now?: Date;
}

/** The progress of a person or a visitor, newest first. */
export async function progressOf(
  req: PayloadRequest,
  { owner, locale, zone, now = new Date() }: Wish,
): Promise<Progress> {
  const belongs = sql`(a.user_id = ${owner?.user ?? null} OR a.visitor = ${owner?.visitor ?? null})`;
  const own = titleOf('exercises_locales', 'e', locale);
  // Asked at each visit of a personal page.
  const read = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
    query<Row>(req, statement, { often: true });
  const [done, resume, categories] = await Promise.all([
    read<DoneExercise & { finishes: string[] } & Record<string, unknown>>(
      sql`SELECT e.slug, ${own} AS title, c.key AS category,
                 (array_agg(a.score::int ORDER BY a.finished_at))[1] AS score,
                 (array_agg(a.score::int ORDER BY a.finished_at DESC))[1] AS "lastScore",
                 (array_agg(a.id ORDER BY a.finished_at DESC))[1] AS attempt,
                 count(*)::int AS times, json_agg(a.finished_at) AS finishes,
                 min(a.finished_at) AS "firstFinishedAt", max(a.finished_at) AS "finishedAt",
                 (${visible}) AS available
          FROM attempts a JOIN exercises e ON e.id = a.exercise_id LEFT JOIN categories c ON c.id = e.category_id
          WHERE ${belongs} AND a.finished_at IS NOT NULL
          GROUP BY e.id, c.id ORDER BY max(a.finished_at) DESC`,
    ),
    read<OpenAttempt & Record<string, unknown>>(
      sql`SELECT a.id AS attempt, e.slug, ${own} AS title, a.position::int,
                 jsonb_array_length(ed.content->'steps') AS steps, a.updated_at AS "updatedAt"
          FROM attempts a JOIN exercises e ON e.id = a.exercise_id JOIN editions ed ON ed.id = a.edition_id
          WHERE ${belongs} AND a.finished_at IS NULL AND ${visible}
          ORDER BY a.updated_at DESC`,
    ),
    read<CategoryProgress & Record<string, unknown>>(
      sql`SELECT c.key, ${titleOf('categories_locales', 'c', locale)} AS title, c.tint, count(e.id)::int AS total,
                 count(e.id) FILTER (WHERE EXISTS (
                   SELECT FROM attempts a WHERE a.exercise_id = e.id AND a.finished_at IS NOT NULL AND ${belongs}
                 ))::int AS done
          FROM categories c JOIN exercises e ON e.category_id = c.id AND ${visible}
          GROUP BY c.id ORDER BY c."order", c.key`,
    ),
  ]);
  return {
    done: done.map(({ finishes: _finishes, ...row }) => ({
      ...row,
      firstFinishedAt: iso(row.firstFinishedAt),
      finishedAt: iso(row.finishedAt),
    })),
    resume: resume.map((row) => ({ ...row, updatedAt: iso(row.updatedAt) })),
    categories,
    daysInARow: daysInARow(
      done.flatMap(({ finishes }) => finishes.map((at) => new Date(at))),
      zone,
      now,
    ),
  };
}

function titleOf(table: 'exercises_locales' | 'categories_locales', parent: 'e' | 'c', locale: Locale) {
  const of = sql`FROM ${sql.raw(table)} l WHERE l._parent_id = ${sql.raw(parent)}.id`;
  return sql`coalesce((SELECT nullif(l.title, '') ${of} AND l._locale = ${locale}),
                      (SELECT l.title ${of} AND l._locale = 'fr'), '')`;
}

function iso(at: string): string {
  return new Date(at).toISOString();
}
