import '../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { administrators } from '../administrators';
import { mentorApplied, mentorDecided } from './ofMentor';
import { accepted, closed, declined, ended, expired, extended, feedbackGiven, paused, proposalRefused, proposed, requested, resumed, withdrawn } from './ofMentorship';

interface Two {
  mentor: string | null;
  mentee: string | null;
}

/** Who did this last to a relation: he or she knows of it. */
async function twoOf(req: PayloadRequest, id: string, action: string): Promise<Two & { actor: string | null }> {
  const [row] = await query<Two & { actor: string | null } & Record<string, unknown>>(
    req,
    sql`SELECT m.mentor_id AS mentor, m.mentee_id AS mentee,
          (SELECT h.actor_id FROM mentorship_history h WHERE h.mentorship_id = m.id AND h.action = ${action} ORDER BY h.at DESC, h.id DESC LIMIT 1) AS actor
        FROM mentorships m WHERE m.id = ${id}`,
  );
  return row ?? { mentor: null, mentee: null, actor: null };
}

/** Each event, with what is told of it, and to whom: one side, or whoever of the two did not do it. */
const told = {
  'mentorship.requested': { type: requested, to: 'mentor', action: 'requested' },
  'mentorship.withdrawn': { type: withdrawn, to: 'mentor', action: 'withdrawn' },
  'mentorship.accepted': { type: accepted, to: 'others', action: 'accepted' },
  'mentorship.declined': { type: declined, to: 'mentee', action: 'declined' },
  'mentorship.expired': { type: expired, to: 'mentee', action: 'expired' },
  'mentorship.proposed': { type: proposed, to: 'mentee', action: 'proposed' },
  'mentorship.proposalRefused': { type: proposalRefused, to: 'mentor', action: 'proposalRefused' },
  'mentorship.extended': { type: extended, to: 'others', action: 'extended' },
  'mentorship.feedbackGiven': { type: feedbackGiven, to: 'others', action: 'feedbackGiven' },
  // Both, for it is good to have it written: who did it too.
  'mentorship.paused': { type: paused, to: 'both', action: 'paused' },
  'mentorship.resumed': { type: resumed, to: 'both', action: 'resumed' },
  'mentorship.ended': { type: ended, to: 'both', action: 'ended' },
  'mentorship.closed': { type: closed, to: 'both', action: 'closed' },
} as const;

const tellTheTwo = defineSubscriber({
  key: 'parrainage.tellTheTwo',
  on: Object.keys(told) as (keyof typeof told)[],
  handle: async (req, { id: event, name, data: { mentorship } }) => {
    const { type, to, action } = told[name];
    const { mentor, mentee, actor } = await twoOf(req, mentorship, action);
    const people = { mentor: [mentor], mentee: [mentee], both: [mentor, mentee], others: [mentor, mentee].filter((one) => one !== actor) }[to];
    await notify(req, { type, to: people.filter((one) => one !== null), data: { mentorship }, key: event });
  },
});

const tellOfApplication = defineSubscriber({
  key: 'parrainage.tellOfApplication',
  on: ['mentor.applied'],
  handle: async (req, { id: event, data: { mentor } }) => {
    const to = (await administrators(req)).filter((id) => id !== mentor);
    await notify(req, { type: mentorApplied, to, data: { mentor }, key: event });
  },
});

const tellMentor = defineSubscriber({
  key: 'parrainage.tellMentor',
  on: ['mentor.approved', 'mentor.rejected', 'mentor.suspended', 'mentor.returned'],
  handle: (req, { id: event, data: { mentor } }) => notify(req, { type: mentorDecided, to: [mentor], data: { mentor }, key: event }),
});

export const mentorshipSubscribers = [tellTheTwo, tellOfApplication, tellMentor];
