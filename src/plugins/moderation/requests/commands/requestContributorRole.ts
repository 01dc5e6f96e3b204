import { may, type Role } from '@mentora/access';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import '../events';
import { moderationOptions } from '../../options';
import { askAgainFrom, noonOf } from '../askAgain';
import type { RequestStatus } from '../status';

const words = (most: number) => z.string('required').trim().max(most, 'tooLong');

/** Asks to become a contributor: why, and what one knows of smartphones. One open request a person. */
export const requestContributorRole = defineCommand({
  name: 'requestContributorRole',
  permission: 'contributor.request',
  input: z.object({ message: words(2000).min(1, 'required'), experience: words(2000).default('') }),
  run: async ({ req, input: { message, experience }, person }): Promise<{ id: string; status: RequestStatus }> => {
    await mustBeFree(req, person!.id);
    const [request] = await query<{ id: string; status: RequestStatus }>(
      req,
      sql`INSERT INTO contributor_requests (person_id, message, experience) VALUES (${person!.id}, ${message}, ${experience})
          ON CONFLICT (person_id) WHERE status = 'pending' DO NOTHING RETURNING id, status`,
    );
    if (!request) throw new MentoraError('contributorRequestOpen', { status: 409 });
    await emit(req, 'contributor.requested', { request: request.id });
    return request;
  },
});

interface Standing extends Record<string, unknown> {
  roles: Role[];
  zone: string;
  confirmed: boolean;
}

/** Refuses whoever can contribute already, cannot be answered, or was refused too short a time ago. */
async function mustBeFree(req: PayloadRequest, id: string): Promise<void> {
  // A decision that is being taken is waited for: what it says counts.
  const before = await query<{ status: RequestStatus; reviewedAt: string | null }>(
    req,
    sql`SELECT status, reviewed_at AS "reviewedAt" FROM contributor_requests WHERE person_id = ${id} ORDER BY created_at DESC FOR UPDATE`,
  );
  const [standing] = await query<Standing>(
    req,
    sql`SELECT time_zone AS zone, email_confirmed_at IS NOT NULL AS confirmed,
               ARRAY(SELECT value::text FROM users_roles WHERE parent_id = u.id) AS roles
        FROM users u WHERE id = ${id}`,
  );
  const { roles, zone, confirmed } = standing!;
  if (may('contribution.submit', { id, roles })) throw new MentoraError('contributorAlready', { status: 409 });
  if (!confirmed) throw new MentoraError('confirmAddressFirst', { status: 409 });
  const last = before[0];
  if (last?.status !== 'rejected') return;
  const { askAgainAfterDays } = moderationOptions(req.payload.config);
  const from = askAgainFrom({ reviewedAt: new Date(last.reviewedAt!), zone }, askAgainAfterDays, new Date());
  if (from) throw new MentoraError('contributorAskAgain', { status: 409, params: { date: noonOf(from) } });
}
