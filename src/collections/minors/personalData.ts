import { query, sql, type PersonalData } from '@mentora/platform';
import { guardianOf } from './guardian';

/** A minor's birth date. It goes with the account, by its foreign key, and on the day on which the person is of age. */
const birthDate: PersonalData = {
  collection: 'minors',
  export: async (payload, person) => {
    const [row] = await query<{ born: string }>({ payload }, sql`SELECT born::text FROM minors WHERE person_id = ${person}`);
    return row ?? null;
  },
  erase: () => Promise.resolve(),
};

/** Who was asked to agree. It goes with the birth date, and with the account by its foreign key. */
const guardian: PersonalData = {
  collection: 'guardians',
  export: async (payload, person) => {
    const found = await guardianOf({ payload }, person);
    return found && { address: found.address, locale: found.locale, agreedAt: found.agreedAt };
  },
  erase: () => Promise.resolve(),
};

export const minorsData: PersonalData[] = [birthDate, guardian];
