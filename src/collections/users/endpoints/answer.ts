import { clientAddress, readCookie, setCookieHeader, type Cookie } from '@mentora/platform/http';
import { settings } from '@mentora/platform/settings';
import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import { visitorTokenIn } from '../../attempts/owner';
import type { DeviceInput } from '../../sessions/commands/openSession';
import { deviceCookie } from '../../sessions/cookies';
import { sessionCookie } from '../../sessions/token';

/** The JSON body of a request; empty where there is none. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req);
  return (req.data) ?? {};
}

/** What the headers of a request say of the device behind it. */
export function deviceBehind(headers: Headers): DeviceInput {
  return {
    userAgent: headers.get('user-agent'),
    address: clientAddress(headers),
    deviceToken: readCookie(headers, deviceCookie),
    formerToken: readCookie(headers, sessionCookie),
    visitorToken: visitorTokenIn(headers),
  };
}

/** A JSON answer that sets cookies, and that nothing keeps. */
export function answer(body: unknown, { cookies = [], status = 200 }: { cookies?: Cookie[]; status?: number } = {}) {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', setCookieHeader(settings().url, cookie));
  return Response.json(body, { status, headers });
}
