import type { IncomingMessage, ServerResponse } from 'node:http';

/** More than any form, file or document of the site has; what takes less says so itself, in the person's words. */
export const mostBodyBytes = 32 * 1024 * 1024;

/** For how long, in milliseconds, one is heard out whose body is refused. */
const patience = 5_000;

/**
 * Refuses a body that no memory would hold: true where it was refused. One that does not say its length is cut off
 * where it grows too long.
 */
export function refuseHugeBody(request: IncomingMessage, response: ServerResponse, most = mostBodyBytes): boolean {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    response.writeHead(413, { connection: 'close' }).flushHeaders();
    // Cut off while it still sends, a browser or a proxy would never read the answer: what comes is thrown away.
    const end = () => response.end();
    const late = setTimeout(end, patience);
    request.resume().once('close', () => clearTimeout(late)).once('end', end);
    return true;
  }
  if (request.headers['transfer-encoding'] === undefined) return false;
  const { push } = request;
  let bytes = 0;
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes <= most) return push.call(request, chunk, encoding);
    request.destroy();
    return false;
  };
  return false;
}
