import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Rhythm } from '../../profiles/status';

/** A template as it is offered to who asks. */
export interface OfferedTemplate extends Record<string, unknown> {
  id: string;
  title: string;
  summary: string | null;
  months: number;
  rhythm: Rhythm;
}

/** The templates that can be chosen, the shortest first. */
export function offeredTemplates({ payload }: Pick<PayloadRequest, 'payload'>, locale: Locale): Promise<OfferedTemplate[]> {
  const inWords = (column: 'title' | 'summary') => sql`coalesce(
    (SELECT ${sql.identifier(column)} FROM mentorship_templates_locales WHERE _parent_id = t.id AND _locale::text = ${locale}),
    (SELECT ${sql.identifier(column)} FROM mentorship_templates_locales WHERE _parent_id = t.id AND _locale = 'fr'))`;
  return query<OfferedTemplate>(
    { payload },
    sql`SELECT t.id, coalesce(${inWords('title')}, '') AS title, ${inWords('summary')} AS summary, t.months::int AS months, t.rhythm::text AS rhythm
        FROM mentorship_templates t WHERE t.offered ORDER BY t.months, title, t.id`,
  );
}
