import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import { seal } from '../crypto/seal';
import { sealedColumn } from '../crypto/sealedColumn';
import { MentoraError } from '../errors';
import { isSuspended } from './standing';

/** Who is kept away, why, and until when; for good without an end. */
export interface NewSuspension {
  person: string;
  ground: string;
  reason: string;
  days: number | null;
}

/**
 * The administrators who may act, with the rows that make them such held until the transaction ends: of two who would
 * take each other away at the same moment, one waits and then finds to be the last.
 */
export async function holdAdministrators(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`SELECT parent_id AS id FROM users_roles WHERE value = 'administrateur' ORDER BY parent_id FOR UPDATE`,
  );
  // Asked anew once the rows are held: who was suspended while we waited is one no longer.
  const active = await query<{ id: string }>(
    req,
    sql`SELECT held.id FROM unnest(${uuids(rows.map(({ id }) => id))}) AS held (id) WHERE NOT ${isSuspended(sql`held.id`)}`,
  );
  return active.map(({ id }) => id);
}

/**
 * Keeps a person away from the commit on, in the transaction of `req`: nobody signs in by this account, its log-ins are
 * over, its sockets are cut and its API keys do nothing until the end. 409 `lastAdministrator` for the last one.
 */
export async function suspend(req: PayloadRequest, { person, ground, reason, days }: NewSuspension): Promise<string> {
  const administrators = await holdAdministrators(req);
  if (administrators.includes(person) && administrators.length === 1) throw new MentoraError('lastAdministrator', { status: 409 });
  const id = randomUUID();
  await query(
    req,
    sql`INSERT INTO suspensions (id, person_id, ground, sealed, until)
        VALUES (${id}, ${person}, ${ground}, ${seal(reason, ['suspension', id])}, now() + make_interval(days => ${days}::int))`,
  );
  await query(req, sql`DELETE FROM sessions WHERE user_id = ${person}`);
  return id;
}

/** Ends a suspension before its time. */
export async function lift(req: PayloadRequest, id: string): Promise<void> {
  await query(req, sql`UPDATE suspensions SET lifted_at = now() WHERE id = ${id} AND lifted_at IS NULL`);
}

export const suspensionTexts = sealedColumn({ key: 'suspensions', table: 'suspensions', kind: 'suspension' });
