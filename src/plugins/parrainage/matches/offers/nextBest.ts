import { sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MenteeProfile, MentorProfile } from '../../matching';
import { knownMentors } from '../people/mentors';
import { menteeOf, rankedFor } from '../proposals/ranked';

/** Who wants what a mentor can teach, and says nothing else: for a mentee who has said nothing, the mentor who was asked says it. */
function whoWants(mentee: string, { languages, topics, week, styles, rhythm, skills }: MentorProfile): MenteeProfile {
  const wants = [...skills.keys()].map((skill) => ({ skill, level: 0 as const }));
  return { id: mentee, languages, topics, week, styles, ...(rhythm && { rhythm }), wants, blocked: new Set(), waitingDays: 0 };
}

/** The mentor to ask next, after the one who was asked; undefined where nobody fits. */
export async function nextBest(req: PayloadRequest, { mentee, mentor }: { mentee: string; mentor: string | null }): Promise<string | undefined> {
  const own = await menteeOf(req, mentee);
  const [asked] = own || !mentor ? [] : await knownMentors(req, sql`p.person_id = ${mentor}`);
  const profile = own ?? (asked && whoWants(mentee, asked));
  if (!profile) return undefined;
  const { proposals } = await rankedFor(req, profile);
  return proposals[0]?.mentor;
}
