import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { provider } from '../mail/provider';
import { textChannels } from '../phone/sendText';
import { vapid } from '../push/vapid';
import type { Channel } from './definitions';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** What a channel lacks to reach a person; `ready`: nothing. */
export type ChannelState = 'ready' | 'notConfigured' | 'needsAddress' | 'needsDevice' | 'needsNumber' | 'needsConsent';

/** Who carries each channel by the settings; null where nobody does. Mails that nobody carries are kept to be read. */
export function channelServices(): Record<Exclude<Channel, 'inApp'>, string | null> {
  const texts = textChannels();
  return {
    mail: provider()?.name ?? null,
    push: vapid() ? 'webpush' : null,
    sms: texts.includes('sms') ? 'twilio' : null,
    whatsapp: texts.includes('whatsapp') ? 'twilio' : null,
  };
}

/** Whether a person can be told something by each channel, or what has to be done first. */
export async function channelStates(req: Req, person: string): Promise<Record<Channel, ChannelState>> {
  const [row] = await query<Record<'address' | 'device' | 'number' | 'sms' | 'whatsapp', boolean>>(
    req,
    sql`SELECT u.email_confirmed_at IS NOT NULL AS address,
               EXISTS (SELECT FROM push_subscriptions d WHERE d.person_id = u.id) AS device,
               EXISTS (SELECT FROM phone_numbers n WHERE n.person_id = u.id) AS number,
               EXISTS (SELECT FROM consents c WHERE c.person_id = u.id AND c.withdrawn_at IS NULL AND c.purpose = 'sms') AS sms,
               EXISTS (SELECT FROM consents c WHERE c.person_id = u.id AND c.withdrawn_at IS NULL AND c.purpose = 'whatsapp') AS whatsapp
        FROM users u WHERE u.id = ${person}`,
  );
  const services = channelServices();
  const text = (channel: 'sms' | 'whatsapp'): ChannelState => {
    if (!services[channel]) return 'notConfigured';
    if (!row?.number) return 'needsNumber';
    return row[channel] ? 'ready' : 'needsConsent';
  };
  const push = !services.push ? 'notConfigured' : row?.device ? 'ready' : 'needsDevice';
  return {
    inApp: 'ready',
    mail: !services.mail ? 'notConfigured' : row?.address ? 'ready' : 'needsAddress',
    push,
    sms: text('sms'),
    whatsapp: text('whatsapp'),
  };
}
