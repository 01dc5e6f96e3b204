import { localise, query, sql, type Locale, type Localised } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** An exercise in which something may be wrong, with the steps to choose from. */
export interface ReportableExercise {
  id: string;
  slug: string;
  title: string;
  edition: string;
  steps: { id: string; prompt: string }[];
}

interface Wish {
  slug: string;
  locale: Locale;
  /** A step that must be in it: then the newest version that has it, for who is still doing an older one. */
  step?: string;
}

interface Row extends Record<string, unknown> {
  id: string;
  slug: string;
  title: string;
  edition: string;
  steps: { id: string; prompt: Localised }[];
}

/** The published exercise at an address, and the version of it to report on; undefined where there is none. */
export async function reportableExercise(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { slug, locale, step }: Wish,
): Promise<ReportableExercise | undefined> {
  const has = step === undefined ? sql`true` : sql`version.content->'steps' @> ${JSON.stringify([{ id: step }])}::jsonb`;
  const [row] = await query<Row>(
    req,
    sql`SELECT e.id, e.slug, version.id AS edition, coalesce(nullif(own.title, ''), fr.title, '') AS title,
               (SELECT jsonb_agg(jsonb_build_object('id', s->'id', 'prompt', s->'prompt'))
                FROM jsonb_array_elements(version.content->'steps') s) AS steps
        FROM exercise_addresses address
        JOIN exercises e ON e.id = address.exercise_id
        JOIN editions version ON version.exercise_id = e.id AND ${has}
        LEFT JOIN exercises_locales own ON own._parent_id = e.id AND own._locale::text = ${locale}
        LEFT JOIN exercises_locales fr ON fr._parent_id = e.id AND fr._locale = 'fr'
        WHERE address.slug = ${slug} AND e._status = 'published' AND e.deleted_at IS NULL AND e.hidden_at IS NULL
          AND (e.publish_at IS NULL OR e.publish_at <= now())
        ORDER BY version.number DESC LIMIT 1`,
  );
  return row && { ...row, steps: row.steps.map(({ id, prompt }) => ({ id, prompt: localise(prompt, locale) })) };
}
