import { demand, MentoraError, readInput } from '@mentora/platform';
import { createLocalReq, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { mediateMentorship } from '../commands/mediateMentorship';
import { handoverFields, handOverMentorship } from '../commands/handOverMentorship';
import { overrideFields, overrideMentorship } from '../commands/overrideMentorship';
import { remindMentorship } from '../commands/remindMentorship';
import { mentorshipInput } from '../input';
import { overrides } from './override';

/** What can be done to several relations at once. */
export const careActions = [...overrides, 'remind', 'mediate', 'hand-over'] as const;

export type CareAction = (typeof careActions)[number];

/** So many at once. */
const most = 50;

const wish = z.object({
  mentorships: z.array(mentorshipInput, 'required').min(1, 'required').max(most, 'tooMany').transform((ids) => [...new Set(ids)]),
  action: z.enum(careActions, 'invalid'),
  reason: overrideFields.reason.optional(),
  resumeOn: overrideFields.resumeOn,
  months: overrideFields.months,
  mentor: handoverFields.mentor.optional(),
});

/** What became of one of them: it is done, with what the act answers, or nothing of it is, and why. */
export type CareOutcome = { id: string; done: true; status?: string; conversation?: string } | { id: string; done: false; code: string; field?: string; state?: unknown };

/**
 * Does one thing to several relations, each by its own command in a transaction of its own: what is said of each is true,
 * nothing is half done, and one that cannot be does not keep the others from it.
 */
async function careFor(req: PayloadRequest, raw: z.input<typeof wish>): Promise<{ outcomes: CareOutcome[]; done: number }> {
  demand(req, 'mentorship.manage');
  const { mentorships, ...what } = readInput(wish, raw);
  const outcomes: CareOutcome[] = [];
  for (const id of mentorships) {
    const own = await createLocalReq({ user: req.user ?? undefined }, req.payload);
    Object.assign(own, { headers: req.headers, i18n: req.i18n });
    outcomes.push(await act(own, id, what).then((answer) => ({ ...answer, id, done: true as const }), (error: unknown) => refused(req, id, error)));
  }
  return { outcomes, done: outcomes.filter(({ done }) => done).length };
}

export const careForMentorships = Object.assign(careFor, { input: wish });

async function act(req: PayloadRequest, mentorship: string, { action, ...what }: Omit<z.output<typeof wish>, 'mentorships'>): Promise<{ status?: string; conversation?: string }> {
  if (action === 'remind') {
    await remindMentorship(req, { mentorship });
    return {};
  }
  if (action === 'mediate') return { conversation: (await mediateMentorship(req, { mentorship })).conversation };
  const reason = what.reason ?? '';
  if (action === 'hand-over') {
    await handOverMentorship(req, { mentorship, mentor: what.mentor ?? '', reason });
    return {};
  }
  return { status: (await overrideMentorship(req, { mentorship, action, reason, resumeOn: what.resumeOn, months: what.months })).status };
}

function refused({ payload }: PayloadRequest, id: string, error: unknown): CareOutcome {
  if (error instanceof MentoraError) {
    const [field] = Object.entries(error.details.fields ?? {});
    return { id, done: false, code: field ? field[1] : error.code, ...(field && { field: field[0] }), ...(error.details.extra && { state: error.details.extra.state }) };
  }
  payload.logger.error({ err: error, msg: `A relation could not be cared for: ${id}` });
  return { id, done: false, code: 'unexpected' };
}
