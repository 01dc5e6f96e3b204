import { query, sql, type PersonalData } from '@mentora/platform';
import type { Payload, PayloadRequest } from 'payload';
import { avatarOf } from '../avatars/queries/avatarOf';

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
  files: async (payload, id) => {
    const picture = await avatarOf({ payload }, id);
    return picture ? [{ name: 'picture.webp', bytes: picture.length, read: () => Promise.resolve(picture) }] : [];
  },
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
  collection: 'message-log',
  export: (payload, id) =>
    rows(
      payload,
      sql`SELECT channel, kind, address, subject, status, created_at AS "createdAt", sent_at AS "sentAt" FROM message_log
          WHERE person_id = ${id}
            OR address = (SELECT email FROM users WHERE id = ${id} AND email_confirmed_at IS NOT NULL)`,
    ),
  erase: async (req: PayloadRequest, id) => {
    await query(
      req,
      // What was written for the account goes with it, to a former address too; this is the rest, written to one of
      // its addresses by what knows no accounts. An address that somebody else has confirmed was only claimed by
      // this person: those mails are not his or hers.
      sql`DELETE FROM message_log WHERE address IN (
            SELECT email FROM users WHERE id = ${id} UNION SELECT address FROM one_time_codes WHERE user_id = ${id}
          ) AND NOT EXISTS (
            SELECT FROM users other
            WHERE other.email = message_log.address AND other.email_confirmed_at IS NOT NULL AND other.id <> ${id}
          )`,
    );
  },
};

/** How the panel was last set: columns, filters, open folds. */
const preferences: PersonalData = {
  collection: 'payload-preferences',
  export: (payload, id) => rows(payload, sql`SELECT key, value FROM payload_preferences WHERE id IN (${preferencesOf(id)})`),
  erase: async (req: PayloadRequest, id) => {
    await query(req, sql`DELETE FROM payload_preferences WHERE id IN (${preferencesOf(id)})`);
  },
};

const preferencesOf = (id: string) => sql`SELECT parent_id FROM payload_preferences_rels WHERE users_id = ${id}`;

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
export const accountData: PersonalData[] = [profile, picture, logIns, letters, preferences, log];
