import { query, sql } from '@mentora/platform';
import { isMinor } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { guardianOf, type Guardian } from '../guardian';

/** What a person's own pages know of his or her age. */
export interface Age {
  /** Known to be under eighteen. */
  isMinor: boolean;
  /** Who was asked to agree; null for whoever needs nobody. */
  guardian: Pick<Guardian, 'address' | 'agreedAt' | 'until' | 'decidesAlone' | 'phone'> | null;
}

/** What is known of one's own age. Nothing is of an account that was made while the site did not ask. */
export async function ageOf({ payload }: Pick<PayloadRequest, 'payload'>, person: string): Promise<Age> {
  const [[row], guardian] = await Promise.all([
    query<{ minor: boolean }>({ payload }, sql`SELECT ${isMinor(person)} AS minor`),
    guardianOf({ payload }, person),
  ]);
  if (!guardian) return { isMinor: row!.minor, guardian: null };
  const { address, agreedAt, until, decidesAlone, phone } = guardian;
  return { isMinor: row!.minor, guardian: { address, agreedAt, until, decidesAlone, phone } };
}
