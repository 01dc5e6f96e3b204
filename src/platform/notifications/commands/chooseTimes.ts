import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';

const minute = z.number('invalid').int('invalid').min(0, 'invalid').max(24 * 60 - 1, 'invalid');

/** Sets when one is left alone: quiet hours of every day (null: none), and "do not disturb" until a time. */
export const chooseTimes = defineCommand({
  name: 'chooseTimes',
  permission: 'account.own',
  input: z.object({
    quiet: z
      .object({ from: minute, to: minute })
      .nullable()
      .refine((quiet) => quiet === null || quiet.from !== quiet.to, 'sameHour'),
    undisturbedUntil: z.coerce.date('invalid').max(new Date('2100-01-01'), 'invalid').nullable(),
  }),
  run: async ({ req, input: { quiet, undisturbedUntil }, person }): Promise<void> => {
    await query(
      req,
      sql`INSERT INTO notification_times (id, person_id, quiet_from, quiet_to, undisturbed_until)
          VALUES (uuidv7(), ${person!.id}, ${quiet?.from ?? null}, ${quiet?.to ?? null}, ${undisturbedUntil?.toISOString() ?? null})
          ON CONFLICT (person_id) DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
            undisturbed_until = excluded.undisturbed_until, updated_at = now()`,
    );
  },
});
