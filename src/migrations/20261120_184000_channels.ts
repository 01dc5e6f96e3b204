import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * SMS, WhatsApp and push: who has agreed to what, verified numbers, devices, answers. Plain tables, which no generic
 * door leads to. Numbers, addresses of devices, answers and messages that still have to leave are encrypted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE consents (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      purpose text NOT NULL,
      version text NOT NULL,
      locale text NOT NULL,
      wording text NOT NULL,
      given_by text NOT NULL,
      given_at timestamptz NOT NULL DEFAULT now(),
      withdrawn_by text,
      withdrawn_at timestamptz,
      CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
    );
    CREATE INDEX consents_person_idx ON consents (person_id);
    -- At any time a person agrees to a purpose once, or does not.
    CREATE UNIQUE INDEX consents_holding_idx ON consents (person_id, purpose) WHERE withdrawn_at IS NULL;

    CREATE TABLE phone_numbers (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      sealed text NOT NULL,
      key text NOT NULL,
      masked text NOT NULL,
      verified_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX phone_numbers_key_idx ON phone_numbers (key);
    CREATE TABLE phone_codes (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT uuidv7(),
      sealed text NOT NULL,
      masked text NOT NULL,
      code_hash text NOT NULL,
      expires_at timestamptz NOT NULL
    );

    -- A device is told things as long as its person is signed in there.
    CREATE TABLE push_subscriptions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      session_id uuid NOT NULL REFERENCES sessions ON DELETE CASCADE,
      key text NOT NULL UNIQUE,
      service text NOT NULL,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX push_subscriptions_person_idx ON push_subscriptions (person_id);
    CREATE INDEX push_subscriptions_session_idx ON push_subscriptions (session_id);

    CREATE TABLE message_replies (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      message_id uuid NOT NULL REFERENCES message_log ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX message_replies_message_idx ON message_replies (message_id);
    CREATE INDEX message_replies_person_idx ON message_replies (person_id);

    -- What a channel without letters hands over, until it has; what tells that a mail was opened.
    ALTER TABLE message_log ADD COLUMN request text, ADD COLUMN open_key text UNIQUE;
    -- Told once somebody has looked at it a second time. Null: told at once.
    ALTER TABLE notifications ADD COLUMN confirmation text CHECK (confirmation IN ('waiting', 'confirmed', 'cancelled'));
    CREATE INDEX notifications_waiting_idx ON notifications (id) WHERE confirmation = 'waiting';
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE notifications DROP COLUMN confirmation;
    ALTER TABLE message_log DROP COLUMN request, DROP COLUMN open_key;
    DROP TABLE message_replies, push_subscriptions, phone_codes, phone_numbers, consents;
  `);
}
