import '../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { administrators } from '../administrators';
import { handoverRefused, mentorApplied, mentorDecided } from './ofMentor';
import { accepted, closed, ended, extended, feedbackGiven, handoverAsked, matched, overridden, paused, proposalRefused, proposed, requested, resumed, withdrawn } from './ofMentorship';

/** Each event that is one person's to know, or both's, with what is told of it. */
const told = {
  'mentorship.requested': { type: requested, to: 'mentor' },
  'mentorship.matched': { type: matched, to: 'mentee' },
  'mentorship.withdrawn': { type: withdrawn, to: 'mentor' },
  'mentorship.proposed': { type: proposed, to: 'mentee' },
  'mentorship.proposalRefused': { type: proposalRefused, to: 'mentor' },
  // Both, for it is good to have it written: who did it too.
  'mentorship.paused': { type: paused, to: 'both' },
  'mentorship.resumed': { type: resumed, to: 'both' },
  'mentorship.ended': { type: ended, to: 'both' },
  'mentorship.handoverAsked': { type: handoverAsked, to: 'mentee' },
  'mentorship.closed': { type: closed, to: 'both' },
} as const;

/** The two people of a relation, but for those who have left. */
async function peopleOf(req: PayloadRequest, id: string, to: 'mentor' | 'mentee' | 'both'): Promise<string[]> {
  const [row] = await query<{ mentor: string | null; mentee: string | null }>(
    req,
    sql`SELECT mentor_id AS mentor, mentee_id AS mentee FROM mentorships WHERE id = ${id}`,
  );
  const people = row ? { mentor: [row.mentor], mentee: [row.mentee], both: [row.mentor, row.mentee] }[to] : [];
  return people.filter((one) => one !== null);
}

const tellTheTwo = defineSubscriber({
  key: 'parrainage.tellTheTwo',
  on: Object.keys(told) as (keyof typeof told)[],
  handle: async (req, { id: event, name, data: { mentorship } }) => {
    const { type, to } = told[name];
    await notify(req, { type, to: await peopleOf(req, mentorship, to), data: { mentorship }, key: event });
  },
});

/** What one of the two did, the other is told. */
const tellTheOther = defineSubscriber({
  key: 'parrainage.tellTheOther',
  on: ['mentorship.accepted', 'mentorship.extended', 'mentorship.feedbackGiven'],
  handle: async (req, { id: event, name, data }) => {
    // Who said the last of the last words finds the archive closed: both are told of that.
    if ('last' in data && data.last) return;
    const { mentorship, side } = data;
    const type = { 'mentorship.accepted': accepted, 'mentorship.extended': extended, 'mentorship.feedbackGiven': feedbackGiven }[name];
    await notify(req, { type, to: await peopleOf(req, mentorship, side === 'mentor' ? 'mentee' : 'mentor'), data: { mentorship }, key: event });
  },
});

/** What was changed over the heads of both; of an end, a pause and a return they are told as of any other. */
const tellOfOverride = defineSubscriber({
  key: 'parrainage.tellOfOverride',
  on: ['mentorship.overridden'],
  handle: async (req, { id: event, data: { mentorship, action } }) => {
    if (action === 'extend' || action === 'reopen') await notify(req, { type: overridden, to: await peopleOf(req, mentorship, 'both'), data: { mentorship }, key: event });
  },
});

const tellOfRefusal = defineSubscriber({
  key: 'parrainage.tellOfRefusedHandover',
  on: ['mentorship.handoverRefused'],
  handle: async (req, { id: event, data: { mentorship } }) => {
    await notify(req, { type: handoverRefused, to: await administrators(req), data: { mentorship }, key: event });
  },
});

/** The id of a mentor's profile; undefined where it has gone. */
async function profileOf(req: PayloadRequest, mentor: string): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(req, sql`SELECT id FROM mentor_profiles WHERE person_id = ${mentor}`);
  return row?.id;
}

const tellOfApplication = defineSubscriber({
  key: 'parrainage.tellOfApplication',
  on: ['mentor.applied'],
  handle: async (req, { id: event, data: { mentor } }) => {
    const profile = await profileOf(req, mentor);
    const to = (await administrators(req)).filter((id) => id !== mentor);
    if (profile) await notify(req, { type: mentorApplied, to, data: { profile }, key: event });
  },
});

const tellMentor = defineSubscriber({
  key: 'parrainage.tellMentor',
  on: ['mentor.approved', 'mentor.rejected', 'mentor.suspended', 'mentor.returned'],
  handle: async (req, { id: event, data: { mentor } }) => {
    const profile = await profileOf(req, mentor);
    if (profile) await notify(req, { type: mentorDecided, to: [mentor], data: { profile }, key: event });
  },
});

export const mentorshipSubscribers = [tellTheTwo, tellTheOther, tellOfOverride, tellOfRefusal, tellOfApplication, tellMentor];
