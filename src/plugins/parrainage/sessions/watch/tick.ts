import { inTransaction, type Registries } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { remind } from './remind';
import { endForgotten, endUnanswered, noteMissed, sweepHolds } from './settle';

/** Looks at the clock for all sessions. Each part stands by itself: what fails in one is tried again without the others. */
export async function watchSessions(payload: Payload, at: Date): Promise<void> {
  // A tick that comes late is about now: nobody is reminded of what has begun meanwhile.
  const now = new Date(Math.max(at.getTime(), Date.now()));
  for (const part of [remind, endUnanswered, noteMissed, endForgotten, sweepHolds]) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => part(req, now));
  }
}

export const sessionTick: Registries['ticks'][number] = { key: 'sessions', cron: '* * * * *', missed: 'makeUp', run: watchSessions };
