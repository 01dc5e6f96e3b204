import { localise, notFound, query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Rhythm } from '../../profiles/status';
import type { Plan } from '../../templates/planOf';
import { phaseOf } from '../progress';
import type { EndReason, Side } from '../status';
import { readText } from '../texts';
import { latestMessage } from '../turn';
import { careOf, type CareSeen } from './careOf';
import { carriedFile, type CarriedFile } from './carriedFile';
import { participant, type Participant } from './participant';
import { entryColumns, readEntry, type EntryRow, type MentorshipEntry } from './mentorships';

/** A last word. Neither reads the other's before both have said theirs or the archive is closed. */
export interface LastWord {
  stars: number;
  text: string | null;
}

/** A relation with all that its two people see of it. */
export interface MentorshipDetail extends MentorshipEntry, CareSeen {
  mentor: Participant | null;
  mentee: Participant | null;
  /** What its template is about, where it has one still. */
  description: string | null;
  /** When it was asked for in the name of the mentee, where it was. */
  matchedAt: string | null;
  message: string | null;
  goals: string | null;
  plan: { rhythm: Rhythm; goals: string[]; checkpoints: { text: string; share: number; reached: boolean }[]; next: number | null } | null;
  proposal: { months: number; template: { id: string; title: string } | null; comment: string | null; at: string } | null;
  decline: { reason: string; comment: string | null } | null;
  pause: { reason: string | null; by: Side | null; at: string; resumeAt: string } | null;
  end: { reason: EndReason; comment: string | null; by: Side | 'administrator' | null } | null;
  feedback: { mine: LastWord | null; theirs: LastWord | null };
  /** What has come along from the relation that this one carries on. */
  carried: CarriedFile | null;
  /** What happened, the latest first. */
  history: { action: string; by: Side | null; at: string; details: Record<string, string | number | boolean | null> }[];
}

interface Row {
  mentorOf: string | null;
  menteeOf: string | null;
  summaries: Record<string, string> | null;
  matchedAt: string | null;
  sealedMessage: string | null;
  sealedGoals: string | null;
  proposal: { months: number; template: { id: string; title: Record<string, string> } | null; sealed: string | null; at: string } | null;
  declineReason: string | null;
  sealedDecline: string | null;
  sealedPause: string | null;
  pausedBy: Side | null;
  endReason: EndReason | null;
  endedBy: Side | null;
  sealedEnd: string | null;
  feedback: { id: string; side: Side; stars: number; sealed: string | null }[];
  history: MentorshipDetail['history'];
}

const sideOf = (column: ReturnType<typeof sql>) => sql`CASE WHEN ${column} = m.mentor_id THEN 'mentor' WHEN ${column} = m.mentee_id THEN 'mentee' END`;

/** A relation of one's own. Anybody else's is 404. */
export async function mentorshipDetail({ payload }: Pick<PayloadRequest, 'payload'>, person: string, locale: Locale, id: string): Promise<MentorshipDetail> {
  const [row] = await query<EntryRow & Row>(
    { payload },
    sql`SELECT ${entryColumns(person)}, m.mentor_id AS "mentorOf", m.mentee_id AS "menteeOf",
          (SELECT jsonb_object_agg(_locale, summary) FILTER (WHERE summary <> '') FROM mentorship_templates_locales WHERE _parent_id = m.template_id) AS summaries,
          to_json(m.matched_at)#>>'{}' AS "matchedAt", m.sealed_message AS "sealedMessage",
          m.sealed_goals AS "sealedGoals", m.decline_reason AS "declineReason", m.sealed_decline AS "sealedDecline",
          m.sealed_pause AS "sealedPause", ${sideOf(sql`m.paused_by_id`)} AS "pausedBy", m.end_reason AS "endReason",
          ${sideOf(sql`m.ended_by_id`)} AS "endedBy", m.sealed_end AS "sealedEnd",
          CASE WHEN m.proposed_at IS NOT NULL THEN jsonb_build_object('months', m.proposed_months, 'sealed', m.sealed_proposal, 'at', m.proposed_at,
            'template', (SELECT jsonb_build_object('id', t.id, 'title', (SELECT jsonb_object_agg(_locale, title) FROM mentorship_templates_locales WHERE _parent_id = t.id))
              FROM mentorship_templates t WHERE t.id = m.proposed_template_id)) END AS proposal,
          coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'side', f.side, 'stars', f.stars, 'sealed', f.sealed))
            FROM mentorship_feedback f WHERE f.mentorship_id = m.id), '[]') AS feedback,
          coalesce((SELECT jsonb_agg(jsonb_build_object('action', h.action, 'by', ${sideOf(sql`h.actor_id`)}, 'at', h.at, 'details', h.details) ORDER BY h.at DESC, h.id DESC)
            FROM mentorship_history h WHERE h.mentorship_id = m.id), '[]') AS history
        FROM mentorships m ${latestMessage} WHERE m.id = ${id} AND ${person}::uuid IN (m.mentor_id, m.mentee_id)`,
  );
  if (!row) throw notFound();
  const { mentorOf, menteeOf, plan } = row;
  const entry = readEntry(row, locale);
  return {
    ...entryOnly(entry),
    mentor: mentorOf ? await participant(payload, { id: mentorOf, side: 'mentor', viewer: person, locale }) : null,
    mentee: menteeOf ? await participant(payload, { id: menteeOf, side: 'mentee', viewer: person, locale }) : null,
    description: row.summaries ? localise({ fr: '', ...row.summaries }, locale) || null : null,
    matchedAt: row.matchedAt,
    message: readText('mentorship-message', id, row.sealedMessage),
    goals: readText('mentorship-goals', id, row.sealedGoals),
    plan: planShown(plan, entry.progress?.percent ?? 0, locale),
    ...told(row, id, locale),
    feedback: lastWords(row.feedback, entry),
    ...(await careOf(payload, { id, person, side: entry.side })),
    carried: await carriedFile(payload, id),
    history: row.history,
  };
}

