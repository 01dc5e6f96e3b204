import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the schema of the collections cannot say: whose address it is, what goes with a person, what is never changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- An address belongs to one account from the moment it is confirmed; before that anybody may claim it.
    CREATE UNIQUE INDEX users_confirmed_email_idx ON users (email) WHERE email_confirmed_at IS NOT NULL;

    -- What proves who a person is goes with the person.
    ALTER TABLE credentials DROP CONSTRAINT credentials_user_id_users_id_fk,
      ADD CONSTRAINT credentials_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_users_id_fk,
      ADD CONSTRAINT sessions_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE one_time_codes DROP CONSTRAINT one_time_codes_user_id_users_id_fk,
      ADD CONSTRAINT one_time_codes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE known_devices DROP CONSTRAINT known_devices_user_id_users_id_fk,
      ADD CONSTRAINT known_devices_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE avatars DROP CONSTRAINT avatars_user_id_users_id_fk,
      ADD CONSTRAINT avatars_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

    -- The audit log only grows.
    CREATE FUNCTION audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER audit_log_no_change BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION audit_log_is_append_only();
    CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_append_only();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER audit_log_no_truncate ON audit_log;
    DROP TRIGGER audit_log_no_change ON audit_log;
    DROP FUNCTION audit_log_is_append_only;
    DROP INDEX users_confirmed_email_idx;
  `)
}
