import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { monthsInput, neededText } from '../../profiles/input';
import { holdForCare } from '../care/holdForCare';
import { override, overrides } from '../care/override';
import { mentorshipInput } from '../input';
import type { MentorshipStatus } from '../status';

/** What an override takes beside the relation. */
export const overrideFields = {
  action: z.enum(overrides, 'invalid'),
  reason: neededText,
  /** The day on which a pause ends. */
  resumeOn: z.iso.date('invalidDate').optional(),
  /** By how much the planned end moves. */
  months: monthsInput.optional(),
};

/** Ends, pauses, resumes, extends or reopens a relation over the heads of both, as who looks after the site. Both are told, and read why. */
export const overrideMentorship = defineCommand({
  name: 'overrideMentorship',
  permission: 'mentorship.manage',
  input: z.object({ mentorship: mentorshipInput, ...overrideFields }),
  run: async ({ req, input: { mentorship: id, ...wish }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const held = await holdForCare(req, id, person!.id);
    return { id, status: await override(req, held, { ...wish, by: person!.id }) };
  },
});
