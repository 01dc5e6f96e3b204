import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import type { JobData } from '../jobs/definitions';
import { registriesOf } from '../registries';
import { tell } from '../realtime/tell';
import { bellEvent } from './bellEvent';
import type { Channel, NotificationType } from './definitions';
import { askForFlush } from './flush';
import { dueAt } from './plan';
import { frequencyOf, listeners, outward, type Listener } from './wishes';

/** Something of which people are told. */
export interface Occasion<Data extends JobData> {
  /** Ids of the people who are told. */
  to: readonly string[];
  data: Data;
  /** Tells this occasion from others of its type: a person is told of it once, however often this is called. */
  key: string;
}

/** What people are told. */
export interface Notice<Data extends JobData> extends Occasion<Data> {
  type: NotificationType<Data>;
  /** Whether somebody has to look at it first; as its type has it, if not given. */
  toConfirm?: boolean;
}

interface Planned {
  person: string;
  channel: Channel;
  bundled: boolean;
  /** Null for at once, by the clock of the database: each machine has its own. */
  dueAt: string | null;
}

/**
 * Tells people something, in the transaction of `req`: the rows of their list, and what is to be sent to each by
 * which channel and when, as they have chosen. Nothing is sent before the commit, and nothing twice. What is to be
 * confirmed is in nobody's list, and waits until somebody has looked at it: see `settleHeld`.
 */
export function notify<Data extends JobData>(req: PayloadRequest, { type, toConfirm, ...occasion }: Notice<Data>): Promise<void> {
  return notifyAll(req, type, [occasion], toConfirm);
}

/** The same for many occasions of one type, at the price of one. */
export async function notifyAll<Data extends JobData>(
  req: PayloadRequest,
  type: NotificationType<Data>,
  occasions: readonly Occasion<Data>[],
  toConfirm = type.toConfirm ?? false,
): Promise<void> {
  if (!(await req.transactionID)) throw new Error(`"${type.name}" is told outside of a transaction`);
  if (!registriesOf(req.payload.config).notificationTypes.some(({ name }) => name === type.name)) {
    throw new Error(`"${type.name}" is not among the notification types`);
  }
  const people = await listeners(req, [...new Set(occasions.flatMap(({ to }) => to))], type.category);
  if (people.length === 0) return;

  const byId = new Map(people.map((person) => [person.id, person]));
  const rows = occasions.flatMap(({ to, data, key }) =>
    [...new Set(to)].flatMap((id) => {
      const person = byId.get(id);
      return person ? [{ person: id, data, key, listed: !toConfirm && isListed(person, type) }] : [];
    }),
  );
  const fresh = await query<{ id: string; person_id: string }>(
    req,
    sql`INSERT INTO notifications (id, person_id, type, category, urgent, data, key, listed, confirmation)
        SELECT uuidv7(), person, ${type.name}, ${type.category}, ${type.urgent ?? false}, data, key, listed,
               ${toConfirm ? 'waiting' : null}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS told (person uuid, data jsonb, key text, listed boolean)
        ON CONFLICT (person_id, type, key) DO NOTHING RETURNING id, person_id`,
  );
  if (!toConfirm) await announce(req, type, fresh.map(({ id, person_id }) => ({ notification: id, person: byId.get(person_id)! })));
}

/** Whether a person has a type in the list on the site. */
export function isListed(person: Listener, type: Pick<NotificationType, 'defaults'>): boolean {
  return frequencyOf(person, type, 'inApp') !== 'off';
}

/** Rings the bell of these people, and plans what is sent to each of a notification of his or hers. */
export async function announce(
  req: PayloadRequest,
  type: Pick<NotificationType, 'defaults' | 'urgent'>,
  told: readonly { notification: string; person: Listener }[],
): Promise<void> {
  const listed = told.filter(({ person }) => isListed(person, type)).map(({ person }) => person.id);
  tell(req, [...new Set(listed)], bellEvent, {});
  const now = new Date();
  const planned = told.flatMap(({ notification, person }) => plan(now, person, type).map((delivery) => ({ ...delivery, notification })));
  if (planned.length === 0) return;

  await query(
    req,
    sql`INSERT INTO deliveries (id, notification_id, person_id, channel, bundled, due_at, state)
        SELECT uuidv7(), notification, person, channel::enum_channel, bundled, coalesce("dueAt", now()), 'waiting'
        FROM jsonb_to_recordset(${JSON.stringify(planned)}::jsonb)
          AS told (notification uuid, person uuid, channel text, bundled boolean, "dueAt" timestamptz)`,
  );
  await askForFlush(req, planned.map(({ person, channel, dueAt: at }) => ({ person, channel, at: at ? new Date(at) : null })));
}

/** By which channel a person is told, and when. */
export function plan(now: Date, person: Listener, type: Pick<NotificationType, 'defaults' | 'urgent'>): Planned[] {
  return outward.flatMap((channel) => {
    if (channel !== 'mail' && !person.reachable.includes(channel)) return [];
    const frequency = frequencyOf(person, type, channel);
    const due = dueAt(now, type.urgent ?? false, { ...person.times, frequency });
    if (!due) return [];
    return [{ person: person.id, channel, bundled: frequency !== 'now' && !type.urgent, dueAt: due > now ? due.toISOString() : null }];
  });
}
