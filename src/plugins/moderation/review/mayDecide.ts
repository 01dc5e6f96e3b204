import { matrix } from '@mentora/access';
import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/**
 * Whether the person behind the request may decide on what this contributor has sent: nobody decides on his or her own,
 * unless there is nobody else who could.
 */
export async function mayDecide(req: PayloadRequest, contributor: string | null): Promise<boolean> {
  if (contributor === null || contributor !== req.user?.id) return true;
  const [other] = await query(
    req,
    sql`SELECT 1 FROM users_roles
        WHERE value::text IN (SELECT jsonb_array_elements_text(${JSON.stringify(matrix['contribution.review'])}::jsonb))
          AND parent_id <> ${contributor} LIMIT 1`,
  );
  return other === undefined;
}
