import { query, sql, type PersonalData } from '@mentora/platform';

/** Images that a person brought stay in the library, without who brought them. */
export const imagesData: PersonalData = {
  collection: 'images',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT id, title, filename, moderation_status AS "moderationStatus", created_at AS "createdAt"
          FROM images WHERE uploaded_by_id = ${id} ORDER BY created_at`,
    ),
  // The foreign key sets the uploader to null.
  erase: async () => undefined,
};
