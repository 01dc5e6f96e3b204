import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What people are told: their list, the ledger of what is sent, what they have chosen. All of it goes with a person. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_channel" AS ENUM('inApp', 'mail', 'push', 'sms', 'whatsapp');
  CREATE TYPE "public"."enum_deliveries_state" AS ENUM('waiting', 'handedOver', 'skipped');
  CREATE TYPE "public"."enum_frequency" AS ENUM('now', 'batched', 'daily', 'weekly', 'off');
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid NOT NULL,
  	"type" varchar NOT NULL,
  	"category" varchar NOT NULL,
  	"urgent" boolean DEFAULT false NOT NULL,
  	"data" jsonb NOT NULL,
  	"key" varchar NOT NULL,
  	"listed" boolean DEFAULT true NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliveries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"notification_id" uuid NOT NULL,
  	"person_id" uuid NOT NULL,
  	"channel" "enum_channel" NOT NULL,
  	"bundled" boolean DEFAULT false NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notification_choices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid NOT NULL,
  	"category" varchar NOT NULL,
  	"channel" "enum_channel" NOT NULL,
  	"frequency" "enum_frequency" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notification_times" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person_id" uuid NOT NULL,
  	"quiet_from" numeric,
  	"quiet_to" numeric,
  	"undisturbed_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "mails" ADD COLUMN "unsubscribe" varchar;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notification_choices" ADD CONSTRAINT "notification_choices_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notification_times" ADD CONSTRAINT "notification_times_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "notifications_person_idx" ON "notifications" USING btree ("person_id");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE UNIQUE INDEX "person_type_key_idx" ON "notifications" USING btree ("person_id","type","key");
  CREATE INDEX "person_createdAt_idx" ON "notifications" USING btree ("person_id","created_at");
  CREATE INDEX "deliveries_notification_idx" ON "deliveries" USING btree ("notification_id");
  CREATE INDEX "deliveries_person_idx" ON "deliveries" USING btree ("person_id");
  CREATE INDEX "deliveries_updated_at_idx" ON "deliveries" USING btree ("updated_at");
  CREATE INDEX "deliveries_created_at_idx" ON "deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "notification_channel_idx" ON "deliveries" USING btree ("notification_id","channel");
  CREATE INDEX "person_channel_state_idx" ON "deliveries" USING btree ("person_id","channel","state");
  CREATE INDEX "notification_choices_person_idx" ON "notification_choices" USING btree ("person_id");
  CREATE INDEX "notification_choices_updated_at_idx" ON "notification_choices" USING btree ("updated_at");
  CREATE INDEX "notification_choices_created_at_idx" ON "notification_choices" USING btree ("created_at");
  CREATE UNIQUE INDEX "person_category_channel_idx" ON "notification_choices" USING btree ("person_id","category","channel");
  CREATE UNIQUE INDEX "notification_times_person_idx" ON "notification_times" USING btree ("person_id");
  CREATE INDEX "notification_times_updated_at_idx" ON "notification_times" USING btree ("updated_at");
  CREATE INDEX "notification_times_created_at_idx" ON "notification_times" USING btree ("created_at");
  CREATE INDEX "notifications_unread_idx" ON "notifications" ("person_id") WHERE read_at IS NULL AND listed;
  CREATE INDEX "notifications_list_idx" ON "notifications" ("person_id", "id" DESC) WHERE listed;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "notifications" CASCADE;
  DROP TABLE "deliveries" CASCADE;
  DROP TABLE "notification_choices" CASCADE;
  DROP TABLE "notification_times" CASCADE;
  ALTER TABLE "mails" DROP COLUMN "unsubscribe";
  DROP TYPE "public"."enum_channel";
  DROP TYPE "public"."enum_deliveries_state";
  DROP TYPE "public"."enum_frequency";`)
}
