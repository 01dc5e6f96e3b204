import type { PayloadRequest } from 'payload';
import { reasonsAgainst } from '../../matching/filters';
import { askableBy } from '../../profiles/askable';
import { knownMentors } from '../people/mentors';
import { menteeOf } from '../proposals/ranked';

/** The mentors with whom somebody has an hour in common; nobody for who has not said when there is time. */
export async function mentorsInCommonHours(req: Pick<PayloadRequest, 'payload'>, viewer: string | null): Promise<string[]> {
  const mentee = viewer === null ? undefined : await menteeOf(req, viewer);
  if (!mentee) return [];
  const mentors = await knownMentors(req, askableBy(viewer));
  return mentors.filter((mentor) => !reasonsAgainst.noCommonHour(mentee, mentor)).map(({ id }) => id);
}
