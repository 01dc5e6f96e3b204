import { query, sql, type PersonalData } from '@mentora/platform';
import type { Payload, PayloadRequest } from 'payload';

/** Rows of a person, as they are. */
function rows(payload: Payload, statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
  return query({ payload }, statement);
}

async function nothing(): Promise<void> {
  // The row goes with the account, by its foreign key.
}

const profile: PersonalData = {
  collection: 'users',
  export: async (payload, id) => {
    const [person] = await rows(
      payload,
      sql`SELECT id, name, email, email_confirmed_at AS "emailConfirmedAt", biography, locale,
            time_zone AS "timeZone", theme, contrast, text_size AS "textSize", terms_version AS "termsVersion",
            terms_accepted_at AS "termsAcceptedAt", created_at AS "createdAt",
            ARRAY(SELECT value::text FROM users_roles WHERE parent_id = users.id ORDER BY "order") AS roles,
            ARRAY(SELECT value::text FROM users_languages WHERE parent_id = users.id ORDER BY "order") AS languages
          FROM users WHERE id = ${id}`,
    );
    return person;
  },
  erase: nothing,
};

const picture: PersonalData = {
  collection: 'avatars',
  export: (payload, id) => rows(payload, sql`SELECT webp AS "webpBase64", updated_at AS "updatedAt" FROM avatars WHERE user_id = ${id}`),
  erase: nothing,
};

const logIns: PersonalData = {
  collection: 'sessions',
  export: (payload, id) =>
    rows(
      payload,
      sql`SELECT browser, system, created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM sessions WHERE user_id = ${id}`,
    ),
  erase: nothing,
};

const letters: PersonalData = {
  collection: 'mails',
  export: (payload, id) =>
    rows(
      payload,
      sql`SELECT "to", subject, status, created_at AS "createdAt" FROM mails
          WHERE "to" = (SELECT email FROM users WHERE id = ${id} AND email_confirmed_at IS NOT NULL)`,
    ),
  erase: async (req: PayloadRequest, id) => {
    await query(
      req,
      // An address that somebody else has confirmed was only claimed by this person: those mails are not his or hers.
      sql`DELETE FROM mails WHERE "to" IN (
            SELECT email FROM users WHERE id = ${id} UNION SELECT address FROM one_time_codes WHERE user_id = ${id}
          ) AND NOT EXISTS (
            SELECT FROM users other
            WHERE other.email = mails."to" AND other.email_confirmed_at IS NOT NULL AND other.id <> ${id}
          )`,
    );
  },
};

const log: PersonalData = {
  collection: 'audit-log',
  export: (payload, id) =>
    rows(
      payload,
      sql`SELECT action, subject, details, created_at AS "createdAt" FROM audit_log WHERE actor = ${id} OR subject = ${id}`,
    ),
  // It holds ids alone, which lead to nobody once the account is gone.
  erase: nothing,
};

/** What the account itself holds of a person. */
export const accountData: PersonalData[] = [profile, picture, logIns, letters, log];
