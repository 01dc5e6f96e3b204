import './events';
import '@mentora/platform/conversations';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { gather } from './gather';
import { partiesOf } from './hold';
import { notifyHandlers } from './notifyHandlers';
import { caseAppealed, caseEscalated, caseOpened, mediationAsked } from './notifications/handlers';
import {
  appealDecided,
  caseDecided,
  caseHidden,
  caseMediated,
  caseQuestioned,
  caseShown,
  mediationOffered,
  reportOutcome,
  reportReceived,
} from './notifications/parties';
import { mailSuspension } from './suspensionMail';
import type { CaseSide } from './status';

/** The parties of one side that know of a case. */
async function informed(req: PayloadRequest, id: string, side: CaseSide): Promise<string[]> {
  return (await partiesOf(req, id)).filter((party) => party.informed && party.side === side).map(({ person }) => person);
}

/** A message that was reported from its conversation goes into the case of that message. */
const gatherMessages = defineSubscriber({
  key: 'cases.gatherMessages',
  on: ['message.reported'],
  handle: async (req, { data: { report, subject } }) => {
    const [row] = await query<{ reporter: string; reason: string; author: string | null }>(
      req,
      sql`SELECT r.reporter_id AS reporter, r.reason, m.author_id AS author FROM conversation_reports r
          JOIN messages m ON m.conversation_id = r.conversation_id AND m.seq = r.seq
          WHERE r.id = ${report} AND r.reporter_id IS NOT NULL`,
    );
    if (!row) return;
    const people = row.author ? [row.author] : [];
    await gather(req, { subject: 'message', subjectId: subject, people, reporter: row.reporter, reason: row.reason, text: null, extract: report });
  },
});

const tellHandlers = defineSubscriber({
  key: 'cases.tellHandlers',
  on: ['case.opened', 'case.escalated', 'case.appealed'],
  handle: async (req, event) => {
    const { case: id } = event.data;
    if (event.name === 'case.opened') return notifyHandlers(req, { type: caseOpened, case: id });
    if (event.name === 'case.escalated') return notifyHandlers(req, { type: caseEscalated, case: id, key: event.data.request });
    const [decided] = await query<{ by: string | null }>(req, sql`SELECT decided_by_id AS by FROM case_decisions WHERE case_id = ${id}`);
    return notifyHandlers(req, { type: caseAppealed, case: id, but: decided?.by });
  },
});

/** Thanks who has reported. */
const thankReporter = defineSubscriber({
  key: 'cases.thankReporter',
  on: ['case.reported'],
  handle: async (req, { data: { report } }) => {
    const [row] = await query<{ case: string; reporter: string | null }>(
      req,
      sql`SELECT case_id AS case, reporter_id AS reporter FROM case_reports WHERE id = ${report}`,
    );
    if (row?.reporter) await notify(req, { type: reportReceived, to: [row.reporter], data: { case: row.case }, key: report });
  },
});

/** Tells those who have reported what became of it, and who was reported what was decided and what can be done. */
const tellDecision = defineSubscriber({
  key: 'cases.tellDecision',
  on: ['case.decided'],
  handle: async (req, { data: { case: id } }) => {
    await notify(req, { type: reportOutcome, to: await informed(req, id, 'reporter'), data: { case: id }, key: id });
    const [row] = await query<{ person: string | null; suspension: string | null }>(
      req,
      sql`SELECT person_id AS person, suspension_id AS suspension FROM case_decisions WHERE case_id = ${id}`,
    );
    if (row?.suspension) await mailSuspension(req, row.suspension);
    else if (row?.person) await notify(req, { type: caseDecided, to: [row.person], data: { case: id }, key: id });
  },
});

const tellReported = defineSubscriber({
  key: 'cases.tellReported',
  on: ['case.hidden', 'case.shown', 'case.questioned'],
  handle: async (req, { id: event, name, data: { case: id } }) => {
    const type = { 'case.hidden': caseHidden, 'case.shown': caseShown, 'case.questioned': caseQuestioned }[name];
    await notify(req, { type, to: await informed(req, id, 'reported'), data: { case: id }, key: event });
  },
});

/** Tells who may bring the two together; and where the reported one has asked, who has reported, who has to agree. */
const tellMediation = defineSubscriber({
  key: 'cases.tellMediation',
  on: ['case.mediationAsked'],
  handle: async (req, { data: { case: id, person } }) => {
    const [row] = await query<{ assignee: string | null }>(req, sql`SELECT assignee_id AS assignee FROM cases WHERE id = ${id}`);
    await notifyHandlers(req, { type: mediationAsked, case: id, only: row?.assignee, key: `${id}:${person}` });
    const asking = (await partiesOf(req, id)).find((party) => party.person === person);
    if (asking?.side !== 'reported') return;
    await notify(req, { type: mediationOffered, to: await informed(req, id, 'reporter'), data: { case: id }, key: id });
  },
});

const tellMediated = defineSubscriber({
  key: 'cases.tellMediated',
  on: ['case.mediated'],
  handle: async (req, { data: { case: id } }) => {
    const members = await query<{ person: string }>(
      req,
      sql`SELECT m.person_id AS person FROM cases c JOIN conversation_members m ON m.conversation_id = c.conversation_id
          JOIN case_parties p ON p.case_id = c.id AND p.person_id = m.person_id WHERE c.id = ${id}`,
    );
    await notify(req, { type: caseMediated, to: members.map(({ person }) => person), data: { case: id }, key: id });
  },
});

const tellAppeal = defineSubscriber({
  key: 'cases.tellAppeal',
  on: ['case.appealDecided'],
  handle: async (req, { data: { case: id } }) => {
    const [row] = await query<{ person: string; suspension: string | null; outcome: string }>(
      req,
      sql`SELECT a.person_id AS person, d.suspension_id AS suspension, a.outcome FROM case_appeals a
          JOIN case_decisions d ON d.case_id = a.case_id WHERE a.case_id = ${id}`,
    );
    if (!row) return;
    // Who is kept away still reads no notification.
    if (row.suspension && row.outcome === 'upheld') await mailSuspension(req, row.suspension, 'upheld');
    else await notify(req, { type: appealDecided, to: [row.person], data: { case: id }, key: id });
  },
});

export const caseSubscribers = [gatherMessages, tellHandlers, thankReporter, tellDecision, tellReported, tellMediation, tellMediated, tellAppeal];
