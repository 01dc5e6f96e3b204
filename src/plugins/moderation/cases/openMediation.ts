import './events';
import { MentoraError, query, sql, uuids, type Mediator } from '@mentora/platform';
import { openConversation } from '@mentora/platform/conversations';
import { emit } from '@mentora/platform/events';
import { note } from './note';
import { caseOptions } from './optionsOf';

/**
 * A mediation that nobody has reported anything for: a case of its own, whose parties are of no side. It stands apart from
 * the case in which reports on the same thing gather, so that neither tells of the other.
 */
export const caseMediator: Mediator = {
  key: 'cases',
  open: async (req, { subject, id: subjectId, people }) => {
    const mediator = String(req.user?.id);
    if (people.includes(mediator)) throw new MentoraError('ownMediation', { status: 409 });
    const { decideHours } = caseOptions(req.payload.config);
    const [row] = await query<{ id: string; conversation: string | null }>(
      req,
      sql`INSERT INTO cases (subject, subject_id, origin, status, assignee_id, due_at)
          VALUES (${subject}, ${subjectId}, 'mediation', 'waiting', ${mediator}, now() + make_interval(hours => ${decideHours}))
          ON CONFLICT (subject, subject_id) WHERE status IN ('open', 'taken', 'waiting') AND origin = 'mediation' DO UPDATE SET updated_at = now()
          RETURNING id, conversation_id AS conversation`,
    );
    const { id, conversation: known } = row!;
    const conversation = await openConversation(req, { kind: 'mediation', subject: id, members: [...people, mediator] });
    if (known) return conversation;
    await query(req, sql`UPDATE cases SET conversation_id = ${conversation} WHERE id = ${id}`);
    await query(
      req,
      sql`INSERT INTO case_parties (case_id, person_id, side, informed_at) SELECT ${id}::uuid, person, 'party', now() FROM unnest(${uuids(people)}) AS one (person)`,
    );
    await note(req, id, 'mediated');
    await emit(req, 'case.mediated', { case: id });
    return conversation;
  },
};
