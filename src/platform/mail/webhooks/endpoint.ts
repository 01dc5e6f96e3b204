import type { Endpoint, PayloadRequest } from 'payload';
import { Webhook } from 'standardwebhooks';
import { inTransaction } from '../../command/inTransaction';
import { forbidden, MentoraError, notFound } from '../../errors';
import { settings } from '../../settings';
import { applyTelling, tellingSchema } from './apply';

/** No telling is longer. */
const mostBytes = 256 * 1024;

/** `POST /api/webhooks/resend`: what became of a mail. Signed by Standard Webhooks, and not older than five minutes. */
export const resendWebhook: Endpoint = {
  path: '/webhooks/resend',
  method: 'post',
  handler: async (req) => {
    const secret = settings().resend?.webhookSecret;
    if (!secret) throw notFound();
    const header = (name: string) => req.headers.get(`svix-${name}`) ?? req.headers.get(`webhook-${name}`) ?? '';
    const id = header('id');
    const telling = tellingSchema.safeParse(
      verified(secret, await bodyOf(req), { id, timestamp: header('timestamp'), signature: header('signature') }),
    );
    // What is not about a mail is none of our business, and needs no second try.
    if (telling.success) await inTransaction(req, () => applyTelling(req, id, telling.data));
    return Response.json({ ok: true });
  },
};

interface Proof {
  id: string;
  timestamp: string;
  signature: string;
}

function verified(secret: string, body: string, { id, timestamp, signature }: Proof): unknown {
  try {
    return new Webhook(secret).verify(body, {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    });
  } catch {
    throw forbidden();
  }
}

async function bodyOf(req: PayloadRequest): Promise<string> {
  const body = (await req.text?.()) ?? '';
  if (body.length > mostBytes) throw new MentoraError('tooLarge', { status: 413 });
  return body;
}
