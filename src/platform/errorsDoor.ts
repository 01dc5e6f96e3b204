import type { Person } from '@mentora/access';
import { createTranslator } from 'next-intl';
import { APIError, type AfterErrorHook, type PayloadRequest } from 'payload';
import { sqlStateOf } from './command/databaseErrors';
import { MentoraError } from './errors';
import { requestIdHeader } from './http/requestId';
import { defaultLocale, isLocale, type Locale } from './i18n/locales';

/** What went wrong, as it is told: the code is stable, the message is the person's language. */
interface Fault {
  status: number;
  code: string;
  field?: string;
  /** Fields that are wrong, each with a code, or with the words of the collection's own validation. */
  fields?: { path: string; code: string; message?: string }[];
  params?: Record<string, string | number>;
  retryAfter?: number;
  extra?: Record<string, unknown>;
}

/** The words of the codes, by language. */
export type ErrorMessages = (locale: Locale) => Promise<Record<string, unknown>>;

/** The code of an error that has none of its own. */
export const statusCodes: Record<number, string> = {
  400: 'badRequest',
  401: 'signInFirst',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  415: 'unsupportedType',
  423: 'locked',
  429: 'tooManyTries',
  503: 'unavailable',
};

/** What the database refuses, by SQLSTATE. The first two letters are a class. */
const faultOfState: Record<string, Fault> = {
  '23505': { status: 409, code: 'alreadyTaken' },
  '23503': { status: 409, code: 'conflict' },
  '22': { status: 400, code: 'badRequest' },
  '23': { status: 400, code: 'badRequest' },
  '08': { status: 503, code: 'unavailable' },
  '57': { status: 503, code: 'unavailable' },
  '53': { status: 503, code: 'unavailable' },
};

function faultOf(error: Error, req: PayloadRequest): Fault {
  if (error instanceof MentoraError) return faultOfOurs(error);
  const { data, status } = error as Error & { data?: { errors?: unknown }; status?: number };
  if (Array.isArray(data?.errors)) return faultOfValidation(data.errors, req);
  const state = sqlStateOf(error);
  const ofState = state && (faultOfState[state] ?? faultOfState[state.slice(0, 2)]);
  if (ofState) return ofState;
  if (isUnreadable(error)) return { status: 400, code: 'badRequest' };
  const isKnown = error instanceof APIError && status !== undefined && status < 500;
  return isKnown ? { status, code: statusCodes[status] ?? 'badRequest' } : { status: 500, code: 'unexpected' };
}

const brokenForm =
  /^(Unexpected end of (form|file)|Malformed (part header|content type)|Multipart: Boundary not found|Missing Content-Type|Request is not eligible for file upload)/;

/** A part of the request that is no JSON, or a form that is cut short: to Payload a fault of its own. */
function isUnreadable(error: Error): boolean {
  return error instanceof SyntaxError || brokenForm.test(error.message);
}

function faultOfOurs({ code, details }: MentoraError): Fault {
  const { status = 400, field, fields = {}, params, retryAfter, extra } = details;
  const each = Object.entries(fields).map(([path, why]) => ({ path, code: why }));
  return { status, code, field, params, retryAfter, extra, fields: each.length > 0 ? each : undefined };
}

/** Payload's own validation says what is wrong in the person's language already. */
function faultOfValidation(errors: { path?: string; message?: string; code?: string }[], req: PayloadRequest): Fault {
  const taken = req.t('error:valueMustBeUnique');
  const fields = errors.map(({ path = '', message, code }) => ({
    path,
    message,
    code: code ?? (message === taken ? 'alreadyTaken' : 'invalid'),
  }));
  const isTaken = fields.length > 0 && fields.every(({ code }) => code === 'alreadyTaken');
  return { status: isTaken ? 409 : 400, code: isTaken ? 'alreadyTaken' : 'invalidInput', fields };
}

/** Whether this is about one document that the person may not even read: then it is as if it were not there. */
async function isHidden(req: PayloadRequest, slug: string | undefined): Promise<boolean> {
  const id = req.routeParams?.id;
  if (!slug || typeof id !== 'string') return false;
  const readable = await req.payload
    .findByID({ collection: slug as 'users', id, user: req.user, overrideAccess: false, disableErrors: true, depth: 0 })
    .catch(() => null);
  return readable === null;
}

/**
 * The hook by which every error of REST and GraphQL answers `{ errors: [{ message, code, field? }] }`, in the
 * person's language and with the right status, in production too. Somebody else's document answers 404.
 */
export function errorsDoor(messagesOf: ErrorMessages): AfterErrorHook {
  return async ({ collection, error, graphqlResult, req, result }) => {
    const original = (error as { originalError?: Error }).originalError ?? error;
    let fault = faultOf(original, req);
    const refused = fault.status === 403 && !(original instanceof MentoraError);
    // A key that lacks the right is told so of any document, whether it is there or not: that hides as much.
    const byKey = Boolean((req.user as Person | null)?.within);
    if (refused && !byKey && (await isHidden(req, collection?.slug))) fault = { status: 404, code: 'notFound' };
    else if (refused && !req.user) fault = { status: 401, code: 'signInFirst' };
    if (byKey && fault.code === 'forbidden') fault = { status: 403, code: 'scopeMissing' };

    const language = req.i18n?.language;
    const locale = isLocale(language) ? language : defaultLocale;
    const messages = await messagesOf(locale);
    const t = createTranslator({ locale, messages: messages as Record<string, string> });
    const say = (code: string) => t(code in messages ? code : 'unexpected', fault.params);
    const fields = fault.fields?.map(({ path, code, message }) => ({ path, code, message: message ?? say(code) }));

    if (graphqlResult) {
      const { code, extra, field, status } = fault;
      const extensions = { ...extra, code, field, fields, statusCode: status };
      return { graphqlResult: { ...graphqlResult, message: say(code), extensions } };
    }
    const headers = new Headers(req.responseHeaders);
    headers.set('Cache-Control', 'no-store');
    if (fault.retryAfter) headers.set('Retry-After', String(fault.retryAfter));
    req.responseHeaders = headers;
    const isOurs = original instanceof MentoraError;
    const errors =
      fields && isOurs
        ? fields.map(({ path, code, message }) => ({ message, code, field: path }))
        : [{ message: (fields && result?.errors?.[0]?.message) ?? say(fault.code), code: fault.code, field: fault.field ?? fields?.[0]?.path, ...fault.extra }];
    // The panel finds the fields to mark under `data`.
    if (fields) Object.assign(errors[0]!, { name: 'ValidationError', data: { errors: fields } });
    // Nobody can do anything about a fault of the site but tell of it: by this it is found in the log.
    const requestId = fault.status >= 500 ? req.headers?.get(requestIdHeader) : undefined;
    return { response: requestId ? { errors, requestId } : { errors }, status: fault.status };
  };
}
