import { query, sql, type Locale } from '@mentora/platform';
import { sendMail } from '@mentora/platform/mail';
import { suspensionAddress } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import { translator } from '../messages';
import type { CaseReason } from './status';

/**
 * Writes to a person who is kept away: what was decided, on what ground, until when, and the link by which it is read
 * whole and contested without signing in. What was written of it stays on that page.
 */
export async function mailSuspension(req: PayloadRequest, id: string, what: 'decided' | 'upheld' = 'decided'): Promise<void> {
  const [row] = await query<{ person: string; name: string; email: string; locale: Locale; timeZone: string; ground: CaseReason; until: string | null }>(
    req,
    sql`SELECT u.id AS person, u.name, u.email, u.locale, u.time_zone AS "timeZone", s.ground, to_json(s.until)#>>'{}' AS until
        FROM suspensions s JOIN users u ON u.id = s.person_id WHERE s.id = ${id}`,
  );
  if (!row) return;
  const { person, name, email, locale, timeZone, ground, until } = row;
  const t = translator(locale, 'cases');
  const date = until ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(until)) : '';
  const values = { name, date, ends: until ? 'yes' : 'no', ground: t(`reasons.${ground}`) };
  await sendMail(req, {
    kind: `case:suspension-${what}`,
    to: email,
    person,
    locale,
    subject: t(`mail.${what}Subject`, values),
    paragraphs: [t('mail.hello', values), t(`mail.${what}Text`, values), t('mail.ground', values), ...(what === 'decided' ? [t('mail.appeal')] : [])],
    button: { label: t('mail.button'), href: suspensionAddress(req.payload, id, locale) },
  });
}
