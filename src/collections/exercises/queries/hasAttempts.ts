import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** Whether somebody has begun an exercise. */
export async function hasAttempts(req: PayloadRequest, exercise: string): Promise<boolean> {
  const rows = await query(req, sql`SELECT FROM attempts WHERE exercise_id = ${exercise} LIMIT 1`);
  return rows.length > 0;
}
