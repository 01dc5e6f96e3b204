import { sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { parrainageOptions } from '../options';

/**
 * Since when a mentee has been asking: a request that came to nothing, not by the mentee, keeps its place for the next. Null
 * where there is none.
 */
export function formerPlace({ payload }: Pick<PayloadRequest, 'payload'>, mentee: ReturnType<typeof sql>) {
  return sql`(
    SELECT min(former.asked_at) FROM mentorships former
    WHERE former.mentee_id = ${mentee} AND ${cameToNothing({ payload }, sql`former`)}
      AND former.created_at > coalesce((SELECT max(begun.started_at) FROM mentorships begun WHERE begun.mentee_id = ${mentee}), '-infinity'))`;
}

/** Whether a relation, by the name of its row, is a request that came to nothing of late, and not by the mentee. */
export function cameToNothing({ payload }: Pick<PayloadRequest, 'payload'>, of: ReturnType<typeof sql>) {
  const { placeDays } = parrainageOptions(payload.config);
  return sql`(${of}.status IN ('expired', 'declined') AND ${of}.updated_at > now() - make_interval(days => ${placeDays}))`;
}

/** The states of a relation in which two people have one. */
export const isOpen = (of: ReturnType<typeof sql>) => sql`${of}.status IN ('requested', 'active', 'paused')`;
