import { z } from 'zod';

const text = z.string('required').trim().max(500, 'tooLong');

/** A reason as administrators write it: in French, and in the languages that they know. */
export const reasonLabel = z.object({
  fr: text.min(1, 'required'),
  en: text.optional(),
  ar: text.optional(),
});
