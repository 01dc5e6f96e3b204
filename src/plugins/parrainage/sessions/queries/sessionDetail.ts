import { query, sql } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { googleLink, outlookLink } from '../../calendar/ics';
import { entryTexts } from '../calendarTexts';
import type { Preparation } from '../input';
import { ownSession } from '../own';
import { otherName } from '../people';
import { isoOf, sessionDoc } from '../read';
import { readText } from '../texts';
import { actionsOf } from '../written';

interface Kept extends Record<string, unknown> {
  preparation: string | null;
  notes: string | null;
  summary: string | null;
  sharedAt: string | null;
  flagged: boolean;
}

interface OfPerson extends Record<string, unknown> {
  id: string;
  person: string;
  attended: boolean | null;
  notes: string | null;
  rating: number | null;
  feedback: string | null;
  asked: boolean;
}

const nothingPrepared: Preparation = { checklist: [], questions: '', resources: [] };

/** A session of a person's own with all that is written in it: of the other's own notes nothing. */
export async function sessionDetail(
  req: PayloadRequest,
  { locale, ...which }: { mentorship: string; session: string; person: string; locale: Locale },
) {
  const row = await ownSession(req, which);
  const [kept] = await query<Kept>(
    req,
    sql`SELECT sealed_preparation AS preparation, sealed_notes AS notes, sealed_summary AS summary, summary_shared_at AS "sharedAt", flagged_at IS NOT NULL AS flagged
        FROM mentorship_sessions WHERE id = ${row.id}`,
  );
  const people = await query<OfPerson>(
    req,
    sql`SELECT id, person_id AS person, attended, sealed_notes AS notes, rating, sealed_feedback AS feedback, feedback_asked_at IS NOT NULL AS asked
        FROM session_people WHERE session_id = ${row.id}`,
  );
  const own = people.find(({ person }) => person === which.person);
  const other = people.find(({ person }) => person !== which.person);
  const doc = sessionDoc(row);
  const { preparation, notes, summary, sharedAt, flagged } = kept!;
  const prepared = readText('session-preparation', row.id, preparation);
  const entry = entryTexts(locale, { type: doc.type, name: await otherName(req, row), mentorship: doc.mentorship, session: doc.id });
  const series = { startsAt: new Date(doc.startsAt), durationMinutes: doc.durationMinutes, timeZone: doc.timeZone, rule: null };
  const linked = { series, title: entry.title, text: entry.text, place: doc.place };
  return {
    ...doc,
    side: row.side,
    preparation: prepared === null ? nothingPrepared : (JSON.parse(prepared) as Preparation),
    notes: {
      own: own ? (readText('session-own-notes', own.id, own.notes) ?? '') : '',
      shared: readText('session-notes', row.id, notes) ?? '',
      version: row.notesVersion,
    },
    summary: summary === null ? null : { text: readText('session-summary', row.id, summary) ?? '', sharedAt: isoOf(sharedAt) },
    actions: await actionsOf(req, row.id),
    attended: { own: own?.attended ?? null, other: other?.attended ?? null },
    feedback: { asked: own?.asked ?? false, askedOther: other?.asked ?? false, own: feedbackOf(own), other: feedbackOf(other) },
    flagged,
    /** The archive of the relation has closed: nothing is written any more. */
    closed: row.closed,
    addTo: { google: googleLink(linked), outlook: outlookLink(linked), file: `/api/mentorships/${doc.mentorship}/sessions/${doc.id}/ics` },
  };
}

const feedbackOf = (one: OfPerson | undefined) =>
  one?.rating ? { rating: one.rating, comment: readText('session-feedback', one.id, one.feedback) ?? '' } : null;
