import { demand, MentoraError, readInput } from '@mentora/platform';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { ModerationStatus } from '../moderationStatus';
import { decision, moderateImage } from './moderateImage';

/** As many at once as a list gives. */
const mostAtOnce = 100;

/** What is decided of several images. Of those that were not seen in another state only what waits is decided. */
export const severalInput = z.object({
  ids: z.array(z.uuid('invalid'), 'required').min(1, 'required').max(mostAtOnce, 'tooManyAtOnce'),
  ...decision,
});

/** What became of one of several: decided, or why not (`notFound`, `imageDecidedElsewhere`), and the state it is in. */
export interface Outcome {
  id: string;
  done: boolean;
  code?: string;
  moderationStatus?: ModerationStatus;
}

/**
 * Decides several images, each in a transaction of its own: what fails for one undoes nothing of another, and each outcome
 * says what is true of its image. Those that somebody else has decided meanwhile stay as they are.
 */
export async function moderateImages(req: PayloadRequest, input: unknown): Promise<Outcome[]> {
  demand(req, 'image.moderate');
  const { ids, seen = 'pending', ...rest } = readInput(severalInput, input);
  const outcomes: Outcome[] = [];
  for (const id of new Set(ids)) outcomes.push(await moderateOne(req, { id, seen, ...rest }));
  return outcomes;
}

async function moderateOne(req: PayloadRequest, input: Parameters<typeof moderateImage>[1]): Promise<Outcome> {
  const { id, status } = input;
  const own = isolateObjectProperty(req, 'transactionID');
  own.transactionID = undefined;
  try {
    await moderateImage(own, input);
    return { id, done: true, moderationStatus: status };
  } catch (err) {
    if (err instanceof MentoraError) return { id, done: false, code: err.code, ...stateIn(err) };
    // What went before stands, and what comes after is done: it is not told as if nothing had happened.
    req.payload.logger.error({ err, msg: `Image ${id} could not be decided` });
    return { id, done: false, code: 'unexpected' };
  }
}

function stateIn({ details }: MentoraError): Pick<Outcome, 'moderationStatus'> {
  const { status } = details.params ?? {};
  return status ? { moderationStatus: status as ModerationStatus } : {};
}
