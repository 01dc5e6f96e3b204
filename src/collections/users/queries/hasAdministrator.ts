import { query, sql } from '@mentora/platform';
import { hasAdministrator as isThereOne, type Query } from '@mentora/platform/runtime/firstAdminCode';
import type { PayloadRequest } from 'payload';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Runs numbered statements, as the runtime writes them, in the transaction of a request. */
export function runnerFor(req: Req): Query {
  return async (text, values) => {
    // Even parts are text, odd ones the number of a value.
    const parts = text.split(/\$(\d+)/).map((part, at) => (at % 2 ? sql`${values[Number(part) - 1]}` : sql.raw(part)));
    return { rows: await query(req, sql.join(parts)) };
  };
}

/** Whether there is an administrator. Until then nobody may register. */
export function hasAdministrator(req: Req): Promise<boolean> {
  return isThereOne(runnerFor(req));
}
