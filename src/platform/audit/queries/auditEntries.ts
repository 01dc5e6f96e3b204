import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { unseal } from '../../crypto/seal';
import { personKeys } from '../personKeys';

/** What is looked for; everything, where nothing is given. */
export interface AuditWish {
  /** Somebody's id, or words of a name or address: what this person did, and what was done to him or her. */
  person?: string;
  action?: string;
  kind?: string;
  document?: string;
  /** Days, the last included: `2026-11-20`. */
  from?: string;
  to?: string;
  /** From 1 on. */
  page?: number;
}

/** One line of the log, as an administrator reads it. */
export interface AuditLine {
  id: string;
  at: Date;
  action: string;
  actor: string;
  /** Null where there is no such account any more. */
  actorName: string | null;
  subject: string;
  subjectName: string | null;
  kind: string | null;
  details: { changed?: Record<string, [unknown, unknown]>; touched?: string[] } & Record<string, unknown>;
  /** Personal values before and after; null where there are none, or where they went with the account. */
  personal: Record<string, [unknown, unknown]> | null;
  origin: { address?: string; agent?: string } | null;
}

export const auditPageSize = 50;

interface Row extends Record<string, unknown> {
  id: string;
  at: string | Date;
  origin: string | null;
  about: string | null;
  personal: string | null;
  total: number;
}

/** A page of the log, the newest first, with how many lines there are in all. */
export async function auditEntries(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, wish: AuditWish): Promise<{ lines: AuditLine[]; total: number }> {
  const { person, action, kind, document, from, to, page = 1 } = wish;
  const where = [
    sql`true`,
    ...(action ? [sql`log.action = ${action}`] : []),
    ...(kind ? [sql`log.kind = ${kind}`] : []),
    ...(document ? [sql`log.subject = ${document}`] : []),
    ...(from ? [sql`log.created_at >= ${from}::date`] : []),
    ...(to ? [sql`log.created_at < ${to}::date + 1`] : []),
    ...(person ? [sql`(log.actor IN (SELECT id FROM sought) OR log.subject IN (SELECT id FROM sought))`] : []),
  ];
  const rows = await query<Row & Omit<AuditLine, 'at' | 'origin' | 'personal'>>(
    req,
    sql`WITH sought AS (
          SELECT ${person ?? ''}::text AS id
          UNION SELECT id::text FROM users WHERE ${person ?? ''} <> '' AND (name || ' ' || email) ILIKE ${`%${(person ?? '').replace(/[\\%_]/g, '\\$&')}%`})
        SELECT log.id, log.created_at AS at, log.action, log.actor, actor.name AS "actorName", log.subject,
               subject.name AS "subjectName", log.kind, log.details, log.origin, log.about, log.personal, count(*) OVER ()::int AS total
        FROM audit_log log
        LEFT JOIN users actor ON actor.id::text = log.actor
        LEFT JOIN users subject ON subject.id::text = log.subject
        WHERE ${sql.join(where, sql` AND `)}
        ORDER BY log.created_at DESC, log.id DESC LIMIT ${auditPageSize} OFFSET ${(page - 1) * auditPageSize}`,
  );
  const keys = await personKeys(req, [...new Set(rows.flatMap(({ actor, about }) => (about ? [actor, about] : [actor])))]);
  const read = <T>(sealed: string | null, person: string | null, place: string[]): T | null => {
    const key = person ? keys.get(person) : undefined;
    return sealed && key ? (JSON.parse(unseal(sealed, ['audit-log', ...place], [key])) as T) : null;
  };
  const lines = rows.map(({ total: _, about, at, origin, personal, ...row }): AuditLine => ({
    ...row,
    details: row.details ?? {},
    at: new Date(at),
    origin: read(origin, row.actor, [row.id, 'origin']),
    personal: read(personal, about, [row.id, 'personal']),
  }));
  return { lines, total: rows[0]?.total ?? 0 };
}

/** The actions and kinds that the log knows, for choosing from. */
export async function auditChoices(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<{ actions: string[]; kinds: string[] }> {
  const rows = await query<{ action: string; kind: string | null }>(req, sql`SELECT DISTINCT action, kind FROM audit_log ORDER BY 1`);
  const kinds = [...new Set(rows.flatMap(({ kind }) => (kind ? [kind] : [])))].sort();
  return { actions: [...new Set(rows.map(({ action }) => action))], kinds };
}
