import { MentoraError, registriesOf, type ContributionKind } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** The kind of a contribution. Throws 400 where nobody keeps such things. */
export function kindOf(req: Pick<PayloadRequest, 'payload'>, type: string): ContributionKind {
  const kind = registriesOf(req.payload.config).contributionKinds.find(({ key }) => key === type);
  if (!kind) throw new MentoraError('invalidInput', { status: 400, fields: { type: 'invalid' } });
  return kind;
}
