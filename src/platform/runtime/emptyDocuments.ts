import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { requestIdHeader } from '../http/requestId';
import type { Wrapper } from './http';

const decode: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
};

/**
 * Puts words into the documents that Next sends where a page cannot be found or made: it leaves those empty,
 * and has the browser draw them, so that who has no script would look at a white page.
 */
export function emptyDocuments(words: (pathname: string, status: number, requestId: string) => string): Wrapper {
  return (request, response) => {
    if (request.method !== 'GET' || request.headers.rsc) return;
    holdFailures(response, (body) => {
      const html = body.toString('utf8');
      if (!/^<!DOCTYPE html><html[^>]* id="__next_error__"/.test(html)) return body;
      const [pathname = ''] = (request.url ?? '').split('?', 1);
      return Buffer.from(html.replace(/<body[^>]*>/, (tag) => tag + words(pathname, response.statusCode, String(request.headers[requestIdHeader] ?? ''))));
    });
  };
}

/** Keeps documents that tell of a failure back until they are whole, and sends what `change` makes of them. */
function holdFailures(response: ServerResponse, change: (body: Buffer) => Buffer): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  let held: boolean | undefined;

  const begin = (status: number, headers: OutgoingHttpHeaders = {}): boolean => {
    const type = headers['content-type'] ?? response.getHeader('content-type');
    held = status >= 400 && String(type).startsWith('text/html');
    return held;
  };
  const take = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };

  const changed = {
    writeHead(status: number, ...rest: unknown[]) {
      const headers = rest.find((one) => typeof one === 'object') as OutgoingHttpHeaders | undefined;
      if (!(held ?? begin(status, headers))) return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    write(chunk: unknown, ...rest: unknown[]) {
      if (!(held ?? begin(response.statusCode))) return Reflect.apply(write, response, [chunk, ...rest]) as boolean;
      take(chunk);
      (rest.find((one) => typeof one === 'function') as (() => void) | undefined)?.();
      return true;
    },
    end(...given: unknown[]) {
      if (!(held ?? begin(response.statusCode))) return Reflect.apply(end, response, given) as ServerResponse;
      take(given[0]);
      Object.assign(response, { writeHead, write, end });
      const body = Buffer.concat(chunks);
      const open = decode[String(response.getHeader('content-encoding'))];
      const sent = change(open ? open(body) : body);
      response.removeHeader('content-encoding');
      response.setHeader('content-length', sent.length);
      return response.end(sent, given.find((one) => typeof one === 'function') as (() => void) | undefined);
    },
  };
  Object.assign(response, changed);
}
