import { sql } from '@mentora/platform';
import type { SessionRow } from '../read';
import { readText } from '../texts';

/** What is written is encrypted: a search for words reads so many of the latest, and no more. */
export const mostSearched = 1_000;

/** What both write, beside the agenda, which every row has. */
export interface Written {
  sealedNotes: string | null;
  sealedSummary: string | null;
}

export const writtenColumns = sql`s.sealed_notes AS "sealedNotes", s.sealed_summary AS "sealedSummary"`;

/** All that both have written in a session, to be searched. */
export function writtenIn({ id, sealedAgenda, sealedNotes, sealedSummary }: SessionRow & Written): string {
  return [readText('session-agenda', id, sealedAgenda), readText('session-notes', id, sealedNotes), readText('session-summary', id, sealedSummary)].join('\n');
}
