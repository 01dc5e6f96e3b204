import { prepared } from '@mentora/platform';
import type { Payload } from 'payload';
import { visibleSql } from './visible';

/** The addresses of all published exercises, with the date of their last change. */
export async function listForSitemap(payload: Payload): Promise<{ slug: string; updatedAt: Date }[]> {
  return prepared(
    payload,
    `SELECT e.slug, e.updated_at AS "updatedAt" FROM exercises e WHERE ${visibleSql} ORDER BY e.slug`,
    [],
  );
}
