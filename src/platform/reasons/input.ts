import { z } from 'zod';

/** What ready-made reasons are for: to reject a contribution, or an image at its own door. */
export const reasonKinds = ['contribution', 'image'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export const reasonKind = z.enum(reasonKinds, 'invalid').default('contribution');

const text = z.string('required').trim().max(500, 'tooLong');

/** A reason as administrators write it: in French, and in the languages that they know. */
export const reasonLabel = z.object({
  fr: text.min(1, 'required'),
  en: text.optional(),
  ar: text.optional(),
});
