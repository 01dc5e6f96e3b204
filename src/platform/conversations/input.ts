import { z } from 'zod';

/** How long after writing it a message may be changed or deleted. */
export const changeableMinutes = 15;

/** What people send, checked alike at every door. */
export const conversationInput = z.uuid('invalid');
export const writtenInput = z.string('required').trim().max(4_000, 'tooLong');
export const textInput = writtenInput.min(1, 'required');
export const seqInput = z.number('invalid').int('invalid').min(1, 'invalid').max(2_147_483_647, 'invalid');
