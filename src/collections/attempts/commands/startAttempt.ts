import { defineCommand, locales, notFound, query, sql } from '@mentora/platform';
import { clientAddress, networkOf } from '@mentora/platform/http';
import { consume, type Limit } from '@mentora/platform/limits';
import type { PlayerAttempt } from '@mentora/ui/player/types';
import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { visible } from '../../exercises/queries/visible';
import { newVisitorToken, ownerOf, type Owner } from '../owner';
import { lockAttempt } from '../queries/attemptRow';
import { playerAttempt } from '../queries/playerAttempt';
import { oneAtATime } from './claimAttempts';

interface Started {
  attempt: PlayerAttempt;
  /** Given to a visitor who had none, to come back with. */
  newToken?: string;
}

/** A whole class behind one address is welcome; a script that makes visitors without end is not. */
const newVisitors: Limit = { name: 'new visitors', tries: 300, seconds: 600 };

/** Begins an exercise on its newest edition, or takes up the attempt that this person has not finished. */
export const startAttempt = defineCommand({
  name: 'startAttempt',
  permission: 'attempt.make',
  input: z.object({
    exercise: z.string('required').min(1, 'required').max(200),
    locale: z.enum(locales).default('fr'),
    visitorToken: z.string().optional(),
  }),
  prepare: async ({ req, input, person }) => {
    if (!ownerOf(person, input.visitorToken)) await consume(req, newVisitors, [networkOf(clientAddress(req.headers))]);
  },
  run: async ({ req, input, person }): Promise<Started> => {
    const known = ownerOf(person, input.visitorToken);
    const newToken = known ? undefined : newVisitorToken();
    const owner = known ?? ownerOf(null, newToken)!;

    if (owner.user) await oneAtATime(req, owner.user);
    const { exercise, edition } = await newestEdition(req, input.exercise);
    const id = await openAttempt(req, owner, exercise, edition);
    const attempt = await lockAttempt(req, { id, owner });
    return { attempt: await playerAttempt(req, attempt, input.locale), newToken };
  },
});

async function newestEdition(req: PayloadRequest, slug: string): Promise<{ exercise: string; edition: string }> {
  const [row] = await query<{ exercise: string; edition: string }>(
    req,
    sql`SELECT e.id AS exercise, (
          SELECT id FROM editions WHERE exercise_id = e.id ORDER BY number DESC LIMIT 1
        ) AS edition
        FROM exercise_addresses a JOIN exercises e ON e.id = a.exercise_id
        WHERE a.slug = ${slug} AND ${visible}`,
  );
  if (!row?.edition) throw notFound();
  return row;
}

/** One open attempt for a person and an exercise: the partial unique indexes settle who was first. */
async function openAttempt(req: PayloadRequest, owner: Owner, exercise: string, edition: string): Promise<string> {
  const { user, visitor } = owner;
  const seed = randomBytes(16).toString('hex');
  const [made] = await query<{ id: string }>(
    req,
    sql`INSERT INTO attempts (id, user_id, visitor, exercise_id, edition_id, seed)
        VALUES (uuidv7(), ${user}, ${visitor}, ${exercise}, ${edition}, ${seed})
        ON CONFLICT DO NOTHING RETURNING id`,
  );
  if (made) return made.id;
  const [open] = await query<{ id: string }>(
    req,
    sql`SELECT id FROM attempts
        WHERE exercise_id = ${exercise} AND finished_at IS NULL AND (user_id = ${user} OR visitor = ${visitor})`,
  );
  // Finished in between by another window: the next try begins anew.
  return open?.id ?? openAttempt(req, owner, exercise, edition);
}
