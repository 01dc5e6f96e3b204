import { setCookieHeader, type Cookie } from '@mentora/platform/http';
import { settings } from '@mentora/platform/settings';
import { addDataAndFileToRequest, type PayloadRequest } from 'payload';

/** The JSON body of a request; empty where there is none. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req);
  return (req.data) ?? {};
}

/** A JSON answer that sets cookies, and that nothing keeps. */
export function answer(body: unknown, { cookies = [], status = 200 }: { cookies?: Cookie[]; status?: number } = {}) {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', setCookieHeader(settings().url, cookie));
  return Response.json(body, { status, headers });
}
