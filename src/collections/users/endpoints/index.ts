import type { Endpoint } from 'payload';
import { sessionEndpoints } from './session';

/** The doors of the account. They stand before Payload's own at the same addresses. */
export const accountEndpoints: Endpoint[] = [...sessionEndpoints];
