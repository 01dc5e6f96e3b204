import type { PayloadRequest } from 'payload';
import { uuids } from '../command/lists';
import { query, sql } from '../command/query';
import type { Locale } from '../i18n/locales';
import { channels, type Addressee, type Channel, type Frequency, type NotificationType } from './definitions';
import type { Wishes } from './plan';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A person with what he or she has chosen of one category. */
export interface Listener extends Addressee {
  /** A confirmed address, or null. */
  email: string | null;
  /** The channels beside mail by which there is somewhere to send it: a device, a number with consent. */
  reachable: readonly Channel[];
  chosen: Partial<Record<Channel, Frequency>>;
  times: Omit<Wishes, 'frequency'>;
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  locale: Locale;
  time_zone: string;
  email: string | null;
  quiet_from: number | null;
  quiet_to: number | null;
  undisturbed_until: Date | string | null;
  reachable: Channel[];
  chosen: Partial<Record<Channel, Frequency>> | null;
}

/** The people among these ids, each with what holds for a category. Who is gone is left out. */
export async function listeners(req: Req, ids: readonly string[], category: string): Promise<Listener[]> {
  const rows = await query<Row>(
    req,
    sql`SELECT u.id, u.name, u.locale::text AS locale, u.time_zone,
               CASE WHEN u.email_confirmed_at IS NOT NULL THEN u.email END AS email,
               t.quiet_from::int AS quiet_from, t.quiet_to::int AS quiet_to, t.undisturbed_until,
               (SELECT coalesce(jsonb_agg(channel), '[]') FROM (
                  SELECT 'push' AS channel WHERE EXISTS (SELECT FROM push_subscriptions d WHERE d.person_id = u.id)
                  UNION ALL
                  SELECT c.purpose FROM consents c JOIN phone_numbers n ON n.person_id = c.person_id
                  WHERE c.person_id = u.id AND c.withdrawn_at IS NULL AND c.purpose IN ('sms', 'whatsapp')
                ) beside) AS reachable,
               (SELECT jsonb_object_agg(c.channel, c.frequency) FROM notification_choices c
                WHERE c.person_id = u.id AND c.category = ${category}) AS chosen
        FROM users u LEFT JOIN notification_times t ON t.person_id = u.id
        WHERE u.id = ANY (${uuids(ids)})
        ORDER BY u.id`,
  );
  return rows.map((row) => {
    const quiet = row.quiet_from === null || row.quiet_to === null ? null : { from: row.quiet_from, to: row.quiet_to };
    const undisturbedUntil = row.undisturbed_until ? new Date(row.undisturbed_until) : null;
    const { id, name, locale, email, reachable, time_zone: timeZone } = row;
    return { id, name, locale, email, reachable, timeZone, chosen: row.chosen ?? {}, times: { timeZone, quiet, undisturbedUntil } };
  });
}

/**
 * What holds for a person, a type and a channel: the choice, else the type's default. Without one the list on the site
 * has it, and so have devices, each of which was asked for; any other channel is off.
 */
export function frequencyOf({ chosen }: Pick<Listener, 'chosen'>, type: Pick<NotificationType, 'defaults'>, channel: Channel): Frequency {
  return chosen[channel] ?? type.defaults[channel] ?? (channel === 'inApp' || channel === 'push' ? 'now' : 'off');
}

/** The channels that leave the site. */
export const outward = channels.filter((channel) => channel !== 'inApp');
