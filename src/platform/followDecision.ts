import type { PayloadRequest } from 'payload';
import { registriesOf } from './registries';
import type { Decided } from './registries/contributions';

/** Has all that goes along with a decision taken at a thing's own door go along, in the transaction of `req`. */
export async function followDecision(req: PayloadRequest, of: string, decided: Decided): Promise<void> {
  for (const follower of registriesOf(req.payload.config).decisionFollowers) {
    if (follower.of === of) await follower.follow(req, decided);
  }
}
