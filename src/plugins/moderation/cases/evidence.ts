import { MentoraError, query, sql } from '@mentora/platform';
import { cleanFile, type CleanFile } from '@mentora/platform/conversations';
import { largestImage } from '@mentora/platform/conversations/limits';
import { requireClean } from '@mentora/platform/uploads';
import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { sealEvidence } from './texts';

/** The most files of one report. */
export const mostEvidence = 4;

/** A file as it was sent. */
export interface SentFile {
  name: string;
  content: Buffer;
}

export type CleanEvidence = CleanFile & { name: string };

/** Files as they may be kept: scanned, pictures drawn anew without place and camera. What is none of those is refused. */
export async function cleanEvidence(req: PayloadRequest, files: readonly SentFile[]): Promise<CleanEvidence[]> {
  if (files.length > mostEvidence) throw tooMany();
  const clean: CleanEvidence[] = [];
  for (const { name, content } of files) {
    // What is larger is refused anyway.
    if (content.length <= largestImage) await requireClean(req, content);
    clean.push({ name: name.trim().slice(0, 200), ...(await cleanFile(content)) });
  }
  return clean;
}

/** Puts files beside a report, encrypted, in the transaction of `req`. */
export async function keepEvidence(req: PayloadRequest, report: string, person: string, files: readonly CleanEvidence[]): Promise<void> {
  if (files.length === 0) return;
  // Held, so that two uploads at the same moment cannot pass the limit together.
  await query(req, sql`SELECT FROM case_reports WHERE id = ${report} FOR UPDATE`);
  const [kept] = await query<{ count: number }>(req, sql`SELECT count(*)::int AS count FROM case_evidence WHERE report_id = ${report}`);
  if (kept!.count + files.length > mostEvidence) throw tooMany();
  for (const { name, content, type } of files) {
    const id = randomUUID();
    const { sealedName, sealed } = sealEvidence(id, name, content);
    await query(
      req,
      sql`INSERT INTO case_evidence (id, report_id, uploader_id, type, bytes, sealed_name, sealed)
          VALUES (${id}, ${report}, ${person}, ${type}, ${content.length}, ${sealedName}, ${sealed})`,
    );
  }
}

const tooMany = () => new MentoraError('tooMuchEvidence', { status: 409, field: 'files', params: { most: mostEvidence } });
