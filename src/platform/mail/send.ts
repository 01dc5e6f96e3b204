import type { PayloadRequest } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import type { Locale } from '../i18n/locales';
import { maskAddress } from './address';
import type { CalendarPart, MailContent, MailFrame } from './content';
import { letterhead } from './letterhead';
import { openTokens, type OpenToken } from './opened/openToken';
import { provider } from './provider';
import { renderMail } from './render';
import { askToSend } from './sendQueued';
import { suppressedAmong } from './suppressed/suppress';

export interface Mail extends MailContent {
  to: string;
  /** What causes it, for the log: the name of a notification's type, or `account:password`. */
  kind: string;
  /** Whose account it is about: it goes with that, whatever the address. */
  person?: string;
  locale: Locale;
  /** Address that takes the person off mails of this kind by one POST: mail programs show a button for it. */
  unsubscribe?: string;
  /** What is to be entered in the calendar, changed there or taken out. */
  calendar?: CalendarPart;
}

/** A line of a mail's head: nothing in it may begin another. */
function headerLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim().slice(0, 200);
}

/**
 * Sends a mail: it is written in the transaction of `req` with the job that sends it. What is rolled back is not
 * sent; what is committed is sent even if the process dies in between. Where nobody carries mails it is kept.
 */
export function sendMail(req: PayloadRequest, mail: Mail): Promise<void> {
  return sendMails(req, [mail]);
}

/** Sends many mails, as `sendMail` does one: those to one address leave in their order here. */
export async function sendMails(req: PayloadRequest, given: readonly Mail[]): Promise<void> {
  if (given.length === 0) return;
  const mails = given.map((mail) => ({ ...mail, to: headerLine(mail.to) }));
  const carrier = provider();
  const suppressed = await suppressedAmong(req, mails.map(({ to }) => to));
  const leaving = mails.filter(({ to }) => !suppressed.has(to));
  const opens = carrier ? await openTokens(req, leaving) : new Map<Mail, OpenToken>();
  const frameOf = await letterhead(req);
  const rows: Row[] = [];
  for (const mail of mails) {
    const { kind, to, person, unsubscribe, calendar } = mail;
    const open = opens.get(mail);
    const { subject, html, text } = await composed(mail, { ...frameOf(mail.locale), pixel: open?.address });
    const row = { kind, person, subject, unsubscribe, open: open?.key };
    if (suppressed.has(to)) rows.push({ ...row, address: maskAddress(to), status: 'suppressed' });
    else rows.push({ ...row, address: to, html, text, calendar, status: carrier ? 'queued' : 'kept' });
  }
  await inTransaction(req, async () => {
    const written = await query<{ id: string; address: string; status: Row['status'] }>(
      req,
      sql`INSERT INTO message_log
            (id, channel, kind, provider, address, person_id, subject, html, text, unsubscribe, calendar, open_key, status, attempts)
          SELECT uuidv7(), 'mail', kind, ${carrier?.name ?? 'kept'}, address, person, subject, html, text, unsubscribe, calendar, open,
                 status::enum_message_log_status, 0
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS mail (kind text, address text, person uuid, subject text,
            html text, text text, unsubscribe text, calendar jsonb, open text, status text)
          RETURNING id, address, status::text AS status`,
    );
    // By their ids they are in the order in which they were given.
    const queued = written.filter(({ status }) => status === 'queued').sort((one, other) => (one.id < other.id ? -1 : 1));
    if (queued.length > 0) await askToSend(req, queued);
  });
}

/** A mail as it is written into the log. */
interface Row extends Pick<Mail, 'kind' | 'person' | 'subject' | 'unsubscribe' | 'calendar'> {
  address: string;
  html?: string;
  text?: string;
  open?: string;
  status: 'suppressed' | 'queued' | 'kept';
}

/** A mail as it arrives, under the organisation's letterhead. */
export async function composeMail(
  req: PayloadRequest,
  mail: MailContent & { locale: Locale },
): Promise<{ subject: string; html: string; text: string }> {
  return composed(mail, (await letterhead(req))(mail.locale));
}

async function composed(mail: MailContent, frame: MailFrame): Promise<{ subject: string; html: string; text: string }> {
  const subject = headerLine(mail.subject);
  return { subject, ...(await renderMail({ ...mail, subject }, frame)) };
}
