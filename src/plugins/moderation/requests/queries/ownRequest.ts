import { query, sql } from '@mentora/platform';
import type { Payload } from 'payload';
import { moderationOptions } from '../../options';
import { askAgainFrom } from '../askAgain';
import type { RequestStatus } from '../status';

/** The last request of a person. */
export interface OwnRequest {
  status: RequestStatus;
  message: string;
  experience: string;
  notes: string | null;
  createdAt: Date;
  reviewedAt: Date | null;
  /** The day from which another may be sent, where it has not come yet. */
  againFrom: string | null;
}

interface Row extends Record<string, unknown> {
  status: RequestStatus;
  message: string;
  experience: string;
  notes: string | null;
  createdAt: string;
  reviewedAt: string | null;
  zone: string;
}

/** The last request of a person to become a contributor; undefined where there was none. */
export async function ownRequest(payload: Payload, person: string): Promise<OwnRequest | undefined> {
  const [row] = await query<Row>(
    { payload },
    sql`SELECT r.status, r.message, r.experience, r.admin_notes AS notes, r.created_at AS "createdAt", r.reviewed_at AS "reviewedAt",
               u.time_zone AS zone
        FROM contributor_requests r JOIN users u ON u.id = r.person_id
        WHERE r.person_id = ${person} ORDER BY r.created_at DESC LIMIT 1`,
  );
  if (!row) return undefined;
  const { zone, createdAt, reviewedAt: reviewed, ...rest } = row;
  const reviewedAt = reviewed ? new Date(reviewed) : null;
  const { askAgainAfterDays } = moderationOptions(payload.config);
  const declined = row.status === 'rejected' && reviewedAt;
  const againFrom = declined ? askAgainFrom({ reviewedAt, zone }, askAgainAfterDays, new Date()) : null;
  return { ...rest, createdAt: new Date(createdAt), reviewedAt, againFrom };
}
