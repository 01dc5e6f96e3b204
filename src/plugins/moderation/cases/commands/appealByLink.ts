import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { clientAddress, networkOf } from '@mentora/platform/http';
import { consume } from '@mentora/platform/limits';
import { suspensionByLink } from '@mentora/platform/suspensions';
import { z } from 'zod';
import { fileAppeal } from '../appeal';
import { neededText } from '../input';

/** Contests a suspension by the signed link of its mail: who is kept away cannot sign in. Nobody guesses links. */
export const appealByLink = defineCommand({
  name: 'appealByLink',
  permission: 'account.signIn',
  input: z.object({ link: z.string('required').max(200, 'invalid'), text: neededText }),
  prepare: ({ req }) => consume(req, { name: 'case-appeals', tries: 20, seconds: 3_600 }, [networkOf(clientAddress(req.headers))]),
  run: async ({ req, input: { link, text } }): Promise<void> => {
    const suspension = await suspensionByLink(req, link);
    const [decided] = suspension ? await query<{ id: string }>(req, sql`SELECT case_id AS id FROM case_decisions WHERE suspension_id = ${suspension.id}`) : [];
    if (!suspension || !decided) throw new MentoraError('suspensionLinkGone', { status: 404 });
    await fileAppeal(req, { id: decided.id, person: suspension.person, text });
  },
});
