import { MentoraError, registriesOf, type ContributionKind } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** The kinds of things that can be contributed here. */
export function contributionKindsOf({ payload }: Pick<PayloadRequest, 'payload'>): ContributionKind[] {
  return registriesOf(payload.config).contributionKinds;
}

/** The kind of a contribution. Throws 400 where nobody keeps such things. */
export function kindOf(req: Pick<PayloadRequest, 'payload'>, type: string): ContributionKind {
  const kind = contributionKindsOf(req).find(({ key }) => key === type);
  if (!kind) throw new MentoraError('invalidInput', { status: 400, fields: { type: 'invalid' } });
  return kind;
}
