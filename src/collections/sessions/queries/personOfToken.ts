import type { Role } from '@mentora/access';
import { query, sql, type Locale } from '@mentora/platform';
import { awaitsGuardian } from '@mentora/platform/minors';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import { hashToken, idleDays, longestDays } from '../token';

/** Somebody who is signed in: what every page and access function may need of the person. */
export interface SignedIn {
  id: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  roles: Role[];
  /** Under the age of consent, and no guardian has agreed. */
  awaitsGuardian: boolean;
  locale: Locale;
  timeZone: string;
  theme: 'auto' | 'light' | 'dark';
  contrast: 'auto' | 'normal' | 'more';
  textSize: 'normal' | 'large' | 'larger';
  /** The log-in's own row. */
  sessionId: string;
  /** When the log-in ends if it is not used, in seconds since 1970. */
  expiresAt: number;
}

/**
 * The person whose log-in a token proves, by one statement that also moves the log-in's end when it was not
 * seen for ten minutes. Nobody, for who is suspended.
 */
export async function personOfToken(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  token: string,
): Promise<SignedIn | null> {
  const [row] = await query<SignedIn & Record<string, unknown>>(
    req,
    sql`WITH found AS (
          SELECT id, user_id, last_seen_at, expires_at FROM sessions
          WHERE token_hash = ${hashToken(token)} AND expires_at > now()
        ), touched AS (
          UPDATE sessions SET
            last_seen_at = now(),
            expires_at = least(
              created_at + make_interval(days => ${longestDays}),
              now() + make_interval(days => ${idleDays})
            )
          FROM found WHERE sessions.id = found.id AND found.last_seen_at < now() - interval '10 minutes'
        )
        SELECT u.id, u.name, u.email, u.email_confirmed_at IS NOT NULL AS "emailConfirmed",
          u.locale, u.time_zone AS "timeZone", u.theme, u.contrast, u.text_size AS "textSize",
          ARRAY(SELECT value::text FROM users_roles WHERE parent_id = u.id ORDER BY "order") AS roles,
          ${awaitsGuardian(sql`u.id`)} AS "awaitsGuardian",
          found.id AS "sessionId", extract(epoch FROM found.expires_at)::int AS "expiresAt"
        FROM found JOIN users u ON u.id = found.user_id AND NOT ${isSuspended(sql`u.id`)}`,
    { often: true },
  );
  return row ?? null;
}
