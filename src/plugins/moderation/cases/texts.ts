import { query, sql, type Registries } from '@mentora/platform';
import { seal, sealBytes, sealedColumn, unseal, unsealBytes, unsealed, UnreadableText } from '@mentora/platform/crypto';
import type { Payload } from 'payload';

/** What the parts of a case are bound to: each text to its own row. */
export type CaseText = 'case-report' | 'case-decision' | 'case-appeal' | 'case-answer';

/** A text of a case as it is kept in the row with this id. */
export const sealText = (kind: CaseText, id: string, text: string): string => seal(text, [kind, id]);

/** A kept text; null where there is none, or where it cannot be read. */
export const readText = (kind: CaseText, id: string, sealed: string | null): string | null => (sealed === null ? null : unsealed(sealed, [kind, id]));

/** A file of evidence as it is kept. */
export function sealEvidence(id: string, name: string, content: Buffer): { sealedName: string; sealed: string } {
  return { sealedName: seal(name, ['evidence-name', id]), sealed: sealBytes(content, ['evidence', id]) };
}

/** A kept file; null where it cannot be read. */
export function readEvidence(id: string, sealedName: string, sealed: string): { name: string; content: Buffer<ArrayBuffer> } | null {
  try {
    return { name: unsealed(sealedName, ['evidence-name', id]) ?? '', content: Buffer.from(unsealBytes(sealed, ['evidence', id])) };
  } catch (error) {
    if (error instanceof UnreadableText) return null;
    throw error;
  }
}

/** Files are few and large: one after the other. */
async function resealEvidence(payload: Payload) {
  const done = { resealed: 0, unreadable: 0 };
  const ids = await query<{ id: string }>({ payload }, sql`SELECT id FROM case_evidence ORDER BY id`);
  for (const { id } of ids) {
    const [row] = await query<{ sealedName: string; sealed: string }>(
      { payload },
      sql`SELECT sealed_name AS "sealedName", sealed FROM case_evidence WHERE id = ${id}`,
    );
    if (!row) continue;
    try {
      const anew = sealEvidence(id, unseal(row.sealedName, ['evidence-name', id]), unsealBytes(row.sealed, ['evidence', id]));
      const put = await query(
        { payload },
        sql`UPDATE case_evidence SET sealed_name = ${anew.sealedName}, sealed = ${anew.sealed} WHERE id = ${id} AND sealed = ${row.sealed} RETURNING id`,
      );
      done.resealed += put.length;
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      done.unreadable += 1;
    }
  }
  return done;
}

/** Everything that was written in cases, for the change of keys. */
export const caseTexts: Registries['privateTexts'] = [
  sealedColumn({ key: 'case-reports', table: 'case_reports', kind: 'case-report' }),
  sealedColumn({ key: 'case-decisions', table: 'case_decisions', id: 'case_id', kind: 'case-decision' }),
  sealedColumn({ key: 'case-appeals', table: 'case_appeals', id: 'case_id', kind: 'case-appeal' }),
  sealedColumn({ key: 'case-answers', table: 'case_appeals', id: 'case_id', column: 'sealed_answer', kind: 'case-answer' }),
  { key: 'case-evidence', reseal: resealEvidence },
];
