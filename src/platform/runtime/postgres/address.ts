import { inAddress } from '../ports';

/** The names of the application's database and of the role that owns it. */
export const roleName = 'mentora';
export const databaseName = 'mentora';

interface Place {
  host: string;
  port: number;
}

function address({ host, port }: Place, user: string, password: string, database: string): string {
  // Said explicitly: a PGSSLMODE of the environment is meant for other servers.
  return `postgres://${user}:${encodeURIComponent(password)}@${inAddress(host)}:${port}/${database}?sslmode=disable`;
}

/** Address of the embedded server for its superuser. */
export function superuserAddress(place: Place, password: string, database = 'postgres'): string {
  return address(place, 'postgres', password, database);
}

/** Address of the application's database for its own role. */
export function roleAddress(place: Place, password: string): string {
  return address(place, roleName, password, databaseName);
}
