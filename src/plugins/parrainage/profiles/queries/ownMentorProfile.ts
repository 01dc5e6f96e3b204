import { query, sql, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Availability } from '../hours';
import type { ContactWay, MentorStatus, Rhythm, Style } from '../status';
import { readProfile } from '../texts';
import { skillsShown, type ShownSkill } from './mentors';

/** What a mentor sees of his or her own profile. */
export interface OwnMentorProfile extends Record<string, unknown> {
  id: string;
  status: MentorStatus;
  biography: string;
  skills: ShownSkill[];
  topics: string[];
  languages: string[];
  availability: Availability;
  styles: Style[];
  rhythm: Rhythm | null;
  months: { from: number; to: number };
  contact: ContactWay[];
  capacity: number;
  taken: number;
  /** Can be asked; false after "go unavailable", until the day where there is one. */
  available: boolean;
  awayUntil: string | null;
  appliedAt: string;
  reviewedAt: string | null;
  /** Cultural context, where the person has filled it in. */
  culture: string | null;
  motivation: string | null;
  proof: string | null;
  /** What the reviewer has said. */
  reason: string | null;
  /** Requests that wait for an answer. */
  waiting: number;
}

interface Sealed {
  sealedMotivation: string;
  sealedProof: string;
  sealedReason: string | null;
  sealedCulture: string | null;
}

/** The profile of a person as a mentor; null where there is none. */
export async function ownMentorProfile({ payload }: Pick<PayloadRequest, 'payload'>, person: string, locale: Locale): Promise<OwnMentorProfile | null> {
  const [row] = await query<OwnMentorProfile & Sealed>(
    { payload },
    sql`SELECT p.person_id AS id, p.status, p.biography, ${skillsShown('mentor_skills', sql`p.person_id`, locale)} AS skills, p.topics, p.languages,
          p.availability, p.styles, p.rhythm, jsonb_build_object('from', p.months_from, 'to', p.months_to) AS months, p.contact, p.capacity, p.taken,
          NOT (p.away_since IS NOT NULL AND coalesce(p.away_until > current_date, true)) AS available, p.away_until::text AS "awayUntil",
          to_json(p.applied_at)#>>'{}' AS "appliedAt", to_json(p.reviewed_at)#>>'{}' AS "reviewedAt",
          p.sealed_motivation AS "sealedMotivation", p.sealed_proof AS "sealedProof", p.sealed_reason AS "sealedReason", p.sealed_culture AS "sealedCulture",
          (SELECT count(*)::int FROM mentorships m WHERE m.mentor_id = p.person_id AND m.status = 'requested') AS waiting
        FROM mentor_profiles p WHERE p.person_id = ${person}`,
  );
  if (!row) return null;
  const { sealedMotivation, sealedProof, sealedReason, sealedCulture, ...profile } = row;
  return {
    ...profile,
    motivation: readProfile('mentor-motivation', person, sealedMotivation),
    proof: readProfile('mentor-proof', person, sealedProof),
    reason: readProfile('mentor-reason', person, sealedReason),
    culture: readProfile('mentor-culture', person, sealedCulture),
  };
}
