import { query, sql } from '../command/query';
import type { PersonalData } from '../registries';

/** The webhooks that a person has made. They stay when the account goes, and are nobody's then. */
export const webhooksData: PersonalData = {
  collection: 'webhooks',
  export: (payload, id) =>
    query({ payload }, sql`SELECT name, url, events, created_at AS "createdAt" FROM webhooks WHERE made_by = ${id} ORDER BY id`),
  // The foreign key unties it.
  erase: async () => undefined,
};
