import { query, sql } from '@mentora/platform';
import type { CollectionAfterChangeHook } from 'payload';
import { updateSearchText } from '../commands/updateSearchText';
import { exerciseInAllLocales } from '../queries/exerciseInAllLocales';
import { renewPages } from '../../renewPages';

/** What comes back from the trash, or is published later, gets its words then. */
const shelved = sql`e._status = 'published' AND e.deleted_at IS NULL`;

/** The search knows an exercise by the names of its category and skills as well: it follows when these change. */
export const followNames: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  if (operation === 'create' || doc.title === previousDoc.title) return doc;
  const id = String(doc.id);
  const exercises = await query<{ id: string }>(
    req,
    collection.slug === 'categories'
      ? sql`SELECT e.id FROM exercises e WHERE e.category_id = ${id} AND ${shelved}`
      : sql`SELECT e.id FROM exercises e JOIN exercises_rels r ON r.parent_id = e.id
            WHERE r.skills_id = ${id} AND r.path = 'skills' AND ${shelved}`,
  );
  if (exercises.length > 0) renewPages(req);
  for (const exercise of exercises) await updateSearchText(req, await exerciseInAllLocales(req, exercise));
  return doc;
};
