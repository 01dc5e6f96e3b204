import type { PayloadRequest } from 'payload';
import { inTransaction } from '../command/inTransaction';
import { query, sql } from '../command/query';
import { seal } from '../crypto/seal';
import type { OutboxChannel } from './carrier';
import { outgoing, askToSendMessage } from './sendMessage';

export interface Put {
  channel: OutboxChannel;
  provider: string;
  person: string;
  kind: string;
  subject: string;
  /** Masked: whoever reads the log has no business with it. */
  address: string;
  /** Messages of one order leave one after the other. */
  order: string;
  /** Whoever is there wants nothing any more: it is written down, and does not leave. */
  suppressed?: boolean;
  /** What the channel's carrier is given. It is encrypted, and forgotten once it has left. */
  request: object;
}

/** Writes a message into the log, in the transaction of `req`, with the job that hands it over after the commit. */
export async function putMessage(req: PayloadRequest, message: Put): Promise<void> {
  const { channel, provider, person, kind, address, order, suppressed = false, request } = message;
  const subject = message.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim().slice(0, 200);
  await inTransaction(req, async () => {
    const [fresh] = await query<{ id: string }>(req, sql`SELECT uuidv7() AS id`);
    const { id } = fresh!;
    const sealed = suppressed ? null : seal(JSON.stringify(request), outgoing(id));
    await query(
      req,
      sql`INSERT INTO message_log (id, channel, kind, provider, address, person_id, subject, request, status, attempts)
          VALUES (${id}, ${channel}, ${kind}, ${provider}, ${address}, ${person}, ${subject}, ${sealed},
                  ${suppressed ? 'suppressed' : 'queued'}, 0)`,
    );
    if (!suppressed) await askToSendMessage(req, { id, order });
  });
}
