import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

type Req = Pick<PayloadRequest, 'payload'>;

/** The picture of a person, as WebP. */
export async function avatarOf(req: Req, userId: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const [row] = await query<{ webp: string }>(req, sql`SELECT webp FROM avatars WHERE user_id::text = ${userId}`);
  return row && Buffer.from(row.webp, 'base64');
}

/** What changes with a person's picture, for its address; undefined without a picture. */
export async function avatarVersion(req: Req, userId: string): Promise<string | undefined> {
  const [row] = await query<{ version: string }>(
    req,
    sql`SELECT extract(epoch FROM updated_at)::bigint::text AS version FROM avatars WHERE user_id = ${userId}`,
  );
  return row?.version;
}
