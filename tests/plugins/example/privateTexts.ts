import { query, sql, type Registries } from '@mentora/platform';
import { seal, unseal } from '@mentora/platform/crypto';

/** `npm run rotate-keys` asks each keeper of private texts to encrypt them anew, while people go on writing. */
export const thanksTexts: Registries['privateTexts'][number] = {
  key: 'thanks',
  reseal: async (payload) => {
    const rows = await query<{ id: string; sealed: string }>({ payload }, sql`SELECT id, sealed FROM thanks`);
    for (const { id, sealed } of rows) {
      const anew = seal(unseal(sealed, ['thanks', id]), ['thanks', id]);
      await query({ payload }, sql`UPDATE thanks SET sealed = ${anew} WHERE id = ${id} AND sealed = ${sealed}`);
    }
    return { resealed: rows.length, unreadable: 0 };
  },
};
