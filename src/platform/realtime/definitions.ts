import { socketSurfaces, type Permission } from '@mentora/access';
import type { Payload, PayloadRequest } from 'payload';
import type { JobData } from '../jobs/definitions';

/** Something that people's open pages and the site tell each other. */
export interface SocketEvent<Data extends JobData = JobData> {
  /** Named in `socketSurfaces` too, with the permission that decides who hears and says it. */
  name: string;
  /**
   * What a page gets of it, read once on each node that has somebody to tell; null tells nobody. Without it, the data
   * itself: they travel between nodes through the database and are ids and figures.
   */
  load?(this: void, payload: Payload, data: Data): Promise<unknown>;
  /** What is done when a page says it; what it returns is the answer. Without it, pages cannot say it. */
  receive?(this: void, req: PayloadRequest, said: unknown): Promise<unknown>;
}

/** Makes a socket event with its data typed; it has to be in the registry `socketEvents` to be heard. */
export function defineSocketEvent<Data extends JobData>(event: SocketEvent<Data>): SocketEvent<Data> {
  return event;
}

/** The permission that decides an event. Throws where the table of surfaces does not name it. */
export function permissionOf(event: Pick<SocketEvent, 'name'>): Permission {
  const permission = socketSurfaces[event.name];
  if (!permission) throw new Error(`The socket event "${event.name}" has no row in src/access/surfaces.ts`);
  return permission;
}
