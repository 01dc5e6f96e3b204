import { query, sql, type Locale } from '@mentora/platform';
import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { sealGuardian } from './guardian';
import type { NewMinor } from './judgeAge';
import { askGuardian } from './mails';

interface Person {
  id: string;
  name: string;
  locale: Locale;
}

/** Takes down that a new account is a minor's, and asks the guardian where one is needed: in the transaction of `req`. */
export async function noteMinor(req: PayloadRequest, { id: person, name, locale }: Person, { born, guardian }: NewMinor): Promise<void> {
  await query(req, sql`INSERT INTO minors (person_id, born) VALUES (${person}, ${born})`);
  if (!guardian) return;
  const { address, neededUntil } = guardian;
  const id = randomUUID();
  await query(
    req,
    sql`INSERT INTO guardians (id, person_id, sealed, locale, needed_until)
        VALUES (${id}, ${person}, ${sealGuardian(address, id)}, ${locale}, ${neededUntil})`,
  );
  await askGuardian(req, { id, person, name, address, locale });
}
