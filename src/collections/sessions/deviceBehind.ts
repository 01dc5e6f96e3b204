import { clientAddress, readCookie } from '@mentora/platform/http';
import { visitorTokenIn } from '../attempts/owner';
import type { DeviceInput } from './commands/openSession';
import { deviceCookie } from './cookies';
import { sessionCookie } from './token';

/** What the headers of a request say of the device behind it. */
export function deviceBehind(headers: Pick<Headers, 'get'>): DeviceInput {
  return {
    userAgent: headers.get('user-agent'),
    address: clientAddress(headers),
    deviceToken: readCookie(headers, deviceCookie),
    formerToken: readCookie(headers, sessionCookie),
    visitorToken: visitorTokenIn(headers),
  };
}
