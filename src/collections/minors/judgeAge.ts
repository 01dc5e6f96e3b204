import { MentoraError } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import type { PayloadRequest } from 'payload';
import { birthday, faultOfBirthDate, majority } from './birthDate';
import { limits } from './limits';
import { minorSettings } from './minorSettings';
import { isSameMailbox } from './sameMailbox';

/** A minor who signs up, and the guardian to be asked where the age of consent is not reached. */
export interface NewMinor {
  /** `YYYY-MM-DD`. */
  born: string;
  guardian: { address: string; neededUntil: string } | null;
}

interface Given {
  birthDate?: string;
  guardian?: string;
  /** The person's own address. */
  email: string;
}

/**
 * What the age that somebody gives at sign-up means: null for adults, of whom nothing is kept, and where the site does
 * not ask. Counts the mail to the guardian among those of its address. Throws 400 with a code for the field that is
 * wrong: `birthDate`, `guardian` (`guardianNeeded` where an address is missing).
 */
export async function judgeAge(req: PayloadRequest, { birthDate = '', guardian, email }: Given): Promise<NewMinor | null> {
  const { askAge, consentAge } = await minorSettings(req);
  if (!askAge) return null;
  const today = new Date().toISOString().slice(0, 10);
  const fault = faultOfBirthDate(birthDate, today);
  if (fault) throw wrong('birthDate', fault);
  if (birthday(birthDate, majority) <= today) return null;
  const neededUntil = birthday(birthDate, consentAge);
  if (neededUntil <= today) return { born: birthDate, guardian: null };
  if (!guardian) throw wrong('guardian', 'guardianNeeded');
  if (isSameMailbox(guardian, email)) throw wrong('guardian', 'guardianSameAddress');
  await consume(req, limits.address, [guardian], guardian);
  return { born: birthDate, guardian: { address: guardian, neededUntil } };
}

function wrong(field: 'birthDate' | 'guardian', code: string): MentoraError {
  return new MentoraError('invalidInput', { status: 400, fields: { [field]: code } });
}
