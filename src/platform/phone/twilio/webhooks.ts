import type { Endpoint, PayloadRequest } from 'payload';
import { inTransaction } from '../../command/inTransaction';
import { forbidden, MentoraError, notFound } from '../../errors';
import { settings } from '../../settings';
import { takeInbound } from './inbound';
import { isSigned } from './signature';
import { noteStatus } from './status';

/** No form of Twilio's is longer. */
const mostBytes = 64 * 1024;

/** A form that Twilio has sent, for it alone knows the token: to the public address, whatever stands in between. */
async function signedForm(req: PayloadRequest): Promise<URLSearchParams> {
  const { twilio, url } = settings();
  if (!twilio) throw notFound();
  const body = (await req.text?.()) ?? '';
  if (body.length > mostBytes) throw new MentoraError('tooLarge', { status: 413 });
  const form = new URLSearchParams(body);
  const { pathname, search } = new URL(req.url ?? '', url);
  if (!isSigned(twilio.authToken, url + pathname + search, form, req.headers.get('x-twilio-signature') ?? '')) throw forbidden();
  return form;
}

/** Nothing is answered to whoever wrote: Twilio says itself what STOP has done. */
const nothing = () => new Response('<Response/>', { headers: { 'Content-Type': 'text/xml' } });

/** `POST /api/webhooks/twilio/status`: what became of a message. `…/inbound`: what somebody has sent to our number. */
export const twilioWebhooks: Endpoint[] = [
  {
    path: '/webhooks/twilio/status',
    method: 'post',
    handler: async (req) => {
      const form = await signedForm(req);
      const told = {
        message: req.searchParams.get('message') ?? undefined,
        sid: form.get('MessageSid') ?? '',
        status: form.get('MessageStatus') ?? '',
        errorCode: form.get('ErrorCode'),
      };
      if (told.sid) await inTransaction(req, () => noteStatus(req, told));
      return nothing();
    },
  },
  {
    path: '/webhooks/twilio/inbound',
    method: 'post',
    handler: async (req) => {
      const form = await signedForm(req);
      const [, whatsapp, from = ''] = /^(whatsapp:)?(\+\d+)$/.exec(form.get('From') ?? '') ?? [];
      const sid = form.get('MessageSid');
      if (sid && from) {
        await inTransaction(req, () =>
          takeInbound(req, {
            sid,
            channel: whatsapp ? 'whatsapp' : 'sms',
            from,
            text: form.get('Body') ?? '',
            optOut: form.get('OptOutType'),
          }),
        );
      }
      return nothing();
    },
  },
];