/** What belongs to the entry of a list, and nothing of what lies encrypted. */
function entryOnly(entry: MentorshipEntry): MentorshipEntry {
  const { id, status, side, other, title, durationMonths, turn, yourTurn, askedAt, createdAt, startedAt, plannedEnd, resumeAt, endedAt, archiveUntil, closedAt, progress, conversation, unread } = entry;
  return { id, status, side, other, title, durationMonths, turn, yourTurn, askedAt, createdAt, startedAt, plannedEnd, resumeAt, endedAt, archiveUntil, closedAt, progress, conversation, unread };
}

function planShown(plan: Plan | null, percent: number, locale: Locale): MentorshipDetail['plan'] {
  if (!plan) return null;
  const inWords = (text: Partial<Record<Locale, string>>) => localise({ fr: '', ...text }, locale);
  const { reached, next } = phaseOf(plan, percent);
  const checkpoints = plan.checkpoints.map(({ text, share }, index) => ({ text: inWords(text), share, reached: index < reached }));
  return { rhythm: plan.rhythm, goals: plan.goals.map(inWords), checkpoints, next };
}

function told(row: Row & Pick<EntryRow, 'status' | 'pausedAt' | 'resumeAt'>, id: string, locale: Locale): Pick<MentorshipDetail, 'proposal' | 'decline' | 'pause' | 'end'> {
  const { proposal } = row;
  const template = proposal?.template ?? null;
  return {
    proposal: proposal && {
      months: proposal.months,
      at: proposal.at,
      template: template && { id: template.id, title: localise({ fr: '', ...template.title }, locale) },
      comment: readText('mentorship-proposal', id, proposal.sealed),
    },
    decline: row.declineReason === null ? null : { reason: row.declineReason, comment: readText('mentorship-decline', id, row.sealedDecline) },
    pause:
      row.status === 'paused'
        ? { reason: readText('mentorship-pause', id, row.sealedPause), by: row.pausedBy, at: row.pausedAt!, resumeAt: row.resumeAt! }
        : null,
    end:
      row.endReason === null
        ? null
        : {
            reason: row.endReason,
            comment: readText('mentorship-end', id, row.sealedEnd),
            by: row.endReason === 'administrator' ? 'administrator' : row.endedBy,
          },
  };
}

function lastWords(given: Row['feedback'], { side, closedAt }: MentorshipEntry): MentorshipDetail['feedback'] {
  const shown = closedAt !== null || given.length === 2;
  const word = (of: (each: Row['feedback'][number]) => boolean): LastWord | null => {
    const found = given.find(of);
    return found ? { stars: found.stars, text: readText('mentorship-feedback', found.id, found.sealed) } : null;
  };
  return { mine: word((one) => one.side === side), theirs: shown ? word((one) => one.side !== side) : null };
}
