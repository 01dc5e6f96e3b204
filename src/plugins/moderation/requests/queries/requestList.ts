import { mayAlways, type Person } from '@mentora/access';
import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { RequestStatus } from '../status';

/** A request to contribute, as its person and administrators read it. */
export interface ContributorRequest extends Record<string, unknown> {
  id: string;
  person: string;
  name: string;
  message: string;
  experience: string;
  status: RequestStatus;
  /** What the administrator wrote with the decision. */
  notes: string | null;
  createdAt: string;
  reviewedAt: string | null;
  /** Who decided; told to administrators alone. */
  reviewer?: string | null;
}

interface Wish {
  status?: RequestStatus;
  /** 1 at first. */
  page?: number;
}

export interface RequestPage {
  requests: ContributorRequest[];
  total: number;
  page: number;
  pages: number;
}

export const requestsAPage = 20;

/**
 * Requests to contribute: of an administrator all, of anybody else one's own. What waits comes oldest first, what is
 * decided newest first.
 */
export async function requestList(req: PayloadRequest, { status, page = 1 }: Wish): Promise<RequestPage> {
  const person = req.user as Person;
  const all = mayAlways('contributor.decide', person);
  const mine = all ? sql`true` : sql`r.person_id = ${person.id}`;
  const wanted = status ? sql`r.status = ${status}` : sql`true`;
  const rows = await query<ContributorRequest & { total: number }>(
    req,
    sql`SELECT r.id, r.person_id AS person, u.name, r.message, r.experience, r.status, r.admin_notes AS notes,
               to_json(r.created_at)#>>'{}' AS "createdAt", to_json(r.reviewed_at)#>>'{}' AS "reviewedAt",
               reviewer.name AS reviewer, count(*) OVER ()::int AS total
        FROM contributor_requests r JOIN users u ON u.id = r.person_id LEFT JOIN users reviewer ON reviewer.id = r.reviewed_by_id
        WHERE ${mine} AND ${wanted}
        ORDER BY r.status <> 'pending', CASE WHEN r.status = 'pending' THEN r.created_at END, r.created_at DESC
        LIMIT ${requestsAPage} OFFSET ${(page - 1) * requestsAPage}`,
  );
  const total = rows[0]?.total ?? 0;
  const requests = rows.map(({ total: _, reviewer, ...row }) => (all ? { ...row, reviewer } : row) as ContributorRequest);
  return { requests, total, page, pages: Math.max(1, Math.ceil(total / requestsAPage)) };
}
