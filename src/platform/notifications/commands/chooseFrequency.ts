import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { MentoraError } from '../../errors';
import { registriesOf } from '../../registries';
import { channels, frequencies } from '../definitions';

/** Chooses how often one is told of a category by a channel. It holds for what waits already as well. */
export const chooseFrequency = defineCommand({
  name: 'chooseFrequency',
  permission: 'account.own',
  input: z.object({
    category: z.string('required'),
    channel: z.enum(channels, 'invalid'),
    frequency: z.enum(frequencies, 'invalid'),
  }),
  run: async ({ req, input: { category, channel, frequency }, person }): Promise<void> => {
    const { notificationCategories } = registriesOf(req.payload.config);
    if (!notificationCategories.some(({ key }) => key === category)) {
      throw new MentoraError('invalidInput', { status: 400, fields: { category: 'invalid' } });
    }
    await setFrequency(req, { person: person!.id, category, channel, frequency });
  },
});

/** Writes a choice. One's own asks the matrix first; the link of a mail has proved itself otherwise. */
export async function setFrequency(
  req: Parameters<typeof query>[0],
  { person, category, channel, frequency }: { person: string; category: string; channel: string; frequency: string },
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO notification_choices (id, person_id, category, channel, frequency)
        SELECT uuidv7(), u.id, ${category}, ${channel}::enum_channel, ${frequency}::enum_frequency FROM users u WHERE u.id = ${person}
        ON CONFLICT (person_id, category, channel) DO UPDATE SET frequency = excluded.frequency, updated_at = now()`,
  );
}
