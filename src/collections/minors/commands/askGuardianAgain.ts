import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recipientOf } from '../../users/queries/recipientOf';
import { typed } from '../../users/input';
import { guardianOf, sealGuardian } from '../guardian';
import { limits } from '../limits';
import { askGuardian } from '../mails';
import { isSameMailbox } from '../sameMailbox';

/**
 * Sends the mail to one's guardian again, or to another address: the link that went to the former one is then worth
 * nothing. 409 `guardianNotAwaited` where nobody is waited for. It does not move the day on which the account goes.
 */
export const askGuardianAgain = defineCommand({
  name: 'askGuardianAgain',
  permission: 'account.own',
  input: z.object({ address: typed.address.optional() }),
  prepare: async ({ req, input, person }) => {
    const own = await recipientOf(req, person!.id);
    const guardian = await guardianOf(req, person!.id);
    const address = input.address ?? guardian?.address;
    if (!own || !address || !guardian || guardian.agreedAt || guardian.decidesAlone) throw notAwaited();
    if (isSameMailbox(address, own.email)) {
      throw new MentoraError('invalidInput', { status: 400, fields: { address: 'guardianSameAddress' } });
    }
    await consume(req, limits.asked, [own.id]);
    await consume(req, limits.address, [address], address);
    return { own, former: guardian, address };
  },
  run: async ({ req, prepared: { own, former, address } }): Promise<void> => {
    const id = address === former.address ? former.id : randomUUID();
    // A guardian may agree at this very moment: then nothing is sent.
    const waiting = await query(
      req,
      sql`UPDATE guardians SET id = ${id}, sealed = ${sealGuardian(address, id)},
            -- Another guardian has days of his or her own to answer.
            asked_at = CASE WHEN id = ${id} AND asked_at IS NOT NULL THEN asked_at ELSE now() END,
            reminded = CASE WHEN id = ${id} AND asked_at IS NOT NULL THEN reminded ELSE 0 END
          WHERE id = ${former.id} AND agreed_at IS NULL RETURNING id`,
    );
    if (waiting.length === 0) throw notAwaited();
    await askGuardian(req, { id, person: own.id, name: own.name, address, locale: own.locale });
  },
});

const notAwaited = () => new MentoraError('guardianNotAwaited', { status: 409 });
