import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** The log of every message to a person: what the mails were, and what became of each. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_message_log_status" AS ENUM('toBeConfirmed', 'queued', 'kept', 'sent', 'delivered', 'opened', 'answered', 'failed', 'bounced', 'suppressed');
  CREATE TYPE "public"."enum_message_log_channel" AS ENUM('mail', 'push', 'sms', 'whatsapp');
  CREATE TABLE "message_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"text" varchar,
  	"html" varchar,
  	"unsubscribe" varchar,
  	"problem" varchar,
  	"status" "enum_message_log_status" DEFAULT 'queued' NOT NULL,
  	"channel" "enum_message_log_channel" DEFAULT 'mail' NOT NULL,
  	"kind" varchar NOT NULL,
  	"provider" varchar,
  	"provider_id" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"cost" numeric,
  	"currency" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"opened_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "message_log_address_idx" ON "message_log" USING btree ("address");
  CREATE INDEX "message_log_status_idx" ON "message_log" USING btree ("status");
  CREATE INDEX "message_log_kind_idx" ON "message_log" USING btree ("kind");
  CREATE INDEX "message_log_provider_id_idx" ON "message_log" USING btree ("provider_id");
  CREATE INDEX "message_log_updated_at_idx" ON "message_log" USING btree ("updated_at");
  CREATE INDEX "message_log_created_at_idx" ON "message_log" USING btree ("created_at");

  -- A message goes with the account that it was written for, whatever address it went to.
  ALTER TABLE message_log ADD COLUMN person_id uuid REFERENCES users (id) ON DELETE CASCADE;
  CREATE INDEX message_log_person_idx ON message_log (person_id);

  -- The address of what was sent is masked from now on; what still waits is asked for by the tick of forgotten mails.
  INSERT INTO message_log (id, channel, kind, provider, address, subject, text, html, unsubscribe, problem, status,
                           attempts, sent_at, updated_at, created_at, person_id)
  SELECT id, 'mail', 'account:earlier', CASE status WHEN 'kept' THEN 'kept' ELSE 'smtp' END,
         CASE status WHEN 'sent' THEN left("to", 1) || '•••' || substring("to" FROM '@[^@]*$') ELSE "to" END,
         subject, text, html, unsubscribe, problem, status::text::enum_message_log_status, tries,
         CASE status WHEN 'sent' THEN updated_at END, updated_at, created_at,
         coalesce(person_id, CASE status WHEN 'sent' THEN (
           SELECT u.id FROM users u WHERE u.email = mails."to" AND u.email_confirmed_at IS NOT NULL LIMIT 1
         ) END)
  FROM mails;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "message_log" CASCADE;
  DROP TYPE "public"."enum_message_log_status";
  DROP TYPE "public"."enum_message_log_channel";`);
}
