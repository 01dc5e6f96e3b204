import { query, sql, type PersonalData } from '@mentora/platform';

/** Exercises that a person wrote stay for those who learn with them, without their author. */
export const exercisesData: PersonalData = {
  collection: 'exercises',
  export: (payload, id) =>
    query(
      { payload },
      sql`SELECT e.id, l.title, e._status AS status, e.created_at AS "createdAt"
          FROM exercises e LEFT JOIN exercises_locales l ON l._parent_id = e.id AND l._locale = 'fr'
          WHERE e.author_id = ${id} ORDER BY e.created_at`,
    ),
  // The foreign key sets the author to null.
  erase: async () => undefined,
};
