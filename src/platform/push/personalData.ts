import { query, sql } from '../command/query';
import { sealedColumn } from '../crypto/sealedColumn';
import type { PersonalData } from '../registries';

/** The devices that are told. They go with the account, by their foreign keys. */
export const devicesData: PersonalData = {
  collection: 'push-subscriptions',
  export: (payload, person) =>
    query({ payload }, sql`SELECT service, created_at AS "since" FROM push_subscriptions WHERE person_id = ${person} ORDER BY id`),
  erase: () => Promise.resolve(),
};

export const deviceTexts = sealedColumn({ key: 'push-devices', table: 'push_subscriptions', kind: 'push-device' });
