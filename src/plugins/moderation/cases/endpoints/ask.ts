import { isLocale, notFound, type Locale } from '@mentora/platform';
import type { Endpoint, PayloadRequest } from 'payload';
import { privateJson } from '@mentora/platform/http';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id in an address; what is none is of nothing that is there. */
export function idIn(req: PayloadRequest, name: 'id' | 'file' = 'id'): string {
  const id = String(req.routeParams?.[name] ?? '');
  if (!uuid.test(id)) throw notFound();
  return id;
}

/** The language in which who asks reads. */
export function localeOf({ i18n }: PayloadRequest): Locale {
  return isLocale(i18n?.language) ? i18n.language : 'fr';
}

/** The JSON that was sent; the command says what is wrong with it. */
export async function bodyOf<Input>(req: PayloadRequest): Promise<Input> {
  return ((await req.json?.().catch(() => undefined)) ?? {}) as Input;
}

/** A door by which something is done to one case: its id comes from the address, the rest from the body. */
export function act<Input extends { case: string }>(path: string, command: (req: PayloadRequest, input: Input) => Promise<unknown>): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => privateJson((await command(req, { ...(await bodyOf<Input>(req)), case: idIn(req) })) ?? { done: true }),
  };
}
