import { mayAlways, type Person } from '@mentora/access';
import { defaultLocale, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { imageReferences } from './imageReferences';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Statement = ReturnType<typeof sql>;

/** One place where an image is used. */
export interface ImageUse extends Record<string, unknown> {
  /** The collection or global: `exercises`, `settings` … */
  where: string;
  id: string | null;
  /** Title of the exercise, in the language of the reader. */
  title: string | null;
  /** The use in what is published, in what is being written, or in what was sent to be looked at. */
  state: 'published' | 'draft' | 'submitted';
  /** Where it is read, where it is no document of the panel. */
  href?: string;
}

/** How often an image is used: the exercises (published or being written) and other documents that show it. */
export async function countImageUses(req: Request, imageId: string): Promise<number> {
  const [row] = await query<{ uses: number }>(
    req,
    sql`SELECT count(DISTINCT (root, id))::int AS uses FROM (${await referencesTo(req, imageId)}) AS uses`,
  );
  return row?.uses ?? 0;
}

/** Where an image is used, as far as the person may know: other people's drafts are not named. */
export async function imageUses(req: PayloadRequest, imageId: string): Promise<ImageUse[]> {
  const person = req.user as Person | null;
  const anyDraft = mayAlways('exercise.edit', person);
  const rows = await query<ImageUse & { author: string | null }>(
    req,
    sql`SELECT DISTINCT uses.root AS "where", uses.id, uses.state, exercises.author_id AS author,
               coalesce(own.title, french.title) AS title
        FROM (${await referencesTo(req, imageId)}) AS uses
        LEFT JOIN exercises ON uses.root = 'exercises' AND exercises.id::text = uses.id
        LEFT JOIN exercises_locales AS own
          ON own._parent_id = exercises.id AND own._locale::text = ${req.locale ?? defaultLocale}
        LEFT JOIN exercises_locales AS french
          ON french._parent_id = exercises.id AND french._locale::text = ${defaultLocale}
        ORDER BY 1, 3, 5`,
  );
  return rows
    .filter((use) => use.where !== 'exercises' || use.state === 'published' || anyDraft || use.author === person?.id)
    .map(({ author: _, ...use }) => use);
}

/** What refers to an image, and who is in the middle of an older edition that shows it. */
async function referencesTo(req: Request, image: string): Promise<Statement> {
  const references = await imageReferences(req, { image });
  return references ? sql`${references} UNION ALL ${unfinishedAttempts(image)}` : unfinishedAttempts(image);
}

function unfinishedAttempts(imageId: string): Statement {
  return sql`SELECT image.id AS image, 'exercises' AS root, edition.exercise_id::text AS id, 'published' AS state
             FROM editions AS edition JOIN images AS image ON image.id = ${imageId}::uuid
             WHERE (strpos(edition.content::text, image.id::text) > 0
                    OR strpos(edition.content::text, split_part(image.filename, '.', 1)) > 0)
               AND EXISTS (SELECT 1 FROM attempts WHERE attempts.edition_id = edition.id AND finished_at IS NULL)`;
}
