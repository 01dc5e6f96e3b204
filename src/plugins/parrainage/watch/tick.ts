import { inTransaction, type Registries } from '@mentora/platform';
import { createLocalReq, type Payload } from 'payload';
import { expireRequests, nudgeRequests } from './requests';
import { breakSilences, closeArchives, remindReturns, resumeDue, tellEnds } from './running';

const looks = [expireRequests, nudgeRequests, remindReturns, resumeDue, tellEnds, breakSilences, closeArchives];

/** Looks at everything that waits for its time, each kind by itself: one that fails holds no other back, and is tried again. */
export async function watchMentorships(payload: Payload, at: Date): Promise<void> {
  const failed: unknown[] = [];
  for (const look of looks) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => look(req, at)).catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw new AggregateError(failed, 'Not everything that is due in mentorships was done');
}

export const mentorshipTick: Registries['ticks'][number] = { key: 'mentorships', cron: '*/10 * * * *', missed: 'makeUp', run: watchMentorships };
