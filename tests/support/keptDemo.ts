import { databaseNamed, nameOf, query } from './database';
import type { Ground } from './database';

/** Beside the tables of the demo, in the same database: each as it was when the demo was made. */
const aside = 'demo_as_made';

/**
 * The tables that the demo is in: all of the platform's own, and the jobs that wait. What a running site keeps of itself
 * beside them (its queues, its schedule) is not the demo's.
 */
const ofTheDemo = "(schemaname = 'public' OR (schemaname = 'pgboss' AND tablename = 'job'))";

const keep = `
  CREATE SCHEMA ${aside};
  DO $keep$
  DECLARE one record;
  BEGIN
    FOR one IN SELECT schemaname, tablename FROM pg_tables WHERE ${ofTheDemo} LOOP
      EXECUTE format('CREATE TABLE ${aside}.%2$I AS TABLE %1$I.%2$I', one.schemaname, one.tablename);
    END LOOP;
  END $keep$;

  -- No trigger fires: those that guard the log and count would refuse, or count again. A table that is held for longer
  -- is waited for by whoever asks again: what holds it may itself wait, in the site, for a table that is locked here.
  CREATE FUNCTION ${aside}.restore() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET session_replication_role = replica SET lock_timeout = '2s' AS $restore$
  DECLARE one record;
  BEGIN
    EXECUTE (SELECT format('TRUNCATE %s CASCADE', string_agg(format('%I.%I', schemaname, tablename), ', ')) FROM pg_tables WHERE ${ofTheDemo});
    FOR one IN
      SELECT schemaname, tablename, string_agg(format('%I', attname), ', ') AS columns
      FROM pg_tables JOIN pg_attribute ON attrelid = format('%I.%I', schemaname, tablename)::regclass
      WHERE ${ofTheDemo} AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND to_regclass(format('${aside}.%I', tablename)) IS NOT NULL
      GROUP BY schemaname, tablename
    LOOP
      EXECUTE format('INSERT INTO %1$I.%2$I (%3$s) OVERRIDING SYSTEM VALUE SELECT %3$s FROM ${aside}.%2$I', one.schemaname, one.tablename, one.columns);
    END LOOP;
  END $restore$;
  GRANT USAGE ON SCHEMA ${aside} TO PUBLIC;`;

/** Keeps the demo aside in the template that it is in, and so in every copy that is made from then on. */
export async function keepDemo({ server, template }: Ground): Promise<void> {
  await query(databaseNamed(server, nameOf(template)), keep);
}

/** Brings the demo back as it was made, under a site that goes on running; numbers that count up go on from where they are. */
export const restoreDemo = `SELECT ${aside}.restore()`;
