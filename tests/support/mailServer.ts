import { completeSettings } from '@mentora/platform/settings';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a mail server got it. */
export interface Received {
  to: string[];
  raw: string;
  subject: string;
  messageId: string;
  /** When it was taken, in milliseconds of the clock. */
  at: number;
}

/** What a mail server does with a mail, instead of taking it: an answer, or what breaks. */
export type Trouble = number | 'hang' | 'close';

/** A real mail server of a test, with the settings that lead to it. */
export interface MailServer {
  received: Received[];
  port: number;
  /** What is done with the next mails, before they are taken again. */
  troubles: Trouble[];
  stop: () => Promise<void>;
  /** Comes back at the same port. */
  start: () => Promise<void>;
}

/** Without the text around it that it is a part of: that would be kept as long. */
const alone = (text: string): string => Buffer.from(text).toString();

/**
 * Starts a mail server that takes what it is given, but for the troubles it is told of. `keepsRaw: false` leaves `raw`
 * empty, for tens of thousands of mails.
 */
export async function mailServer({ keepsRaw = true } = {}): Promise<MailServer> {
  const received: Received[] = [];
  const troubles: Trouble[] = [];
  let port = 0;
  let server: SMTPServer | undefined;
  const sockets = new Set<Socket>();
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const start = async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, callback) {
        const trouble = troubles.shift();
        if (trouble === 'close') return void stream.once('data', cut);
        let raw = '';
        stream.on('data', (part: Buffer) => (raw += part.toString()));
        stream.on('end', () => {
          if (trouble === 'hang') return;
          if (trouble) return callback(Object.assign(new Error(`Not now <${session.envelope.rcptTo[0]?.address}>`), { responseCode: trouble }));
          const header = (name: string) => alone(new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '');
          received.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            raw: keepsRaw ? raw : '',
            subject: header('Subject'),
            messageId: header('Message-ID'),
            at: Date.now(),
          });
          callback();
        });
      },
    });
    // A client that goes away in the middle is no fault of the server.
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    port = (server.server.address() as { port: number }).port;
  };
  await start();
  completeSettings({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: 'Mentora <mentora@example.org>' });
  const stop = async () => {
    const stopping = server;
    server = undefined;
    cut();
    if (stopping) await new Promise<void>((resolve) => stopping.close(() => resolve()));
  };
  return { received, port, troubles, start, stop };
}
