import { createTransport, type Transporter } from 'nodemailer';
import type { Payload } from 'payload';
import { query, sql } from '../command/query';
import { settings, type SmtpSettings } from '../settings';

/** After this many tries a mail is given up: about two days. */
const mostTries = 12;

interface Queued extends Record<string, unknown> {
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  tries: number;
}

let current: { smtp: SmtpSettings; transport: Transporter } | undefined;

function transportOf(smtp: SmtpSettings): Transporter {
  if (current?.smtp === smtp) return current.transport;
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure,
    auth: smtp.user ? { user: smtp.user, pass: smtp.password ?? '' } : undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  current = { smtp, transport };
  return transport;
}

/**
 * Sends the mails that wait. Any number of processes may do it at once: a mail is first claimed by moving its
 * next try on, in one statement, so it goes twice only where a process dies between the server's yes and ours.
 * Nothing is sent where no mail server is configured.
 */
export async function deliverMails(payload: Payload): Promise<void> {
  while (settings().smtp) {
    const mail = await claim(payload);
    const { smtp, mailFrom } = settings();
    if (!mail || !smtp) return;
    try {
      await transportOf(smtp).sendMail({
        from: mailFrom,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
      });
      await forgetText(payload, mail);
    } catch (error) {
      await postpone(payload, mail, error);
    }
  }
}

/** Takes the next mail that is due, and puts its next try off: 1, 2, 4… minutes, 8 hours at most. */
async function claim(payload: Payload): Promise<Queued | undefined> {
  const [mail] = await query<Queued>(
    { payload },
    sql`UPDATE mails SET tries = tries + 1,
          next_try_at = now() + least(interval '8 hours', interval '1 minute' * power(2, tries))
        WHERE id = (
          SELECT id FROM mails WHERE status = 'queued' AND next_try_at <= now()
          ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED
        ) RETURNING id, "to", subject, html, text, tries::int`,
  );
  return mail;
}

/** Of a mail that was sent, subject and address stay, and nothing of one to an address that no account has. */
async function forgetText(payload: Payload, { id }: Queued): Promise<void> {
  await query(
    { payload },
    sql`UPDATE mails SET status = 'sent', html = NULL, text = NULL, problem = NULL, updated_at = now() WHERE id = ${id}`,
  );
  await query(
    { payload },
    sql`DELETE FROM mails m WHERE id = ${id} AND NOT EXISTS (SELECT FROM users u WHERE u.email = m."to")`,
  );
}

/** Removes mails that nobody needs any more: what was sent a month ago, what was kept or failed three. */
export async function sweepMails(payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`DELETE FROM mails WHERE updated_at < now() - CASE status WHEN 'sent' THEN interval '30 days' ELSE interval '90 days' END`,
  );
}

async function postpone(payload: Payload, mail: Queued, error: unknown): Promise<void> {
  const refused = error as { message?: string; responseCode?: number };
  const forGood = (refused.responseCode ?? 0) >= 500 || mail.tries >= mostTries;
  const problem = String(refused.message ?? error).slice(0, 500);
  payload.logger.warn({ msg: 'A mail could not be sent', mail: mail.id, problem });
  await query(
    { payload },
    sql`UPDATE mails SET status = ${forGood ? 'failed' : 'queued'}, problem = ${problem}, updated_at = now()
        WHERE id = ${mail.id}`,
  );
}
