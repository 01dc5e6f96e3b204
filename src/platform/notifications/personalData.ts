import { query, sql } from '../command/query';
import type { PersonalData } from '../registries';

/** Erased with the account, by foreign keys. */
async function withTheAccount(): Promise<void> {}

const of = (collection: string, statement: (person: string) => ReturnType<typeof sql>): PersonalData => ({
  collection,
  export: (payload, person) => query({ payload }, statement(person)),
  erase: withTheAccount,
});

/** What a person was told, how, and what he or she has chosen. */
export const notificationsData: PersonalData[] = [
  of('notifications', (id) => sql`SELECT type, data, created_at AS "createdAt", read_at AS "readAt" FROM notifications WHERE person_id = ${id} ORDER BY id`),
  of('deliveries', (id) => sql`SELECT channel, state, reason, due_at AS "dueAt" FROM deliveries WHERE person_id = ${id} ORDER BY id`),
  of('notification-choices', (id) => sql`SELECT category, channel, frequency FROM notification_choices WHERE person_id = ${id}`),
  of('notification-times', (id) => sql`SELECT quiet_from AS "quietFrom", quiet_to AS "quietTo", undisturbed_until AS "undisturbedUntil" FROM notification_times WHERE person_id = ${id}`),
];
