import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * Who may not sign in, what is hidden meanwhile, and cases: what was reported, by whom, what was decided, and the
 * appeals. Plain tables: only commands write them, and no generic door leads to them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Read at each request beside the log-in. Without an end it is for good.
    CREATE TABLE suspensions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      -- The kind of reason, in a word, and the reason as it was written, encrypted.
      ground text NOT NULL,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      until timestamptz,
      lifted_at timestamptz
    );
    CREATE INDEX suspensions_person_idx ON suspensions (person_id);

    ALTER TABLE exercises ADD COLUMN hidden_at timestamptz;

    CREATE TABLE cases (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      subject text NOT NULL,
      subject_id text NOT NULL,
      origin text NOT NULL CHECK (origin IN ('report', 'rule')),
      status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'taken', 'waiting', 'decided', 'appealed', 'closed')),
      assignee_id uuid REFERENCES users ON DELETE SET NULL,
      -- Until when the next step is to be taken; none where nothing is awaited.
      due_at timestamptz,
      reminded_at timestamptz,
      overdue_at timestamptz,
      escalated_at timestamptz,
      hidden_at timestamptz,
      conversation_id uuid REFERENCES conversations ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK (status NOT IN ('taken', 'waiting') OR due_at IS NOT NULL)
    );
    -- Reports on one thing gather: of two at the same moment the second finds the case of the first.
    CREATE UNIQUE INDEX cases_gathering_idx ON cases (subject, subject_id) WHERE status IN ('open', 'taken', 'waiting');
    CREATE INDEX cases_status_idx ON cases (status, created_at);
    CREATE INDEX cases_due_idx ON cases (due_at) WHERE due_at IS NOT NULL;
    CREATE INDEX cases_assignee_idx ON cases (assignee_id);
    CREATE INDEX cases_conversation_idx ON cases (conversation_id);

    CREATE TABLE case_parties (
      case_id uuid NOT NULL REFERENCES cases ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      side text NOT NULL CHECK (side IN ('reporter', 'reported')),
      -- Since when the person knows of the case: who was reported does not before something follows from it.
      informed_at timestamptz,
      PRIMARY KEY (case_id, person_id)
    );
    CREATE INDEX case_parties_person_idx ON case_parties (person_id);

    CREATE TABLE case_reports (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL REFERENCES cases ON DELETE CASCADE,
      reporter_id uuid REFERENCES users ON DELETE SET NULL,
      -- The rule that flagged it, where nobody has reported it.
      rule text,
      reason text NOT NULL,
      sealed text,
      -- What may be read of a private conversation because of it: conversation_reports.
      extract_id uuid REFERENCES conversation_reports ON DELETE SET NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (case_id, reporter_id),
      UNIQUE (case_id, rule)
    );
    CREATE INDEX case_reports_reporter_idx ON case_reports (reporter_id);
    CREATE INDEX case_reports_extract_idx ON case_reports (extract_id);

    CREATE TABLE case_evidence (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      report_id uuid NOT NULL REFERENCES case_reports ON DELETE CASCADE,
      uploader_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      type text NOT NULL,
      bytes integer NOT NULL,
      sealed_name text NOT NULL,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    ALTER TABLE case_evidence ALTER COLUMN sealed SET STORAGE EXTERNAL;
    CREATE INDEX case_evidence_report_idx ON case_evidence (report_id);
    CREATE INDEX case_evidence_uploader_idx ON case_evidence (uploader_id);

    -- What was decided of a case, once.
    CREATE TABLE case_decisions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL UNIQUE REFERENCES cases ON DELETE CASCADE,
      measure text NOT NULL CHECK (measure IN ('dismiss', 'settle', 'hide', 'warn', 'suspend', 'ban')),
      person_id uuid REFERENCES users ON DELETE CASCADE,
      ground text NOT NULL,
      sealed text,
      suspension_id uuid REFERENCES suspensions ON DELETE SET NULL,
      decided_by_id uuid REFERENCES users ON DELETE SET NULL,
      decided_at timestamptz NOT NULL DEFAULT now(),
      appeal_until timestamptz,
      CHECK (person_id IS NOT NULL OR measure IN ('dismiss', 'settle', 'hide'))
    );
    CREATE INDEX case_decisions_person_idx ON case_decisions (person_id);
    CREATE INDEX case_decisions_suspension_idx ON case_decisions (suspension_id);
    CREATE INDEX case_decisions_decided_by_idx ON case_decisions (decided_by_id);

    CREATE TABLE case_appeals (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL UNIQUE REFERENCES cases ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      sealed text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      outcome text CHECK (outcome IN ('upheld', 'overturned')),
      sealed_answer text,
      decided_by_id uuid REFERENCES users ON DELETE SET NULL,
      decided_at timestamptz,
      CHECK ((outcome IS NULL) = (decided_at IS NULL))
    );
    CREATE INDEX case_appeals_person_idx ON case_appeals (person_id);
    CREATE INDEX case_appeals_decided_by_idx ON case_appeals (decided_by_id);

    -- Somebody else than the first decides an appeal, where there is somebody: an administrator who may act and is no
    -- party. Held here, so that no command can forget it.
    CREATE FUNCTION case_appeal_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.decided_by_id IS NOT NULL AND OLD.decided_at IS NULL
        AND EXISTS (SELECT FROM case_decisions d WHERE d.case_id = NEW.case_id AND d.decided_by_id = NEW.decided_by_id)
        AND EXISTS (
          SELECT FROM users_roles r
          WHERE r.value = 'administrateur' AND r.parent_id <> NEW.decided_by_id
            AND NOT EXISTS (SELECT FROM case_parties p WHERE p.case_id = NEW.case_id AND p.person_id = r.parent_id)
            AND NOT EXISTS (
              SELECT FROM suspensions s
              WHERE s.person_id = r.parent_id AND s.lifted_at IS NULL AND (s.until IS NULL OR s.until > now())))
      THEN
        RAISE EXCEPTION 'an appeal is decided by somebody else' USING ERRCODE = 'MA001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER case_appeals_by_another BEFORE UPDATE ON case_appeals
      FOR EACH ROW EXECUTE FUNCTION case_appeal_by_another();

    -- What a party has asked for: each once a case.
    CREATE TABLE case_requests (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL REFERENCES cases ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('mediation', 'escalation')),
      created_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz,
      UNIQUE (case_id, person_id, kind)
    );
    CREATE INDEX case_requests_person_idx ON case_requests (person_id);

    CREATE TABLE case_history (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      case_id uuid NOT NULL REFERENCES cases ON DELETE CASCADE,
      actor_id uuid REFERENCES users ON DELETE SET NULL,
      action text NOT NULL,
      details jsonb NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX case_history_case_idx ON case_history (case_id, at);
    CREATE INDEX case_history_actor_idx ON case_history (actor_id);

    -- How administrators have set the rules that flag by themselves.
    CREATE TABLE case_rules (
      key text PRIMARY KEY,
      enabled boolean NOT NULL DEFAULT true,
      settings jsonb NOT NULL DEFAULT '{}',
      updated_at timestamptz NOT NULL DEFAULT now()
    );
    -- Floods are counted by time.
    CREATE INDEX messages_created_idx ON messages USING brin (created_at);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX messages_created_idx;
    DROP TABLE case_rules, case_history, case_requests, case_appeals;
    DROP FUNCTION case_appeal_by_another();
    DROP TABLE case_decisions, case_evidence, case_reports, case_parties, cases;
    ALTER TABLE exercises DROP COLUMN hidden_at;
    DROP TABLE suspensions;
  `);
}
