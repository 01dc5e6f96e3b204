import { MentoraError, query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Rhythm } from '../profiles/status';

type In3 = Partial<Record<Locale, string>>;

/** What a template says, in each language, as a relation keeps it. */
export interface Plan {
  title: In3;
  rhythm: Rhythm;
  goals: In3[];
  /** `share`: when it is reached, in hundredths of the time. */
  checkpoints: { text: In3; share: number }[];
}

/** A template that is offered, with its length. Throws 400 where there is none. */
export async function planOf(req: PayloadRequest, template: string): Promise<{ months: number; plan: Plan }> {
  const [row] = await query<{ months: number; plan: Plan }>(
    req,
    sql`SELECT t.months::int AS months, jsonb_build_object(
          'title', (SELECT jsonb_object_agg(_locale, title) FROM mentorship_templates_locales WHERE _parent_id = t.id),
          'rhythm', t.rhythm,
          'goals', coalesce((SELECT jsonb_agg((SELECT jsonb_object_agg(_locale, text) FROM mentorship_templates_goals_locales WHERE _parent_id = g.id) ORDER BY g._order)
                             FROM mentorship_templates_goals g WHERE g._parent_id = t.id), '[]'),
          'checkpoints', coalesce((SELECT jsonb_agg(jsonb_build_object('share', c.share, 'text',
                               (SELECT jsonb_object_agg(_locale, text) FROM mentorship_templates_checkpoints_locales WHERE _parent_id = c.id)) ORDER BY c.share, c._order)
                             FROM mentorship_templates_checkpoints c WHERE c._parent_id = t.id), '[]')) AS plan
        FROM mentorship_templates t WHERE t.id = ${template} AND t.offered`,
  );
  if (!row) throw new MentoraError('invalidInput', { status: 400, fields: { template: 'invalid' } });
  return row;
}
