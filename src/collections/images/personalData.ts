import { query, sql, type PersonalData } from '@mentora/platform';
import { imageStore } from './storage';

/** Images that a person brought stay in the library, without who brought them. */
export const imagesData: PersonalData = {
  collection: 'images',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT id, title, filename, moderation_status AS "moderationStatus", created_at AS "createdAt"
          FROM images WHERE uploaded_by_id = ${id} ORDER BY created_at`,
    ),
  files: async (payload, id) => {
    const rows = await query<{ name: string; bytes: number }>(
      { payload },
      sql`SELECT filename AS name, coalesce(filesize, 0)::int AS bytes FROM images
          WHERE uploaded_by_id = ${id} AND filename IS NOT NULL ORDER BY created_at`,
    );
    return rows.map(({ name, bytes }) => ({ name: `images/${name}`, bytes, read: async () => (await imageStore()).read(name) }));
  },
  // The foreign key sets the uploader to null.
  erase: async () => undefined,
};
