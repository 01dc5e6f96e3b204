import { forbidden } from '@mentora/platform';
import { isForeignPage } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { archiveEndpoints } from './archive';
import { joiningEndpoints } from './joining';
import { ownEndpoints } from './own';
import { passwordEndpoints } from './password';
import { sessionEndpoints } from './session';

/** A door that opens to programs and to pages of this site, and to no page of somebody else's. */
const shutToForeignPages = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (isForeignPage(req)) throw forbidden();
    return endpoint.handler(req);
  },
});

/** The doors of the account. They stand before Payload's own at the same addresses. */
export const accountEndpoints: Endpoint[] = [
  ...sessionEndpoints,
  ...joiningEndpoints,
  ...passwordEndpoints,
  ...ownEndpoints,
  ...archiveEndpoints,
].map(shutToForeignPages);
