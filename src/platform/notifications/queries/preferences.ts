import type { PayloadRequest } from 'payload';
import { query, sql } from '../../command/query';
import { registriesOf } from '../../registries';
import { channelStates, type ChannelState } from '../channelStates';
import { channels, type Channel, type Frequency, type NotificationCategory } from '../definitions';
import { frequencyOf, listeners } from '../wishes';
import type { QuietHours } from '../plan';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** All that a person can choose, with what holds now. */
export interface Preferences {
  /** What each channel lacks to reach the person. */
  channels: Record<Channel, ChannelState>;
  categories: (NotificationCategory & { frequencies: Record<Channel, Frequency> })[];
  quiet: QuietHours | null;
  undisturbedUntil: Date | null;
  timeZone: string;
}

/** A person's preferences: of each category in use, what was chosen, or what the last of its types has by default. */
export async function preferencesOf(req: Req, person: string): Promise<Preferences> {
  const { notificationCategories, notificationTypes } = registriesOf(req.payload.config);
  const roles = await rolesOf(req, person);
  const used = notificationCategories
    .filter((category) => category.for?.some((role) => roles.has(role)) ?? true)
    .filter(({ key }) => notificationTypes.some(({ category }) => category === key))
    .sort((one, other) => one.order - other.order);
  const [listener] = await listeners(req, [person], '');
  const chosen = await query<{ category: string; channel: Channel; frequency: Frequency }>(
    req,
    sql`SELECT category, channel, frequency FROM notification_choices WHERE person_id = ${person}`,
  );
  const categories = used.map((category) => {
    const own = Object.fromEntries(chosen.filter((row) => row.category === category.key).map((row) => [row.channel, row.frequency]));
    const defaults = Object.assign({}, ...notificationTypes.filter((type) => type.category === category.key).map((type) => type.defaults)) as Partial<Record<Channel, Frequency>>;
    const frequencies = Object.fromEntries(
      channels.map((channel) => [channel, frequencyOf({ chosen: own }, { defaults }, channel)]),
    ) as Record<Channel, Frequency>;
    return { ...category, frequencies };
  });
  const { quiet, undisturbedUntil, timeZone } = listener?.times ?? { quiet: null, undisturbedUntil: null, timeZone: 'Europe/Paris' };
  const isOver = undisturbedUntil !== null && undisturbedUntil.getTime() <= Date.now();
  return { channels: await channelStates(req, person), categories, quiet, undisturbedUntil: isOver ? null : undisturbedUntil, timeZone };
}

async function rolesOf(req: Req, person: string): Promise<Set<string>> {
  const rows = await query<{ role: string }>(req, sql`SELECT value::text AS role FROM users_roles WHERE parent_id = ${person}`);
  return new Set(rows.map(({ role }) => role));
}
