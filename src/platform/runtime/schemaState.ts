import { hasCode, StartError } from './StartError';

type Query = (sql: string) => Promise<{ rows: { name: string }[] }>;

/** The migrations that a database has been through. */
export async function doneMigrations(query: Query): Promise<string[]> {
  try {
    const { rows } = await query('SELECT name FROM payload_migrations');
    return rows.map(({ name }) => name);
  } catch (error) {
    // 42P01: no such table, thus none.
    if (hasCode(error, '42P01')) return [];
    throw error;
  }
}

/** The migrations that a database lacks; throws when it has some of a later version of Mentora. */
export function pendingMigrations(known: string[], done: string[]): string[] {
  // Payload writes one called "dev" where a schema was pushed; nothing here does that.
  const foreign = done.filter((name) => !known.includes(name));
  if (foreign.length > 0) {
    throw new StartError(
      `The database has been migrated by another version of Mentora (${foreign.join(', ')}), which this one does not ` +
        'know. Start that version, or restore the data from before.',
    );
  }
  return known.filter((name) => !done.includes(name));
}
