import { locales } from '@mentora/platform';
import { z } from 'zod';

/** What people send, checked alike at every door. */
export const caseInput = z.uuid('invalid');
export const longText = z.string('required').trim().max(4_000, 'tooLong');
export const neededText = longText.min(1, 'required');
export const localeInput = z.enum(locales).default('fr');
export const filesInput = z.array(z.object({ name: z.string().max(500, 'tooLong'), content: z.instanceof(Buffer) })).default([]);
