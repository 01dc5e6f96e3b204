import type { PayloadRequest } from 'payload';
import { afterCommit } from '../command/afterCommit';
import { query, sql } from '../command/query';
import type { Locale } from '../i18n/locales';
import { settings } from '../settings';
import { deliverMails } from './deliver';
import { renderMail, type MailContent } from './render';

export interface Mail extends MailContent {
  to: string;
  locale: Locale;
}

/** A line of a mail's head: nothing in it may begin another. */
function headerLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim().slice(0, 200);
}

/**
 * Sends a mail: it is written in the transaction of `req`, and leaves once that is committed. What is rolled
 * back is not sent; what is committed is sent even if the process dies in between.
 */
export async function sendMail(req: PayloadRequest, mail: Mail): Promise<void> {
  const frame = await letterhead(req, mail.locale);
  const subject = headerLine(mail.subject);
  const { html, text } = renderMail({ ...mail, subject }, frame);
  await query(
    req,
    sql`INSERT INTO mails (id, "to", subject, html, text, status, tries, next_try_at)
        VALUES (uuidv7(), ${headerLine(mail.to)}, ${subject}, ${html}, ${text},
                ${settings().smtp ? 'queued' : 'kept'}, 0, now())`,
  );
  afterCommit(req, () => {
    deliverMails(req.payload).catch((err: unknown) => req.payload.logger.error({ err }, 'Mails wait'));
  });
}

/** The organisation's own name and colour, from the settings global. */
async function letterhead(req: PayloadRequest, locale: Locale) {
  const [row] = await query<{ name: string; accent: string }>(req, sql`SELECT name, accent FROM settings LIMIT 1`);
  const accent = row?.accent && /^#[0-9a-f]{6}$/i.test(row.accent) ? row.accent : '#0d5b54';
  return { locale, siteName: row?.name ?? 'Mentora', siteUrl: settings().url, accent };
}
