import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { sessionOptions } from './optionsOf';
import type { SessionType } from './status';

/** Where a session is: as the two have said, or for a call, and where one is wished for, a room of its own, by a name that nobody guesses. */
export function placeFor(req: PayloadRequest, { type, place, room }: { type: SessionType; place: string; room: boolean }): string {
  if (place || !(room || type === 'video-call')) return place;
  const { jitsiDomain } = sessionOptions(req.payload.config);
  return jitsiDomain ? `https://${jitsiDomain}/mentora-${randomUUID()}` : '';
}

/** The address of a place that is one. */
export const linkOf = (place: string | null): string | null => (place?.startsWith('https:') ? place : null);
