import type { PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { query, sql } from '../command/query';
import { isLocale, localise, type Localised } from '../i18n/locales';
import type { ReasonKind } from './input';

/** A ready-made reason, in all languages and in that of who reads it. */
export interface RejectionReason {
  id: string;
  label: Localised;
  text: string;
}

/** The ready-made reasons of a kind, in their order. */
export async function rejectionReasons(req: PayloadRequest, kind: ReasonKind): Promise<RejectionReason[]> {
  demand(req, 'contribution.review');
  const { language } = req.i18n;
  const rows = await query<{ id: string; label: Localised }>(req, sql`SELECT id, label FROM rejection_reasons WHERE kind = ${kind} ORDER BY position, id`);
  return rows.map((row) => ({ ...row, text: localise(row.label, isLocale(language) ? language : 'fr') }));
}
