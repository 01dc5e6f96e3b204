import type { Endpoint, PayloadRequest } from 'payload';
import { MentoraError, notFound } from '../errors';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales';
import { isId } from '../isId';
import { privateJson } from './privateJson';

/** The id in an address; what is none is of nothing that is there. */
export function idIn(req: Pick<PayloadRequest, 'routeParams'>, name = 'id'): string {
  const id = req.routeParams?.[name];
  if (!isId(id)) throw notFound();
  return id;
}

/** The language in which who asks reads. */
export function localeOf({ i18n }: Pick<PayloadRequest, 'i18n'>): Locale {
  return isLocale(i18n?.language) ? i18n.language : defaultLocale;
}

/**
 * The JSON that was sent; the command says what is wrong with it. Nothing at all counts as empty, for much can be done
 * without a word. Throws 400 where it cannot be read: what was meant would be dropped, and something else done.
 */
export async function bodyOf<Input extends object = object>(req: Pick<PayloadRequest, 'text'>): Promise<Input> {
  const text = (await req.text?.()) ?? '';
  if (text.trim() === '') return {} as Input;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Falls through: it is no object either.
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new MentoraError('invalidInput', { status: 400 });
  return body as Input;
}

/** Something that is done by a person. */
export type Act = (req: PayloadRequest, input: never) => Promise<unknown>;

/** A door by which something is done to one thing, whose id the command takes under this name: the rest comes from the body. */
export function act(method: Endpoint['method'], path: string, name: string, command: Act): Endpoint {
  return {
    path,
    method,
    handler: async (req) => privateJson((await command(req, { ...(await bodyOf<object>(req)), [name]: idIn(req) } as never)) ?? { done: true }),
  };
}

/** A door by which something is made. */
export function make(path: string, command: Act): Endpoint {
  return { path, method: 'post', handler: async (req) => privateJson(await command(req, await bodyOf<never>(req)), 201) };
}
