import { query, sql } from '../command/query';
import { sealedColumn } from '../crypto/sealedColumn';
import type { PersonalData } from '../registries';
import { ownNumber } from './numberOf';
import { readReply } from './replies';

/** It goes with the account, by its foreign key. */
const withTheAccount = () => Promise.resolve();

const number: PersonalData = {
  collection: 'phone-numbers',
  export: (payload, person) => ownNumber({ payload }, person),
  erase: withTheAccount,
};

const replies: PersonalData = {
  collection: 'message-replies',
  export: async (payload, person) => {
    const rows = await query<{ id: string }>({ payload }, sql`SELECT id FROM message_replies WHERE person_id = ${person} ORDER BY id`);
    return Promise.all(rows.map(({ id }) => readReply({ payload }, id)));
  },
  erase: withTheAccount,
};

/** A person's number, and what he or she has answered. */
export const phoneData: PersonalData[] = [number, replies];

export const phoneTexts = [
  sealedColumn({ key: 'phone-numbers', table: 'phone_numbers', id: 'person_id', kind: 'phone-number' }),
  sealedColumn({ key: 'phone-codes', table: 'phone_codes', id: 'person_id', kind: 'phone-code' }),
  sealedColumn({ key: 'replies', table: 'message_replies', kind: 'reply' }),
];
