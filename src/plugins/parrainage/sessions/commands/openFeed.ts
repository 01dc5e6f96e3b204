import { defineCommand, query, sql } from '@mentora/platform';
import { seal } from '@mentora/platform/crypto';
import { z } from 'zod';
import { digestOf, newToken } from '../feedToken';
import { feedAddresses } from '../queries/ownFeed';
import { feedText } from '../texts';

/** Makes a private address for one's calendar. The one before, where there is one, opens nothing any more. */
export const openFeed = defineCommand({
  name: 'openFeed',
  permission: 'mentorship.own',
  input: z.object({}),
  run: async ({ req, person }) => {
    const [id, token] = [person!.id, newToken()];
    await query(
      req,
      sql`INSERT INTO calendar_feeds (person_id, token_digest, sealed_token) VALUES (${id}, ${digestOf(token)}, ${seal(token, [feedText, id])})
          ON CONFLICT (person_id) DO UPDATE SET token_digest = excluded.token_digest, sealed_token = excluded.sealed_token, created_at = now()`,
    );
    return feedAddresses(req, token);
  },
});
