import { isLocale, notFound, type Locale } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

/** The id in an address; what is none is of nothing that is there. */
export function idIn(req: PayloadRequest): string {
  const { success, data } = z.uuid().safeParse(req.routeParams?.id);
  if (!success) throw notFound();
  return data;
}

/** The language in which who asks reads. */
export function localeOf({ i18n }: Pick<PayloadRequest, 'i18n'>): Locale {
  return isLocale(i18n?.language) ? i18n.language : 'fr';
}

/** The JSON that was sent; the command says what is wrong with it. */
export async function bodyOf(req: PayloadRequest): Promise<object> {
  const body: unknown = await req.json?.().catch(() => undefined);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

/** Something that is done by a person. */
export type Act = (req: PayloadRequest, input: never) => Promise<unknown>;

/** A door by which something is done to one thing, whose id the command takes under this name: the rest comes from the body. */
export function act(method: Endpoint['method'], path: string, name: string, command: Act): Endpoint {
  return {
    path,
    method,
    handler: async (req) => privateJson((await command(req, { ...(await bodyOf(req)), [name]: idIn(req) } as never)) ?? { done: true }),
  };
}

/** A door by which something is made. */
export function make(path: string, command: Act): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) =>
      Response.json(await command(req, (await bodyOf(req)) as never), { status: 201, headers: { 'Cache-Control': 'private, no-store' } }),
  };
}
