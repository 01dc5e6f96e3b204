import { z } from 'zod';
import { recordInAudit } from '../../audit/record';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { scopesOf } from '../scopes';
import { hashKey, newKey, prefixOf } from '../token';

/** More keys than anybody needs. */
const mostKeys = 50;

/** After how many days a key ends, as one may choose. */
export const lifetimes = [30, 90, 365] as const;

/** A key that was just made: the only time that it is shown. */
export interface NewKey {
  id: string;
  key: string;
  prefix: string;
}

/** Makes a key that acts for whoever makes it, within the scopes that are named. */
export const createKey = defineCommand({
  name: 'createKey',
  permission: 'apiKey.own',
  input: z.object({
    name: z.string('required').trim().min(1, 'required').max(80, 'tooLong'),
    scopes: z.array(z.string('invalid'), 'required').min(1, 'required').max(50, 'invalid'),
    /** Days after which it ends; without them it lasts until it is revoked. */
    days: z.union(lifetimes.map((days) => z.literal(days)), 'invalid').nullish(),
  }),
  run: async ({ req, input: { name, scopes, days }, person }): Promise<NewKey> => {
    const known = new Set(scopesOf(req.payload.config).map(({ key }) => key));
    const chosen = [...new Set(scopes)];
    if (!chosen.every((scope) => known.has(scope))) throw new MentoraError('invalid', { status: 400, field: 'scopes' });
    const key = newKey();
    const [made] = await query<{ id: string }>(
      req,
      sql`INSERT INTO api_keys (user_id, name, prefix, key_hash, scopes, expires_at)
          SELECT ${person!.id}, ${name}, ${prefixOf(key)}, ${hashKey(key)}, ${JSON.stringify(chosen)}::jsonb,
                 now() + make_interval(days => ${days ?? null}::int)
          WHERE (SELECT count(*) FROM api_keys WHERE user_id = ${person!.id}) < ${mostKeys} RETURNING id`,
    );
    if (!made) throw new MentoraError('tooManyKeys', { status: 409, params: { count: mostKeys } });
    await recordInAudit(req, { action: 'apiKey.created', subject: made.id, details: { scopes: chosen, days: days ?? null } });
    return { id: made.id, key, prefix: prefixOf(key) };
  },
});
