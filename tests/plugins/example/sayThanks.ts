import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { seal } from '@mentora/platform/crypto';
import { emit } from '@mentora/platform/events';
import { consume } from '@mentora/platform/limits';
import { tell } from '@mentora/platform/realtime/tell';
import { z } from 'zod';
import { permission } from './access';
import './events';
import { customKey, defaultOptions, type ThanksOptions } from './options';
import { thanksEvent } from './socketEvent';

/** Thanks the author of an exercise. */
export const sayThanks = defineCommand({
  name: 'sayThanks',
  permission: permission('thanks.say'),
  input: z.object({ exercise: z.uuid('invalid'), text: z.string('required').trim().min(1, 'required').max(500, 'tooLong') }),
  prepare: ({ req, person }) => {
    const { perHour } = { ...defaultOptions, ...(req.payload.config.custom?.[customKey] as Partial<ThanksOptions> | undefined) };
    return consume(req, { name: 'thanks', tries: perHour, seconds: 60 * 60 }, [person!.id]);
  },
  run: async ({ req, input: { exercise, text }, person }): Promise<{ id: string }> => {
    const [found] = await query<{ author: string | null; id: string }>(
      req,
      sql`SELECT author_id AS author, uuidv7() AS id FROM exercises WHERE id = ${exercise} AND _status = 'published'`,
    );
    if (!found) throw notFound();
    await query(
      req,
      sql`INSERT INTO thanks (id, exercise_id, person_id, sealed)
          VALUES (${found.id}, ${exercise}, ${person!.id}, ${seal(text, ['thanks', found.id])})`,
    );
    await emit(req, 'thanks.said', { thanks: found.id });
    if (found.author) tell(req, [found.author], thanksEvent, { thanks: found.id });
    return { id: found.id };
  },
});
