import type { Endpoint } from 'payload';
import { joiningEndpoints } from './joining';
import { ownEndpoints } from './own';
import { passwordEndpoints } from './password';
import { sessionEndpoints } from './session';

/** The doors of the account. They stand before Payload's own at the same addresses. */
export const accountEndpoints: Endpoint[] = [
  ...sessionEndpoints,
  ...joiningEndpoints,
  ...passwordEndpoints,
  ...ownEndpoints,
];
