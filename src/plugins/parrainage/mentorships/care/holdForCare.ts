import { MentoraError } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { hold, type Held } from '../hold';

/** A relation, held for who looks after all of them: one of one's own is for somebody else to look after. */
export async function holdForCare(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, id: string, person: string): Promise<Held> {
  const held = await hold(req, id);
  if (held.mentor === person || held.mentee === person) throw new MentoraError('ownMentorship', { status: 409 });
  return held;
}
