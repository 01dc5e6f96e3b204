import { sql } from '../command/query';

type Sql = ReturnType<typeof sql>;

/** Whether a person, by the id that an expression gives, may not sign in or act for now, or for good. */
export const isSuspended = (person: Sql | string): Sql =>
  sql`EXISTS (SELECT FROM suspensions WHERE suspensions.person_id = ${person}
        AND suspensions.lifted_at IS NULL AND (suspensions.until IS NULL OR suspensions.until > now()))`;
