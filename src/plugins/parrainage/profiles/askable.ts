import { sql } from '@mentora/platform';
import { awaitsGuardian, isMinor } from '@mentora/platform/minors';
import { isSuspended } from '@mentora/platform/suspensions';
import { isBlocked } from '../mentorships/hold';

/** Of `mentor_profiles p`: whether a mentor is shown at all. */
export const isShown = sql`(p.status = 'approved' AND p.hidden_at IS NULL
  AND NOT ${isSuspended(sql`p.person_id`)} AND NOT ${awaitsGuardian(sql`p.person_id`)})`;

/** Of `mentor_profiles p`: whether a mentor is asked for nothing new meanwhile. */
export const isAway = sql`(p.away_since IS NOT NULL AND coalesce(p.away_until > current_date, true))`;

/**
 * Of `mentor_profiles p`: whether a mentor is shown to somebody, and may be asked. Minors are shown to those alone who have
 * signed in; who has blocked somebody is not there for that person, and the other way round.
 */
export const askableBy = (viewer: string | null) => sql`(${isShown}
  AND ${viewer === null ? sql`NOT ${isMinor(sql`p.person_id`)}` : sql`NOT ${isBlocked(sql`p.person_id`, sql`${viewer}::uuid`)}`})`;
