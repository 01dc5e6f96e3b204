import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const credentials = { id: 'mentora-key', secret: 'mentora-secret' };
export const region = 'eu-west-3';

/** A bucket that speaks as much of S3 as a store of images and backups needs, and lets nobody in without the right signature. */
export async function openBucket(name: string) {
  const objects = new Map<string, { bytes: Buffer; type: string; at: Date }>();
  /** Of what is being sent in parts. */
  const parts = new Map<string, Map<number, Buffer>>();
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const url = new URL(request.url!, 'http://bucket');
    const key = decodeURIComponent(url.pathname.slice(name.length + 2));
    const answer = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}) => {
      response.writeHead(status, headers).end(body);
    };
    if (!isSigned(request, url, bytes)) return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    if (!url.pathname.startsWith(`/${name}`)) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    const upload = url.searchParams.get('uploadId');
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      const id = randomUUID();
      parts.set(id, new Map());
      return answer(200, `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
    }
    if (upload && !parts.has(upload)) return answer(404, '<Error><Code>NoSuchUpload</Code></Error>');
    if (request.method === 'PUT' && upload) {
      parts.get(upload)!.set(Number(url.searchParams.get('partNumber')), bytes);
      return answer(200, '', { etag: `"${hash(bytes)}"` });
    }
    if (request.method === 'POST' && upload) {
      const named = [...String(bytes).matchAll(/<PartNumber>(\d+)</g)].map(([, number]) => parts.get(upload)!.get(Number(number))!);
      objects.set(key, { bytes: Buffer.concat(named), type: 'application/zip', at: new Date() });
      parts.delete(upload);
      return answer(200, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
    }
    if (request.method === 'DELETE' && upload) {
      parts.delete(upload);
      return answer(204);
    }
    if (request.method === 'PUT') {
      objects.set(key, { bytes, type: request.headers['content-type'] ?? '', at: new Date() });
      return answer(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return answer(204);
    }
    if (url.searchParams.has('list-type')) {
      const prefix = url.searchParams.get('prefix') ?? '';
      const rows = [...objects].filter(([own]) => own.startsWith(prefix)).map(([own, { at }]) => `<Contents><Key>${own}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`);
      return answer(200, `<ListBucketResult><IsTruncated>false</IsTruncated>${rows.join('')}</ListBucketResult>`);
    }
    const found = objects.get(key);
    if (!found) return answer(404, '<Error><Code>NoSuchKey</Code></Error>', { 'content-type': 'application/xml' });
    return answer(200, found.bytes, { 'content-type': found.type });
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { objects, parts, endpoint, ...credentials, close: () => server.close() };
}

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** Signature Version 4, computed anew from the request and compared. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const given = /Credential=([^/]+)\/(\d+)\/[^,]+, SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '');
  if (!given || given[1] !== credentials.id) return false;
  const [, , day, signedHeaders, signature] = given as unknown as string[];
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== hash(body)) return false;
  const headers = signedHeaders!.split(';').map((one) => `${one}:${String(request.headers[one]).trim()}\n`).join('');
  const query = [...url.searchParams].map(([one, value]) => `${encodeURIComponent(one)}=${encodeURIComponent(value)}`).sort().join('&');
  const canonical = [request.method, url.pathname, query, headers, signedHeaders, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${credentials.secret}`, day!), region));
  return hmac(key, toSign).toString('hex') === signature;
}
