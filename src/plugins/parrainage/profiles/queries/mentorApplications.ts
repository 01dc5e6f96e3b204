import { pageInput, pageOf, query, readInput, sql, type Locale, type Page } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { mentorStatuses, type MentorStatus } from '../status';
import { readProfile } from '../texts';
import { skillsShown, type ShownSkill } from './mentors';

/** A mentor, or somebody who asks to be one, as who decides sees it. */
export interface MentorApplication extends Record<string, unknown> {
  id: string;
  name: string;
  status: MentorStatus;
  biography: string;
  skills: ShownSkill[];
  topics: string[];
  languages: string[];
  motivation: string | null;
  proof: string | null;
  reason: string | null;
  appliedAt: string;
  reviewedAt: string | null;
  reviewer: string | null;
  capacity: number;
  taken: number;
}

export const applicationWishes = pageInput.extend({ status: z.enum([...mentorStatuses, 'all'], 'invalid').default('pending') });

/** A page of those who ask to become mentors, who waits longest first; with a status, of those in it. */
export async function mentorApplications(
  { payload }: Pick<PayloadRequest, 'payload'>,
  locale: Locale,
  wishes: z.input<typeof applicationWishes>,
): Promise<Page<MentorApplication>> {
  const { status, ...page } = readInput(applicationWishes, wishes);
  const rows = await query<MentorApplication & { total: number; sealedMotivation: string; sealedProof: string; sealedReason: string | null }>(
    { payload },
    sql`SELECT p.person_id AS id, u.name, p.status, p.biography, ${skillsShown('mentor_skills', sql`p.person_id`, locale)} AS skills, p.topics, p.languages,
          p.sealed_motivation AS "sealedMotivation", p.sealed_proof AS "sealedProof", p.sealed_reason AS "sealedReason",
          to_json(p.applied_at)#>>'{}' AS "appliedAt", to_json(p.reviewed_at)#>>'{}' AS "reviewedAt", reviewer.name AS reviewer, p.capacity, p.taken,
          count(*) OVER ()::int AS total
        FROM mentor_profiles p JOIN users u ON u.id = p.person_id LEFT JOIN users reviewer ON reviewer.id = p.reviewed_by_id
        WHERE ${status === 'all' ? sql`true` : sql`p.status = ${status}`}
        ORDER BY p.status <> 'pending', p.applied_at, p.person_id LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}`,
  );
  const docs = rows.map(({ total: _, sealedMotivation, sealedProof, sealedReason, ...row }) => ({
    ...row,
    motivation: readProfile('mentor-motivation', row.id, sealedMotivation),
    proof: readProfile('mentor-proof', row.id, sealedProof),
    reason: readProfile('mentor-reason', row.id, sealedReason),
  }));
  return pageOf(docs as MentorApplication[], rows[0]?.total ?? 0, page);
}
