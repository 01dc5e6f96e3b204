import { query, sql } from '@mentora/platform';
import type { CollectionAfterChangeHook } from 'payload';
import { updateSearchText } from '../commands/updateSearchText';
import { exerciseInAllLocales } from '../queries/exerciseInAllLocales';
import { renewPages } from './renewPages';

/** The search knows an exercise by the names of its category and skills as well: it follows when these change. */
export const followNames: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  if (operation === 'create' || doc.title === previousDoc.title) return doc;
  const id = String(doc.id);
  const exercises = await query<{ id: string }>(
    req,
    collection.slug === 'categories'
      ? sql`SELECT id FROM exercises WHERE category_id = ${id} AND _status = 'published'`
      : sql`SELECT e.id FROM exercises e JOIN exercises_rels r ON r.parent_id = e.id
            WHERE r.skills_id = ${id} AND r.path = 'skills' AND e._status = 'published'`,
  );
  if (exercises.length > 0) renewPages();
  for (const exercise of exercises) await updateSearchText(req, await exerciseInAllLocales(req, exercise));
  return doc;
};
