import type { PayloadRequest } from 'payload';
import type { JobData } from '../jobs/definitions';

/**
 * What happens on the platform: names in the past tense, with the ids of what it happened to. Whoever emits an
 * event adds it here:
 *
 *     declare module '@mentora/platform/events' {
 *       interface DomainEvents { 'exercise.published': { exercise: string } }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is filled where events are made
export interface DomainEvents {}

export type EventName = keyof DomainEvents & string;

/** An event as a subscriber receives it. */
export type DomainEvent<Name extends EventName = EventName> = {
  [Each in Name]: {
    /** The same at each delivery. */
    id: string;
    name: Each;
    /** When it was emitted. */
    at: Date;
    data: DomainEvents[Each] & JobData;
  };
}[Name];

/** What is done when something happened elsewhere. */
export interface Subscriber {
  /** `gamification.points`: who, and what for. It never changes, or what is under way is done twice. */
  key: string;
  on: readonly string[];
  /**
   * It belongs to what happened, and stands or falls with it: it runs at once, in the same transaction and with the
   * person behind it, and what it throws undoes both. For a row that must not lag behind another; anything else waits.
   */
  within?: true;
  /**
   * Runs after the event is committed, in a transaction of its own on `req`, which no person is behind. What it
   * writes there is written once, however often the event comes; what leaves the database it hands to a job.
   */
  handle: (req: PayloadRequest, event: never) => Promise<unknown>;
}

/** Makes a subscriber; it has to be in the registry `subscribers` to hear anything. */
export function defineSubscriber<const Name extends EventName>(subscriber: {
  key: string;
  on: readonly Name[];
  within?: true;
  handle: (req: PayloadRequest, event: DomainEvent<Name>) => Promise<unknown>;
}): Subscriber {
  return subscriber;
}
