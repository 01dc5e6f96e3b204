import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { seal } from '../crypto/seal';
import { clientAddress } from '../http/clientAddress';
import { keyOfPerson } from './personKeys';

export interface AuditEntry {
  /** What was done: `role.granted`. */
  action: string;
  /** Id of what it was done to. */
  subject: string;
  /** The collection of that. */
  kind?: string;
  /** Never a personal value: the log outlives the account. */
  details?: Record<string, unknown>;
  /** Personal values, kept under the key of the person whom they are about. */
  personal?: { of: string; values: Record<string, unknown> };
  /** The person behind `req`, unless told. */
  actor?: string;
}

/** Adds a row to the audit log, in the transaction of `req`: what is rolled back was not done. */
export async function recordInAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { action, subject, kind, details = {}, personal, actor = req.user ? String(req.user.id) : 'system' } = entry;
  const [row] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
  const id = row!.id;
  const origin = await sealedFor(req, actor === 'system' ? undefined : actor, whereFrom(req), [id, 'origin']);
  const values = await sealedFor(req, personal?.of, personal?.values, [id, 'personal']);
  await query(
    req,
    sql`INSERT INTO audit_log (id, action, actor, subject, details, kind, origin, about, personal)
        VALUES (${id}, ${action}, ${actor}, ${subject}, ${JSON.stringify(details)}::jsonb, ${kind ?? null}, ${origin},
                ${personal?.of ?? null}, ${values})`,
  );
}

/** The machine that a request came from, and its program. */
function whereFrom({ headers }: PayloadRequest): Record<string, unknown> | undefined {
  if (!headers?.get) return undefined;
  const address = clientAddress(headers);
  return address === 'unknown' ? undefined : { address, agent: headers.get('user-agent')?.slice(0, 200) };
}

async function sealedFor(
  req: PayloadRequest,
  person: string | undefined,
  values: Record<string, unknown> | undefined,
  place: [id: string, column: string],
): Promise<string | null> {
  if (!person || !values) return null;
  const key = await keyOfPerson(req, person);
  return key ? seal(JSON.stringify(values), ['audit-log', ...place], [key]) : null;
}
