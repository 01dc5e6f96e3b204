import { randomInt } from 'node:crypto';
import { createTranslator } from 'next-intl';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand } from '../../command/defineCommand';
import { query, sql } from '../../command/query';
import { isOffered } from '../../consents/consents';
import { seal } from '../../crypto/seal';
import { MentoraError } from '../../errors';
import { clientAddress, networkOf } from '../../http/clientAddress';
import { defaultLocale, isLocale } from '../../i18n/locales';
import { consume, keyOf } from '../../limits/consume';
import { limits } from '../limits';
import { wordsOf } from '../messages';
import { boundTo } from '../numberOf';
import { maskNumber, mobileNumber } from '../numbers';
import { sendText, textChannels } from '../sendText';
import { templateFor } from '../templates';

/** How long a code is good, in minutes. */
export const codeMinutes = 15;

/** What is kept of a code. */
export function codeHash(req: Pick<PayloadRequest, 'payload'>, person: string, code: string): string {
  return keyOf(req, 'phone-code', person, code);
}

/**
 * Sends a code to a number that a person says is his or hers: nothing else is ever sent to it before the code came
 * back. Asked again, the code before is worth nothing any more.
 */
export const askNumber = defineCommand({
  name: 'askNumber',
  permission: 'channel.add',
  input: z.object({ number: z.string('required').trim().min(1, 'required').max(40, 'invalidNumber') }),
  prepare: async ({ req, input, person }) => {
    const [channel] = textChannels();
    if (!channel) throw new MentoraError('noTexts', { status: 409 });
    if (!(await isOffered({ payload: req.payload }, person!.id, channel))) throw new MentoraError('notForMinors', { status: 403 });
    const { timeZone = '' } = req.user as unknown as { timeZone?: string };
    const number = mobileNumber(input.number, timeZone);
    if (!number) throw new MentoraError('invalidInput', { status: 400, fields: { number: 'invalidNumber' } });
    await consume(req, limits.asked, [person!.id]);
    await consume(req, limits.number, [number]);
    await consume(req, limits.network, [networkOf(clientAddress(req.headers))]);
    return { number, channel };
  },
  run: async ({ req, prepared: { number, channel }, person }): Promise<{ asked: string }> => {
    const { id } = person!;
    const { locale: wanted } = req.user as unknown as { locale?: string };
    const locale = isLocale(wanted) ? wanted : defaultLocale;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await query(
      req,
      sql`INSERT INTO phone_codes (person_id, sealed, masked, code_hash, expires_at)
          VALUES (${id}, ${seal(number, boundTo('phone-code', id))}, ${maskNumber(number)}, ${codeHash(req, id, code)},
                  now() + make_interval(mins => ${codeMinutes}))
          ON CONFLICT (person_id) DO UPDATE SET id = uuidv7(), sealed = excluded.sealed, masked = excluded.masked,
            code_hash = excluded.code_hash, expires_at = excluded.expires_at`,
    );
    const t = createTranslator({ locale, messages: wordsOf(locale) });
    await sendText(req, {
      channel,
      to: number,
      person: id,
      kind: 'account:phone',
      subject: t('codeSubject'),
      request: channel === 'sms' ? { body: t('code', { code, minutes: codeMinutes }) } : { ...templateFor('code', locale)!, variables: [code] },
    });
    return { asked: number };
  },
});
