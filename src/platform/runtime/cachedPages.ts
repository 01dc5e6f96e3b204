import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentSecurityPolicy } from '../http/contentSecurityPolicy';
import { settings } from '../settings';
import type { Wrapper } from './http';
import { KeptAnswers } from './keptAnswers';

type Encoding = 'br' | 'gzip' | 'identity';

/** A page as it is sent: which scripts it may run, and its bytes. */
interface Prepared {
  policy: string;
  body: Buffer;
}

const kept = 400;

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
  identity: (body: Buffer) => Promise.resolve(body),
};

const hashSource = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The sources that allow exactly the inline scripts of a page. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...new Set([...scripts].map(([, code = '']) => hashSource(code)))];
}

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** Keeps what is written to a response back until its end, and hands it over then. */
function holdBack(response: ServerResponse, finish: (body: Buffer, end: (body: Buffer) => void) => void): void {
  const { writeHead, write, end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    } else if (chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk));
    }
  };
  const callback = (...given: unknown[]) => given.find((one) => typeof one === 'function') as (() => void) | undefined;

  const held = {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      const headers = rest.find((one) => typeof one === 'object') as OutgoingHttpHeaders | undefined;
      for (const [name, value] of Object.entries(headers ?? {})) {
        if (value !== undefined) response.setHeader(name, value);
      }
      return response;
    },
    write(chunk: unknown, ...rest: unknown[]) {
      take(chunk, rest[0]);
      callback(...rest)?.();
      return true;
    },
    end(...given: unknown[]) {
      take(given[0], given[1]);
      Object.assign(response, { writeHead, write, end, flushHeaders });
      finish(Buffer.concat(chunks), (body) => response.end(body, callback(...given)));
      return response;
    },
    flushHeaders() {},
  };
  Object.assign(response, held);
}

/**
 * Sends the pages that are the same for everybody. They come out of the site's cache with inline scripts that
 * no nonce can mark, so each is read once to allow exactly its own; that and its compressed form are kept by
 * the page's ETag, and the whole answer for a moment. Other pages stream through untouched: they have a nonce from
 * `src/proxy.ts`.
 *
 * `common` are inline scripts that any page may run, whether or not its HTML has them.
 */
export function cachedPages(isCachedPage: (pathname: string) => boolean, common: readonly string[] = []): Wrapper {
  const prepared = new Map<string, Promise<Prepared>>();
  const answers = new KeptAnswers();
  const commonHashes = common.map(hashSource);

  const prepare = async (body: Buffer, encoding: Encoding): Promise<Prepared> => ({
    policy: contentSecurityPolicy({
      scripts: [...new Set([...commonHashes, ...inlineScriptHashes(body.toString('utf8'))])],
      secure: settings().url.startsWith('https:'),
      cdn: settings().cdnUrl,
    }),
    body: await compress[encoding](body),
  });

  const recall = (key: string, make: () => Promise<Prepared>): Promise<Prepared> => {
    const known = prepared.get(key);
    if (known) return known;
    const made = make();
    prepared.set(key, made);
    // The oldest goes; a failure is not remembered.
    if (prepared.size > kept) prepared.delete(prepared.keys().next().value ?? '');
    made.catch(() => prepared.delete(key));
    return made;
  };

  return (request, response) => {
    const { url = '' } = request;
    const [pathname = ''] = url.split('?', 1);
    // What the router asks for in the background is data, not a page.
    if (request.method !== 'GET' || request.headers.rsc || !isCachedPage(pathname)) return false;
    const encoding = encodingFor(request);
    const key = `${encoding} ${url}`;
    // With a question behind its address it may be another page.
    const keeps = url === pathname;
    if (keeps && answers.send(key, request, response)) return true;
    const asked = performance.now();
    delete request.headers['accept-encoding'];

    holdBack(response, (body, end) => {
      const isPage = String(response.getHeader('content-type')).startsWith('text/html');
      if (body.length === 0 || !isPage) return end(body);
      const etag = String(response.getHeader('etag') ?? createHash('sha256').update(body).digest('base64'));
      recall(`${encoding} ${etag} ${body.length}`, () => prepare(body, encoding)).then(
        (page) => {
          response.setHeader('Content-Security-Policy', page.policy);
          response.appendHeader('Vary', 'Accept-Encoding');
          if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
          response.setHeader('Content-Length', page.body.length);
          if (keeps) answers.keep(key, response, page.body, asked);
          end(page.body);
        },
        (error: unknown) => response.destroy(error as Error),
      );
    });
    return false;
  };
}
