import type { PayloadRequest } from 'payload';
import { query, sql } from '../command/query';
import { unsealed } from '../crypto/seal';
import { MentoraError } from '../errors';
import type { Locale } from '../i18n/locales';
import type { PersonalData } from '../registries';
import { readSuspensionLink, suspensionPath } from './link';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Why somebody may not sign in, and until when. */
export interface Suspension {
  id: string;
  person: string;
  name: string;
  locale: Locale;
  timeZone: string;
  ground: string;
  /** Null where it cannot be read. */
  reason: string | null;
  at: Date;
  /** Null: for good. */
  until: Date | null;
  /** It holds still. */
  holds: boolean;
}

async function suspensionWhere(req: Req, where: ReturnType<typeof sql>): Promise<Suspension | null> {
  const [row] = await query<Omit<Suspension, 'reason' | 'at' | 'until'> & { sealed: string; at: string; until: string | null }>(
    req,
    sql`SELECT s.id, s.person_id AS person, u.name, u.locale, u.time_zone AS "timeZone", s.ground, s.sealed, s.created_at AS at, s.until,
          s.lifted_at IS NULL AND (s.until IS NULL OR s.until > now()) AS holds
        FROM suspensions s JOIN users u ON u.id = s.person_id WHERE ${where}
        ORDER BY s.until DESC NULLS FIRST LIMIT 1`,
  );
  if (!row) return null;
  const { sealed, at, until, ...rest } = row;
  return { ...rest, reason: unsealed(sealed, ['suspension', row.id]), at: new Date(at), until: until ? new Date(until) : null };
}

/** What keeps a person away now: of several, what lasts the longest. */
export function suspensionOf(req: Req, person: string): Promise<Suspension | null> {
  return suspensionWhere(req, sql`s.person_id = ${person} AND s.lifted_at IS NULL AND (s.until IS NULL OR s.until > now())`);
}

/** The suspension that a link was made for; null where it was not made here, or the account is gone. */
export async function suspensionByLink(req: Req, link: string): Promise<Suspension | null> {
  const id = readSuspensionLink(req.payload, link);
  return id === null ? null : suspensionWhere(req, sql`s.id = ${id}`);
}

/** Throws 403 `accountSuspended` where a person may not sign in, with the path of the page that says why and what to do. */
export async function refuseSuspended(req: Req, person: string): Promise<void> {
  const found = await suspensionOf(req, person);
  if (!found) return;
  const { locale, until } = found;
  const date = until ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: found.timeZone }).format(until) : '';
  throw new MentoraError('accountSuspended', {
    status: 403,
    params: { until: date, ends: until ? 'yes' : 'no', path: suspensionPath(req.payload, found.id, locale) },
  });
}

/** What a person was kept away for. It goes with the account, by its foreign key. */
export const suspensionsData: PersonalData = {
  collection: 'suspensions',
  export: async (payload, id) => {
    const rows = await query<{ id: string; ground: string; sealed: string; at: string; until: string | null; liftedAt: string | null }>(
      { payload },
      sql`SELECT id, ground, sealed, created_at AS at, until, lifted_at AS "liftedAt" FROM suspensions WHERE person_id = ${id} ORDER BY id`,
    );
    return rows.map(({ sealed, ...row }) => ({ ...row, reason: unsealed(sealed, ['suspension', row.id]) }));
  },
  erase: () => Promise.resolve(),
};
