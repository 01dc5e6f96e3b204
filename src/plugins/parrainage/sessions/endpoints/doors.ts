import { notFound } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { bodyOf, idIn, type Act } from '@mentora/platform/doors';

const base = '/mentorships/:id/sessions';

/** The session in an address; what is no id is of nothing that is there. */
export function sessionIn(req: PayloadRequest): string {
  const { success, data } = z.uuid().safeParse(req.routeParams?.session);
  if (!success) throw notFound();
  return data;
}

/** What was sent, with the session that the address names. */
export const withSession = (req: PayloadRequest, body: object) => ({ ...body, mentorship: idIn(req), session: sessionIn(req) });

/** A door by which something is done to one session: the rest comes from the body. */
export function actOn(verb: string, command: Act): Endpoint {
  return {
    path: `${base}/:session/${verb}`,
    method: 'patch',
    handler: async (req) => privateJson((await command(req, withSession(req, await bodyOf<object>(req)) as never)) ?? { done: true }),
  };
}

/** A door by which something is made of a relation, or reckoned. */
export function makeIn(path: string, command: Act, status = 201): Endpoint {
  return {
    path: `/mentorships/:id/${path}`,
    method: 'post',
    handler: async (req) => privateJson(await command(req, { ...(await bodyOf<object>(req)), mentorship: idIn(req) } as never), status),
  };
}
