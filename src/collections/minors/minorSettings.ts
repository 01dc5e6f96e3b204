import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** What the organisation wants to know at sign-up, from the settings global. */
export interface MinorSettings {
  /** Whether people are asked for their birth date. */
  askAge: boolean;
  /** The age from which people agree for themselves: GDPR art. 8 leaves 13 to 16 to each country; 15 in France. */
  consentAge: number;
}

/** The age of consent where nobody has set one. */
export const usualConsentAge = 15;

/** The settings as they are this moment. */
export async function minorSettings({ payload }: Pick<PayloadRequest, 'payload'>): Promise<MinorSettings> {
  const [row] = await query<{ askAge: boolean | null; consentAge: number | null }>(
    { payload },
    sql`SELECT minors_ask_age AS "askAge", minors_consent_age::int AS "consentAge" FROM settings LIMIT 1`,
  );
  return { askAge: row?.askAge ?? false, consentAge: row?.consentAge ?? usualConsentAge };
}
