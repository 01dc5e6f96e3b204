import type { Payload } from 'payload';
import { Pool } from 'pg';
import type { Client } from 'pg';

import { mailsTo } from './mails';
import type { KeptMail } from './mails';
import { peopleOf } from './people';
import type { People, TestPerson } from './people';
import { dispatch } from './routes';
import { secondConnections } from './secondConnections';

interface RequestOptions {
  /** Who asks: a person, a cookie header, or nobody. */
  as?: TestPerson | string;
  /** Sent as JSON, unless it is text, bytes or a form. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** The platform as a test meets it. */
export interface TestPlatform {
  payload: Payload;
  /** Plain connections to this file's database, for what no door shows. */
  db: Pool;
  people: People;
  /** What was asked of a second connection within a transaction: the file fails of it, unless a test means it and empties it. */
  secondConnections: string[];
  /** The mails that an address was sent, the oldest first. */
  mailsTo: (address: string) => Promise<KeptMail[]>;
  /** Sends a request through the real route handlers: `request('GET', '/api/exercises?limit=2')`. */
  request: (method: string, path: string, options?: RequestOptions) => Promise<Response>;
  /** Asks GraphQL through its real door. */
  graphql: (query: string, options?: Omit<RequestOptions, 'body'> & { variables?: unknown }) => Promise<Response>;
}

let current: Promise<TestPlatform> | undefined;

/** The platform of this test file: the real configuration on a database of the file's own. */
export function testPlatform(): Promise<TestPlatform> {
  return (current ??= openPlatform());
}

/** Lets go of what a file's platform holds. Its database goes when the run ends. */
export async function closePlatform(): Promise<void> {
  // One that never opened has been told of where it was asked for.
  const platform = await current?.catch(() => undefined);
  if (!platform) return;
  await platform.db.end();
  await platform.payload.destroy();
  endConnections(platform.payload.db.pool);
  if (platform.secondConnections.length > 0) {
    throw new Error(`Within a transaction a second connection was asked for:\n${platform.secondConnections.join('\n\n')}`);
  }
}

/** The adapter never gives its first connection back, so the pool would wait for it for ever. */
function endConnections(pool: Pool): void {
  void pool.end();
  for (const client of (pool as unknown as { _clients: Client[] })._clients) void client.end();
}

async function openPlatform(): Promise<TestPlatform> {
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const db = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  return { payload, db, secondConnections: secondConnections(payload), people: peopleOf(payload), mailsTo: (address) => mailsTo(db, address), request, graphql };
}

function request(method: string, path: string, { as, body, headers = {} }: RequestOptions = {}): Promise<Response> {
  const origin = process.env.MENTORA_URL!;
  const cookie = typeof as === 'string' ? as : as?.cookie;
  return dispatch(
    new Request(new URL(path, origin), {
      method,
      headers: {
        // What a browser says of a page of this site.
        origin,
        'sec-fetch-site': 'same-origin',
        'accept-language': 'fr',
        ...(cookie && { cookie }),
        ...(isPlain(body) && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: isPlain(body) ? JSON.stringify(body) : (body as BodyInit | undefined),
    }),
  );
}

function graphql(query: string, { variables, ...options }: { variables?: unknown } & RequestOptions = {}) {
  return request('POST', '/api/graphql', { ...options, body: { query, variables } });
}

function isPlain(body: unknown): boolean {
  if (body === undefined || typeof body === 'string') return false;
  return !(body instanceof FormData || body instanceof Blob || body instanceof Uint8Array);
}
