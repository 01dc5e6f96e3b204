import type { AuthStrategy, TypedUser } from 'payload';
import { personOfKey } from './queries/personOfKey';
import { keyIn } from './token';

/**
 * Finds the person for whom a program acts, for REST alone: pages, forms and the panel have no request here, sockets
 * know the cookie only, and GraphQL reads by one POST what scopes tell apart by method.
 */
export const keyStrategy: AuthStrategy = {
  name: 'mentora-key',
  authenticate: async ({ headers, payload, req, isGraphQL }) => {
    const key = keyIn(headers);
    if (!key || !req?.method || isGraphQL) return { user: null };
    const holder = await personOfKey({ payload }, key, req.method);
    return { user: holder && ({ ...holder, collection: 'users', _strategy: 'mentora-key' } as unknown as TypedUser) };
  },
};
