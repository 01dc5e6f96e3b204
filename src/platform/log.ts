import { defaultLoggerOptions, type Config } from 'payload';
import { currentRequestId } from './http/requestId';
import { plainError, withoutPeople } from './plainError';
import { settings } from './settings';

type Logger = Extract<NonNullable<Config['logger']>, { options: object }>;
/** What Payload's errors carry, whatever their class: names are minified in production. */
type Refusal = { isOperational?: boolean; status?: number; message?: string };

/** Whether this is an error about a request, which was told to the person: no fault of the site. */
function isAboutRequest(error: Refusal | null | undefined): boolean {
  const { isOperational, status = 500 } = error ?? {};
  return isOperational === true && status < 500;
}

/** What is logged, without people; the message of an error would be taken for the line's own otherwise. */
function plainly<Given extends unknown[]>(given: Given): Given {
  const [first, ...rest] = given;
  const plain = rest.map((one) => (typeof one === 'string' ? withoutPeople(one) : one));
  if (typeof first === 'string') return [withoutPeople(first), ...plain] as unknown[] as Given;
  if (typeof first !== 'object' || first === null) return [first, ...plain] as unknown[] as Given;
  const { err, msg, ...values } = (first instanceof Error ? { err: first } : first) as Record<string, unknown>;
  const said = msg ?? (err instanceof Error && plain.length === 0 ? err.message : undefined);
  const line = { ...values, ...(err !== undefined && { err }), ...(said !== undefined && { msg: withoutPeople(String(said)) }) };
  return [line, ...plain] as unknown[] as Given;
}

/**
 * The log. What a person did wrong (a field that cannot be queried, a document that is not there) is one line of
 * information; what the site did wrong (5xx, or an error of another kind) is an error with its stack. Each line carries
 * the id of the request that it belongs to, and none the values that an error of the database brings along.
 */
export const log: Logger = {
  options: {
    mixin: () => ({ requestId: currentRequestId() }),
    serializers: { err: (error: unknown) => plainError(error) },
    hooks: {
      logMethod(given, method, level) {
        const { err } = (given[0] ?? {}) as unknown as { err?: Refusal };
        if (level >= 50 && isAboutRequest(err)) return this.info(withoutPeople(`${err?.status} ${err?.message}`));
        method.apply(this, plainly(given));
      },
    },
  },
  destination: settings().log === 'json' ? process.stdout : defaultLoggerOptions,
};
