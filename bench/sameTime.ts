import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { median } from './figures';
import type { Mentora } from './servers';

const tries = 60;

/**
 * How long a refused log-in takes for an address that somebody has, as a multiple of one that nobody has,
 * tried in turn. Limits are lifted between the tries: they would answer instead.
 */
export async function sameTimeRatio(mentora: Mentora, knownAddress: string): Promise<{ ratio: number; known: number; unknown: number }> {
  const database = new Client({ connectionString: mentora.databaseUrl });
  await database.connect();
  const spent = { known: [] as number[], unknown: [] as number[] };
  try {
    for (let index = 0; index < tries; index += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        await database.query('DELETE FROM rate_limits');
        const email = kind === 'known' ? knownAddress : `${randomUUID()}@demo.mentora.test`;
        const begun = performance.now();
        const answer = await fetch(`${mentora.url}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: mentora.url },
          body: JSON.stringify({ email, password: 'not the password' }),
        });
        await answer.text();
        if (answer.status !== 401) throw new Error(`A wrong password was answered with ${answer.status}`);
        // The first few warm up.
        if (index >= 5) spent[kind].push(performance.now() - begun);
      }
    }
  } finally {
    await database.end();
  }
  const [known, unknown] = [median(spent.known), median(spent.unknown)];
  return { ratio: Math.max(known / unknown, unknown / known), known, unknown };
}
