import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * When the two of a relation meet. Plain tables: only commands write them, and no generic door leads to them. What people
 * write is encrypted. That nobody is in two places at once is the database's to hold: see `session_times`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- One meeting, or several that follow a rule: what calendars know as one thing, with one UID. Where this and all that
    -- follow are moved, a series ends and another one begins.
    CREATE TABLE session_series (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      -- The first by the rule, and how long each lasts.
      starts_at timestamptz NOT NULL,
      duration_minutes smallint NOT NULL CHECK (duration_minutes > 0),
      -- In which the hour on the wall holds.
      time_zone text NOT NULL,
      -- An RRULE; null for one meeting.
      rule text,
      -- Rises with each change that those invited are told of (RFC 5545 3.8.7.4).
      sequence integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX session_series_mentorship_idx ON session_series (mentorship_id);

    CREATE TABLE mentorship_sessions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      mentorship_id uuid NOT NULL REFERENCES mentorships ON DELETE CASCADE,
      series_id uuid NOT NULL REFERENCES session_series ON DELETE CASCADE,
      -- Which one of its series, and when it would begin by the rule (RECURRENCE-ID).
      number smallint NOT NULL CHECK (number > 0),
      recurrence_id timestamptz NOT NULL,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      type text NOT NULL CHECK (type IN ('video-call', 'code-review', 'qa', 'project-review', 'career-guidance', 'pair-programming')),
      status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'in-progress', 'completed', 'missed', 'cancelled')),
      -- Who has yet to say whether this time is all right: it lies outside of that one's hours.
      awaits text CHECK (awaits IN ('mentor', 'mentee')),
      sealed_agenda text,
      sealed_place text,
      -- What to prepare, questions and links.
      sealed_preparation text,
      planned_by_id uuid REFERENCES users ON DELETE SET NULL,
      started_at timestamptz,
      finished_at timestamptz,
      cancelled_at timestamptz,
      cancelled_by_id uuid REFERENCES users ON DELETE SET NULL,
      -- Why: somebody cancelled it, said no to it or never answered, or the relation paused or ended.
      cancel_cause text CHECK (cancel_cause IN ('cancelled', 'declined', 'unanswered', 'paused', 'ended', 'left')),
      -- Cancelled within the time in which the other could count on it.
      late boolean NOT NULL DEFAULT false,
      sealed_cancel text,
      -- Another time that one of the two has asked for, until the other has said.
      move_starts_at timestamptz,
      move_minutes smallint CHECK (move_minutes > 0),
      move_by text CHECK (move_by IN ('mentor', 'mentee')),
      move_scope text CHECK (move_scope IN ('one', 'following')),
      sealed_move text,
      -- The last reminder that is told, or whose time had passed when this time was agreed on.
      reminded text CHECK (reminded IN ('day', 'hour', 'quarter')),
      -- What both write during and after. A draft is read by both, and is theirs to change until it is shared.
      sealed_notes text,
      notes_version integer NOT NULL DEFAULT 0,
      sealed_summary text,
      summary_shared_at timestamptz,
      flagged_at timestamptz,
      flagged_by_id uuid REFERENCES users ON DELETE SET NULL,
      flag_reason text CHECK (flag_reason IN ('absence', 'conduct', 'content', 'other')),
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      CHECK (starts_at < ends_at),
      CHECK (started_at IS NOT NULL OR status NOT IN ('in-progress', 'completed')),
      CHECK (finished_at IS NULL OR finished_at >= started_at),
      CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
      CHECK ((move_starts_at IS NULL) = (move_by IS NULL))
    );
    CREATE UNIQUE INDEX mentorship_sessions_series_idx ON mentorship_sessions (series_id, recurrence_id);
    CREATE INDEX mentorship_sessions_mentorship_idx ON mentorship_sessions (mentorship_id, starts_at);
    CREATE INDEX mentorship_sessions_soon_idx ON mentorship_sessions (starts_at) WHERE status = 'planned';
    CREATE INDEX mentorship_sessions_planned_by_idx ON mentorship_sessions (planned_by_id);
    CREATE INDEX mentorship_sessions_cancelled_by_idx ON mentorship_sessions (cancelled_by_id);
    CREATE INDEX mentorship_sessions_flagged_by_idx ON mentorship_sessions (flagged_by_id);

    -- What a session is for one of its two people alone.
    CREATE TABLE session_people (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      session_id uuid NOT NULL REFERENCES mentorship_sessions ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      attended boolean,
      sealed_notes text,
      rating smallint CHECK (rating BETWEEN 1 AND 5),
      sealed_feedback text,
      rated_at timestamptz,
      -- When the other has asked for it.
      feedback_asked_at timestamptz,
      UNIQUE (session_id, person_id)
    );
    CREATE INDEX session_people_person_idx ON session_people (person_id);

    CREATE TABLE session_actions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      session_id uuid NOT NULL REFERENCES mentorship_sessions ON DELETE CASCADE,
      side text CHECK (side IN ('mentor', 'mentee')),
      sealed text NOT NULL,
      due_on date,
      done_at timestamptz,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX session_actions_session_idx ON session_actions (session_id);

    -- The times at which a person cannot be anywhere else: of sessions that are to come or under way, and of slots that
    -- somebody holds while filling in the form. A row goes when its time is free again.
    CREATE TABLE session_times (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      person_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
      session_id uuid REFERENCES mentorship_sessions ON DELETE CASCADE,
      hold_id uuid,
      held_by_id uuid REFERENCES users ON DELETE CASCADE,
      held_until timestamptz,
      starts_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      CHECK (starts_at < ends_at),
      CHECK ((session_id IS NULL) = (hold_id IS NOT NULL)),
      CHECK ((hold_id IS NULL) = (held_until IS NULL)),
      -- Whoever takes times locks the people first, in order (\`lockPeople\`): two transactions that each wait for what the
      -- other has taken would be a deadlock.
      CONSTRAINT session_times_once EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    );
    CREATE INDEX session_times_session_idx ON session_times (session_id);
    CREATE INDEX session_times_held_by_idx ON session_times (held_by_id);
    CREATE INDEX session_times_held_idx ON session_times (held_until) WHERE held_until IS NOT NULL;

    -- The calendar that a person's own program reads, by an address that nobody guesses.
    CREATE TABLE calendar_feeds (
      person_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
      token_digest text NOT NULL UNIQUE,
      sealed_token text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE calendar_feeds, session_times, session_actions, session_people, mentorship_sessions, session_series;
  `);
}
