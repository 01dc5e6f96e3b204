import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { requestIdHeader } from '../http/requestId';
import { lastPageChange } from './pageChange';

interface Kept {
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** When the request came that the site answered with it. */
  asked: number;
}

/** How long an answer is sent again without asking the site, in ms: many visitors a second cost what one costs. */
const freshFor = 1_000;

/** The site learns of a change a moment after it was said: until then it is asked each time. */
const unsettledFor = 2_000;

const most = 400;

/** Whole answers that are the same for everybody, kept for a moment by address and encoding. */
export class KeptAnswers {
  private readonly answers = new Map<string, Kept>();

  /** Answers from what is kept, if there is something fresh. */
  send(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const kept = this.answers.get(key);
    if (!kept) return false;
    if (performance.now() > kept.asked + freshFor || kept.asked < lastPageChange() + unsettledFor) {
      this.answers.delete(key);
      return false;
    }
    const { etag } = kept.headers;
    const known = typeof etag === 'string' && request.headers['if-none-match']?.includes(etag);
    response.writeHead(known ? 304 : 200, known ? withoutBody(kept.headers) : kept.headers);
    response.end(known ? undefined : kept.body);
    return true;
  }

  /** Keeps an answer that is about to be sent, unless it says something to one visitor. */
  keep(key: string, response: ServerResponse, body: Buffer, asked: number): void {
    if (response.statusCode !== 200 || response.hasHeader('set-cookie')) return;
    this.answers.delete(key);
    const { [requestIdHeader]: _id, ...headers } = response.getHeaders();
    this.answers.set(key, { headers, body, asked });
    if (this.answers.size > most) this.answers.delete(this.answers.keys().next().value ?? '');
  }
}

function withoutBody(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { 'content-length': _length, 'content-encoding': _encoding, 'content-type': _type, ...others } = headers;
  return others;
}
