import { isTimeZone, locales } from '@mentora/platform/i18n';
import { z } from 'zod';
import { faultOfBirthDate } from '../minors/birthDate';
import { longestPassword } from '../credentials/passwordHash';
import { isAddress, normaliseAddress } from './address';
import { spokenLanguages } from './choices';

/** The parts of what people type, each with the code that is said where it is wrong. */
export const typed = {
  name: z.string('required').trim().min(1, 'required').max(80, 'tooLong').regex(/^[^\p{Cc}]*$/u, 'invalid'),
  address: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(254, 'tooLong')
    .transform(normaliseAddress)
    .refine(isAddress, 'invalidAddress'),
  birthDate: z.string('invalidDate').check((given) => {
    const fault = faultOfBirthDate(given.value, new Date().toISOString().slice(0, 10));
    if (fault) given.issues.push({ code: 'custom', message: fault, input: given.value });
  }),
  /** A password that is compared, not chosen. */
  password: z.string('required').min(1, 'required').max(longestPassword, 'tooLong'),
  newPassword: z.string('required').min(1, 'required').max(longestPassword, 'tooLong'),
  code: z.string('required').trim().min(1, 'required').max(200, 'invalidCode'),
  locale: z.enum(locales, 'invalid'),
  timeZone: z.string('required').max(64, 'invalidTimeZone').refine(isTimeZone, 'invalidTimeZone'),
  biography: z.string().trim().max(500, 'tooLong'),
  languages: z.array(z.enum(spokenLanguages, 'invalid')).max(spokenLanguages.length, 'invalid'),
  display: z.object({
    theme: z.enum(['auto', 'light', 'dark'], 'invalid'),
    contrast: z.enum(['auto', 'normal', 'more'], 'invalid'),
    textSize: z.enum(['normal', 'large', 'larger'], 'invalid'),
  }),
} as const;
