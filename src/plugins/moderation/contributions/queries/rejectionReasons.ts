import { demand, localise, query, sql, type Localised } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { languageOf } from '../../language';

/** A ready-made reason, in all languages and in that of the reviewer. */
export interface RejectionReason {
  id: string;
  label: Localised;
  text: string;
}

/** The ready-made reasons for a rejection, in their order. */
export async function rejectionReasons(req: PayloadRequest): Promise<RejectionReason[]> {
  demand(req, 'contribution.review');
  const rows = await query<{ id: string; label: Localised }>(req, sql`SELECT id, label FROM rejection_reasons ORDER BY position, id`);
  return rows.map((row) => ({ ...row, text: localise(row.label, languageOf(req)) }));
}
