import { createTransport, type Transporter } from 'nodemailer';
import type { SmtpSettings } from '../settings';
import { listHeaders, RefusedForGood, type Provider } from './outgoing';

/** Connections to the mail server, kept open while there are mails. */
const connections = 10;

let current: { server: SmtpSettings; transport: Transporter } | undefined;

function transportOf(server: SmtpSettings): Transporter {
  if (current?.server === server) return current.transport;
  current?.transport.close();
  const transport = createTransport({
    host: server.host,
    port: server.port,
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
    // Shorter than servers wait; and a mail that was cut off is tried again by its job, which counts the tries.
    idleTimeout: 10_000,
    maxRequeues: 0,
    secure: server.secure,
    requireTLS: server.requireTls,
    auth: server.user ? { user: server.user, pass: server.password ?? '' } : undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  current = { server, transport };
  return transport;
}

/** The domain of a sender like `Mentora <mentora@example.org>`. */
function domainOf(sender: string): string {
  return /@([^\s<>@]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
}

/** What is about this one mail: its recipient, its sender or what is in it. */
const aboutTheMail = ['EENVELOPE', 'EMESSAGE'];

/**
 * A mail server. What it answers to a mail with 5xx is final. What it answers before, to our greeting, our wish for TLS
 * or our log-in, an administrator can mend, and the mail waits for that.
 */
export function smtp(server: SmtpSettings, from: string): Provider {
  return {
    name: 'smtp',
    send: async (mail) => {
      const { id, to, subject, text, html, calendar } = mail;
      const messageId = `<${id}@${domainOf(from)}>`;
      try {
        await transportOf(server).sendMail({
          messageId,
          from,
          to: { name: '', address: to },
          subject,
          text,
          html,
          headers: listHeaders(mail),
          // Beside the text as another way to read the mail, and as a file for programs that look for one.
          ...(calendar && { icalEvent: calendar }),
        });
      } catch (error) {
        const { responseCode = 0, code = '', message } = error as { responseCode?: number; code?: string; message: string };
        if (responseCode >= 500 && aboutTheMail.includes(code)) throw new RefusedForGood(message);
        throw error;
      }
      return messageId;
    },
  };
}
