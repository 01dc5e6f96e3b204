import { prepared } from '@mentora/platform';
import type { Payload } from 'payload';

/** Whether a person wrote an exercise. */
export async function isOwnExercise(payload: Payload, id: string, person: string): Promise<boolean> {
  const rows = await prepared(payload, 'SELECT 1 FROM exercises WHERE id = $1 AND author_id = $2', [id, person]);
  return rows.length > 0;
}
