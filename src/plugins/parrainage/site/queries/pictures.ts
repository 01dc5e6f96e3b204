import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { askableBy } from '../../profiles/askable';

type Req = Pick<PayloadRequest, 'payload'>;

/** Where the pictures of these people are seen, by person; who has none is not among them. */
export async function pictureAddresses({ payload }: Req, people: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; version: string }>(
    { payload },
    sql`SELECT user_id AS id, extract(epoch FROM updated_at)::bigint::text AS version FROM avatars WHERE user_id = ANY (${uuids([...people])})`,
  );
  return new Map(rows.map(({ id, version }) => [id, `/api/mentors/${id}/picture?v=${version}`]));
}

/** The picture of a mentor whom somebody is shown, or of who has a relation with that person; null where it is not to be seen. */
export async function shownPicture({ payload }: Req, viewer: string | null, person: string): Promise<Buffer<ArrayBuffer> | null> {
  const [row] = await query<{ webp: string }>(
    { payload },
    sql`SELECT a.webp FROM avatars a WHERE a.user_id = ${person} AND (
          EXISTS (SELECT FROM mentor_profiles p WHERE p.person_id = ${person} AND ${askableBy(viewer)})
          OR ${viewer}::uuid = a.user_id
          OR EXISTS (SELECT FROM mentorships m WHERE (m.mentor_id, m.mentee_id) IN ((${viewer}::uuid, ${person}::uuid), (${person}::uuid, ${viewer}::uuid))))`,
  );
  return row ? Buffer.from(row.webp, 'base64') : null;
}
